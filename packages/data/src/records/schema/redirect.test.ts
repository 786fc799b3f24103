import { describe, expect, it } from 'vitest'
import { moved } from '../../fixtures/records.ts'
import { redirectSchema } from './redirect.ts'

function faults(record: unknown): string[] {
  return redirectSchema.safeParse(record).error?.issues.map(({ path }) => path.join('.')) ?? []
}

const shared = { id: 'kz.old', since: '1.1.0', reason: 'Renamed.' }

describe('a redirect', () => {
  it.each([moved(), { ...shared, kind: 'split', to: ['kz.a', 'kz.b'] }, { ...shared, kind: 'withdrawn' }])(
    'may be $kind',
    (record) => {
      expect(redirectSchema.parse(record)).toEqual(record)
    },
  )

  it.each([
    ['a kind that is none', { kind: 'renamed' }, 'kind'],
    ['a move to two', { to: ['kz.a', 'kz.b'] }, 'to'],
    ['a split into one', { kind: 'split', to: ['kz.a'] }, 'to'],
    ['a withdrawal that leads on', { kind: 'withdrawn' }, ''],
    ['no release', { since: 'next' }, 'since'],
  ])('may not be %s', (_, fields, path) => {
    expect(faults({ ...moved(), ...fields })).toEqual([path])
  })
})
