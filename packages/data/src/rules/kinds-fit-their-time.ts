import { judge } from '../model/judgement.ts'
import type { Qualifier, StatisticKind } from '../model/vocabulary.ts'
import { wordsOnlyQualifiers } from '../model/vocabulary.ts'
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const kindsFitTheirTime: Rule = {
  name: 'kinds-fit-their-time',
  description:
    'The kind of a number says how its time is written: a flow of a year has the year, a total its beginning or its end, a stock no span; and words without a number are a kind of their own.',
  check(records) {
    const { repeats } = judge(records.decisions)
    return [...entriesOf(records, 'counts'), ...entriesOf(records, 'context')].flatMap((located) => [
      ...wrongPeriod(located, repeats),
      ...untoldEnd(located),
      ...wrongWords(located),
      ...wrongUnit(located),
    ])
  },
}

interface Writing {
  readonly fits: (period: string | undefined) => boolean
  readonly tell: string
}

const year = { fits: (period = '') => /^\d{4}$/.test(period), tell: 'one year, like "2024"' }
const span = { fits: (period = '') => period.includes('/'), tell: 'a span, like "2025-01/2025-06"' }
const since = {
  fits: (period = '') => period.endsWith('/..') && !period.startsWith('..'),
  tell: 'open at its end, like "2022-02/.."',
}
const until = {
  fits: (period = '') => period.startsWith('../'),
  tell: 'open at its beginning, like "../2022-02"',
}
const moment = {
  fits: (period?: string) => period === undefined || !period.includes('/'),
  tell: 'no span: write as_of, the day that it is of',
}
const none = { fits: (period?: string) => period === undefined, tell: 'absent' }
const any = { fits: () => true, tell: 'any' }

const writings: Readonly<Record<StatisticKind, Writing>> = {
  flow_calendar_year: year,
  flow_partial_year: year,
  flow_period: span,
  period_ambiguous: none,
  cumulative_since: since,
  cumulative_until: until,
  stock_as_of: moment,
  sample: none,
  sample_breakdown: none,
  single_case: moment,
  described_norm: none,
  verbal_level: any,
  published_list: any,
  before_after: any,
  ratio: none,
  official_rate: {
    fits: (period) => period !== undefined,
    tell: 'the time of the rate, like "2015-01-01/.."',
  },
}

type Measured = Located<'counts'> | Located<'context'>

/** A total that repeats another one has its beginning, where it names none itself. */
function wrongPeriod(located: Measured, repeats: ReadonlyMap<string, string>): Problem[] {
  const { id, kind, period } = located.entry
  if (kind === 'cumulative_since' && period === undefined && repeats.has(id)) return []
  const { fits, tell } = writings[kind]
  if (fits(period)) return []
  const message = `is ${period ?? 'missing'}, but the kind ${kind} has a period that is ${tell}: correct one`
  return [problemAt(located, 'period', message)]
}

/** In counts, `only-yearly-flows-enter-series` says the same and more. */
function untoldEnd(located: Measured): Problem[] {
  const { kind, as_of: asOf } = located.entry
  if (located.section === 'counts' || kind !== 'flow_partial_year' || asOf !== undefined) return []
  return [problemAt(located, 'as_of', `is missing: a ${kind} says by when it counts`)]
}

/** What words alone may say, by kind; the others have a number. */
const wordy: Partial<Record<StatisticKind, readonly Qualifier[]>> = {
  verbal_level: wordsOnlyQualifiers,
  described_norm: ['all'],
  before_after: ['increase'],
}

function wrongWords(located: Measured): Problem[] {
  const { kind, qualifier } = located.entry
  const isWordsOnly = wordsOnlyQualifiers.some((words) => words === qualifier)
  if (kind === 'verbal_level' && !isWordsOnly) {
    const message = `is ${kind}, but the entry has a number, by its qualifier ${qualifier}: name the kind of number`
    return [problemAt(located, 'kind', message)]
  }
  if (!isWordsOnly || wordy[kind]?.includes(qualifier)) return []
  const accepted = Object.entries(wordy).flatMap(([name, words]) => (words.includes(qualifier) ? [name] : []))
  const message = `is ${kind}, but ${qualifier} is no number: write ${accepted.join(' or ')}`
  return [problemAt(located, 'kind', message)]
}

const rateUnits: readonly string[] = ['KZT', 'EUR', 'RUB', 'MCI', 'BRV']
const shares: readonly string[] = ['ratio', 'times']
const listed: readonly string[] = ['persons', 'names_on_list']

const unitsOf: Partial<Record<StatisticKind, readonly string[]>> = {
  official_rate: rateUnits,
  ratio: shares,
  published_list: listed,
}

function wrongUnit(located: Measured): Problem[] {
  const { kind, unit } = located.entry
  const accepted = unitsOf[kind]
  if (accepted === undefined || accepted.includes(unit)) return []
  return [
    problemAt(
      located,
      'unit',
      `is ${unit}, but the kind ${kind} is in ${accepted.join(' or ')}: correct one`,
    ),
  ]
}
