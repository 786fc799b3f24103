import { grouped, keyedById } from '../model/grouped.ts'
import { claimsInSeries } from '../model/series-claims.ts'
import { judge } from '../model/judgement.ts'
import { seriesKey } from '../model/yearly.ts'
import type { Filed, Problem } from '../records/records.ts'
import type { SilenceRecord } from '../records/schema/silence.ts'
import type { SourceRecord } from '../records/schema/source.ts'
import { lexicons } from './reading/lexicons.ts'
import { readQuantities } from './reading/quantities.ts'
import type { Rule } from './rule.ts'

export const silencesDenyNoFigure: Rule = {
  name: 'silences-deny-no-figure',
  description:
    'A silence tells of years that have no figure of its counter, only once, and the words that show it hold no figure either.',
  check(records, tables) {
    const figures = grouped(claimsInSeries(tables.claims, judge(records.decisions).apart), seriesKey)
    const sources = keyedById(records.sources.map(({ record }) => record))
    const silences = grouped(records.silences, ({ record }) => seriesKey(record))
    return records.silences.flatMap((silence) => {
      const series = seriesKey(silence.record)
      const told = silences.get(series) ?? []
      return [
        ...(figures.get(series) ?? [])
          .filter((claim) => denies(silence.record, claim))
          .slice(0, 1)
          .map(({ id, year }) => {
            const message = `hold ${year}, for which ${id} has a figure: take the year out, or name another counter`
            return { file: silence.file, field: 'years', message }
          }),
        ...told
          .slice(0, told.indexOf(silence))
          .filter(({ record }) => overlap(record, silence.record))
          .slice(0, 1)
          .map(({ file, record: { years } }) => {
            const message = `are told in ${file} already, for ${years.first} to ${years.last}: keep each year in one`
            return { file: silence.file, field: 'years', message }
          }),
        ...numbersShown(silence, sources),
      ]
    })
  },
}

/** A silence without a counter is everybody’s. */
function denies({ counter, years }: SilenceRecord, claim: { counter: string; year: number }): boolean {
  const isIts = counter === undefined || counter === claim.counter
  return isIts && years.first <= claim.year && claim.year <= years.last
}

/** Of one series. */
function overlap(one: SilenceRecord, other: SilenceRecord): boolean {
  return (
    one.counter === other.counter &&
    one.years.first <= other.years.last &&
    other.years.first <= one.years.last
  )
}

/** Years that the words name are no figures. */
function numbersShown(
  { file, record }: Filed<SilenceRecord>,
  sources: ReadonlyMap<string, SourceRecord>,
): Problem[] {
  const { evidence } = record
  const source = sources.get(evidence?.source ?? '')
  const lexicon = lexicons.get(source?.language ?? '')
  if (evidence === undefined || lexicon === undefined) return []
  return readQuantities(evidence.as_stated, lexicon)
    .flatMap(({ amounts, unit }) => (unit === 'number' ? amounts : []))
    .filter((number) => number !== 0 && !isYear(number))
    .slice(0, 1)
    .map((number) => {
      const message = `holds ${number}: quote the words that show the silence only; a figure is a claim of ${evidence.source}`
      return { file, field: 'evidence.as_stated', message }
    })
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1991 && number <= 2100
}
