// What is told again of a claim, and what is said beside it: for tests, in a country where nothing is known.
import type { Claim } from '@central-asia-prosecutions/data'
import { claim } from '../fixtures.ts'

export function toldAgain(original: Claim, id: string, parts: Partial<Claim> = {}): Claim {
  return { ...original, id, rank: 'repeat', repeats: original.id, ...parts }
}

/** Without a number of its own. */
const noNumber = { value: null, qualifier: 'about' } as const

/** The same number, a rounding, a range and words. */
export function retellingsOf(original: Claim): Claim[] {
  return [
    toldAgain(original, `${original.id}.again`),
    toldAgain(original, `${original.id}.rounded`, { ...noNumber, nominal: 170 }),
    toldAgain(original, `${original.id}.range`, {
      ...noNumber,
      value_min: 150,
      value_max: 170,
      qualifier: 'range',
    }),
    toldAgain(original, `${original.id}.words`, {
      ...noNumber,
      qualifier: 'hundreds',
      missing: 'words-only',
    }),
  ]
}

/** A total of several years, and a level in words; of no article, so that no figure takes them for its own. */
export const beside: readonly Claim[] = [
  claim({
    id: 'level',
    year: 0,
    provision: null,
    stage: 'not_stated',
    statistic_kind: 'verbal_level',
    period: '../2021',
    qualifier: 'dozens',
    missing: 'words-only',
    counter: null,
  }),
  claim({
    id: 'total',
    year: 0,
    provision: null,
    statistic_kind: 'cumulative_since',
    period: '2019/..',
    value: 97,
  }),
].map((row) => ({ ...row, year: null }))
