import { expect, it } from 'vitest'
import { everySourceIsUsed } from './every-source-is-used.ts'
import { context, event, leftOut, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'

const check = (bare: Parameters<typeof recordsWith>[0]) =>
  everySourceIsUsed.check(recordsWith(bare), tablesWith(), String)

it('accepts a source that claims something, is retold, or has a figure left out', () => {
  const sources = [
    source({ context: [context()] }),
    source({ id: 'another', events: [event()], retells: ['retold'] }),
    source({ id: 'retold' }),
    source({ id: 'left-out' }),
  ]
  expect(check({ sources, decisions: [leftOut({ source: 'left-out', figure: 'A broken sum.' })] })).toEqual(
    [],
  )
})

it('names a source that does nothing', () => {
  expect(check({ sources: [source({ id: 'idle' }), source({ context: [context()] })] })).toEqual([
    {
      file: 'sources/idle.yaml',
      field: '',
      message: 'claims nothing, and no source retells it: enter what it claims or remove the file',
    },
  ])
})
