import { describe, expect, it } from 'vitest'
import {
  derivedSum,
  moved,
  provision,
  recordsWith,
  silence,
  source,
  yearlyCount,
} from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { redirectsLeadSomewhere } from './redirects-lead-somewhere.ts'

const live = {
  sources: [source({ counts: [yearlyCount()] })],
  provisions: [provision({ wordings: [{ id: 'kz.cc.1.first' }] })],
  silences: [silence()],
  derived: [derivedSum({ of: ['kz.a', 'kz.b'] })],
}
const tell = (...redirects: ReturnType<typeof moved>[]) =>
  redirectsLeadSomewhere
    .check(recordsWith({ ...live, redirects }), tablesWith(), String)
    .map(({ file, field, message }) => `${file} ${field} ${message}`)

const withdrawn = (id: string): ReturnType<typeof moved> => ({
  id,
  kind: 'withdrawn',
  since: '1.1.0',
  reason: 'It was wrong.',
})

describe('a redirect', () => {
  it.each(['example-news', 'kz.cc.1', 'kz.cc.1.first', 'kz.1.convicted.silence', 'kz.1.sum'])(
    'may lead to %s',
    (id) => {
      expect(tell(moved({ to: [id] }))).toEqual([])
    },
  )

  it('may lead nowhere where the id is withdrawn', () => {
    expect(tell(withdrawn('kz.old'))).toEqual([])
  })

  it('does not start at an id in use', () => {
    expect(tell(moved({ id: 'kz.cc.1' }))).toEqual([
      'redirects/kz.cc.1.yaml id kz.cc.1 is still in use: remove the redirect, or the record',
    ])
  })

  it('does not lead to an id that nothing has', () => {
    const split = { id: 'kz.old', kind: 'split', since: '1.1.0', reason: 'Told apart.' } as const
    expect(tell({ ...split, to: ['kz.cc.1', 'kz.cc.2.first'] })).toEqual([
      'redirects/kz.old.yaml to[1] kz.cc.2.first is not in use: did you mean kz.cc.1.first?',
    ])
  })

  it('does not lead to another, nor in a circle', () => {
    expect(
      tell(
        moved({ to: ['kz.older'] }),
        moved({ id: 'kz.older' }),
        moved({ id: 'kz.gone', to: ['kz.dead'] }),
        withdrawn('kz.dead'),
      ),
    ).toEqual([
      'redirects/kz.old.yaml to[0] kz.older is itself redirected: name kz.1.registered.2024.example here',
      'redirects/kz.gone.yaml to[0] kz.dead is itself redirected: write withdrawn here as well',
    ])
    expect(tell(moved({ id: 'kz.a', to: ['kz.b'] }), moved({ id: 'kz.b', to: ['kz.a'] }))).toHaveLength(2)
    expect(tell(moved({ id: 'kz.a', to: ['kz.a'] }))).toHaveLength(1)
  })
})
