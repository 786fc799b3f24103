import type { Claim } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { claim, provision, tablesOf } from '../fixtures.ts'
import { besideOf } from './beside.ts'

describe('what stands beside a number', () => {
  const counted = { stage: 'case_registered', unit: 'cases', war: 'any' } as const
  const idsFor = (parts: Partial<Claim>) =>
    besideOf(
      tablesOf({
        provisions: [provision, { ...provision, id: 'group', members: 'tm.code.0 tm.code.1' }],
        claims: [
          {
            ...claim({ year: 0 }),
            year: null,
            id: 'it',
            period: '2019/..',
            statistic_kind: 'cumulative_since',
            ...parts,
          },
        ],
      }),
      provision,
      counted,
      [2022],
    ).map(({ id }) => id)

  it.each<[string, Partial<Claim>]>([
    ['of the article', {}],
    ['of no article', { provision: null }],
    ['of several articles together', { provision: 'group' }],
    ['of a stage that is not said', { stage: 'not_stated' }],
    ['until a year', { period: '../2024' }],
  ])('is a total or a level %s', (_, parts) => {
    expect(idsFor(parts)).toEqual(['it'])
  })

  it.each<[string, Partial<Claim>]>([
    ['of another article', { provision: 'tm.code.2' }],
    ['of another country', { country: 'KZ' }],
    ['of another stage', { stage: 'convicted' }],
    ['of another unit', { unit: 'persons' }],
    ['of one war', { war: 'ukraine' }],
    ['of another time', { period: '../2021' }],
    ['of a time that is not said', { period: null }],
    ['of one year, which has its own cell', { statistic_kind: 'flow_calendar_year' }],
    ['of a sample', { statistic_kind: 'sample' }],
    ['that repeats a number of a cell', { repeats: 'first.2022' }],
  ])('is nothing %s', (_, parts) => {
    expect(idsFor(parts)).toEqual([])
  })
})
