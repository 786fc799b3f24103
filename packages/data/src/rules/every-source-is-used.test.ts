import { expect, it } from 'vitest'
import { everySourceIsUsed } from './every-source-is-used.ts'
import { context, event, leftOut, recordsWith, silence, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'

const check = (bare: Parameters<typeof recordsWith>[0]) =>
  everySourceIsUsed.check(recordsWith(bare), tablesWith(), String)

it('accepts a source that claims something, is retold, shows a silence, or has a figure left out', () => {
  const sources = [
    source({ context: [context()] }),
    source({ id: 'another', events: [event()], retells: ['retold'] }),
    source({ id: 'retold' }),
    source({ id: 'left-out' }),
    source({ id: 'silent' }),
  ]
  const decisions = [leftOut({ source: 'left-out', figure: 'A broken sum.' })]
  const evidence = { source: 'silent', as_stated: 'are not published', at: { line: 1 } }
  expect(check({ sources, decisions, silences: [silence({ evidence })] })).toEqual([])
})

it('names a source that does nothing', () => {
  expect(check({ sources: [source({ id: 'idle' }), source({ context: [context()] })] })).toEqual([
    {
      file: 'sources/idle.yaml',
      field: '',
      message:
        'claims nothing, and no other record uses it: enter what it claims, a silence that it shows, or a left_out decision, or remove the file',
    },
  ])
})
