// What is told again of a claim, what is said beside it, and tables with both: for tests, in a country where nothing is
// known.
import type { Claim, Decision } from '@central-asia-prosecutions/data'
import { claim, gapRow, inNoLanguage, rivalCounter, rowOf, source, tablesOf } from '../fixtures.ts'

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

/** Pages that tell the number of `lead2023` again. */
const early = { ...source, id: 'early', publisher: 'Early', published: '2024-01-02', url: null }
const late = { ...source, id: 'late', publisher: 'Late', published: null }

export const lead2023 = claim({
  year: 2023,
  value: 709,
  statistic_kind: 'flow_partial_year',
  as_of: '../2023-12-27',
  locator: 'line 21',
})
export const rival2023 = claim({ year: 2023, counter: rivalCounter.id, value: 141, as_of: '2024-03-04' })
export const rival2022 = claim({ year: 2022, counter: rivalCounter.id, value: 23 })
const rounded = { value: null, nominal: 700, qualifier: 'about' } as const
const elsewhere = toldAgain(lead2023, 'elsewhere', { source: late.id, counter: null, as_of: '2024-05~' })
const repeats: readonly Claim[] = [
  elsewhere,
  toldAgain(elsewhere, 'third-hand', { source: early.id, ...rounded }),
  toldAgain(lead2023, 'body', { locator: 'line 9', ...rounded }),
  toldAgain(lead2023, 'headline', { locator: 'line 3' }),
]

function decision(parts: Partial<Decision> & { readonly id: string }): Decision {
  return {
    conflicts: 'C01',
    question: 'Which?',
    outcome: 'reading',
    series: null,
    concerns: null,
    reason: 'For a reason.',
    ...inNoLanguage('brief'),
    decided: '2024-01-01',
    ...parts,
  }
}

/** One year with a leading count, a rival and four retellings; one in which the leading counter is silent. */
export const disputedTables = tablesOf({
  claims: [lead2023, rival2023, rival2022, ...repeats, ...beside],
  prosecutions: [gapRow(2022, [rival2022]), rowOf(lead2023, [rival2023])],
  sources: [source, early, late],
  decisions: [
    decision({
      id: 'lead',
      outcome: 'lead',
      series: 'TM tm.code.1 case_registered cases any',
      concerns: lead2023.id,
      brief_en: 'The first leads.',
      brief_ru: 'Ведёт первый.',
    }),
    decision({
      id: 'of-another',
      outcome: 'lead',
      series: 'TM tm.code.1 convicted cases any',
      brief_en: 'No.',
    }),
    decision({ id: 'one', outcome: 'one_witness', concerns: 'headline body', brief_en: 'One count.' }),
    decision({ id: 'apart', outcome: 'apart', concerns: 'total', brief_en: 'A total.' }),
    decision({ id: 'unsaid', concerns: lead2023.id }),
    decision({ id: 'far', concerns: 'nothing.here', brief_en: 'Not of these.' }),
  ],
})
