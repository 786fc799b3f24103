// Silences have no line of a document to be held against, so their ids say everything that they say, and both must agree.
import { keyedById } from '../model/grouped.ts'
import type { Stage } from '../model/vocabulary.ts'
import { claimsInSeries } from '../model/series-claims.ts'
import { judge } from '../model/judgement.ts'
import { seriesKey } from '../model/yearly.ts'
import type { Filed, Problem } from '../records/records.ts'
import type { SilenceRecord } from '../records/schema/silence.ts'
import type { SourceRecord } from '../records/schema/source.ts'
import { countWords } from './parts/id-words.ts'
import { lexicons } from './reading/lexicons.ts'
import { readAlone } from './reading/quantities.ts'
import { unitsAt } from './parts/stage-units.ts'
import type { Rule } from './rule.ts'

export const silencesTellThemselves: Rule = {
  name: 'silences-tell-themselves',
  description:
    'A silence’s id names its state, article, stage and years, its unit and war where they are not the usual ones, and its counter where that tells two apart; it has a counter where that one counts the series, and evidence where its reason needs some.',
  check(records, tables) {
    const figures = claimsInSeries(tables.claims, judge(records.decisions).apart)
    const counted = new Set(figures.map((claim) => `${seriesKey(claim)} ${claim.counter}`))
    const sources = keyedById(records.sources.map(({ record }) => record))
    return records.silences.flatMap((silence) => [
      ...misnamed(silence),
      ...ofNoCounter(silence, counted),
      ...unproved(silence),
      ...wordless(silence, sources),
    ])
  },
}

function misnamed({ file, record }: Filed<SilenceRecord>): Problem[] {
  const { id, country, provision, stage, unit, war, years } = record
  const words = [...countWords].flatMap(([word, { stages, kinds }]) =>
    stages.length === 1 && stages[0] === stage && kinds.includes('flow_calendar_year') ? [word] : [],
  )
  const article = provision.split('.').slice(2).join('-')
  const time = years.first === years.last ? [years.first] : [years.first, years.last]
  const unusual = [...(unit === usualUnit(stage) ? [] : [unit]), ...(war === 'any' ? [] : [war])]
  const accepted = words.map((word) =>
    [country.toLowerCase(), article, word, ...unusual, ...time].join('-').replaceAll('_', '-'),
  )
  const fits = (name: string) =>
    id === name || (id.startsWith(`${name}-`) && record.counter?.startsWith(id.slice(name.length + 1)))
  if (accepted.some(fits)) return []
  const message = `is ${id}: must be ${accepted.join(' or ')}, by the record’s own fields; the counter’s name may follow`
  return [{ file, field: 'id', message }]
}

function usualUnit(stage: Stage): string {
  return unitsAt[stage][0] ?? ''
}

/** Nobody’s silence has no counter; somebody’s is a gap in a series of theirs. */
function ofNoCounter({ file, record }: Filed<SilenceRecord>, counted: ReadonlySet<string>): Problem[] {
  if (record.counter === undefined || counted.has(`${seriesKey(record)} ${record.counter}`)) return []
  const message = `${record.counter} has no yearly figure in ${seriesKey(record)}: leave the counter out, or correct the series`
  return [{ file, field: 'counter', message }]
}

/** What only a document can show: that a figure exists and is kept back, or that there can be none. */
const shown: readonly SilenceRecord['reason'][] = ['not-published', 'not-collected', 'words-only']

function unproved({ file, record: { reason, evidence } }: Filed<SilenceRecord>): Problem[] {
  if (shown.includes(reason) && evidence === undefined) {
    const message = `is missing: ${reason} is shown by a document; without one, write not-found`
    return [{ file, field: 'evidence', message }]
  }
  if (reason !== 'not-found' || evidence === undefined) return []
  const message = `is not-found, but ${evidence.source} is named as evidence: write ${shown.join(', ')}, or take it out`
  return [{ file, field: 'reason', message }]
}

/** Only words that stand in the place of a number are words only: “dozens”. */
function wordless(
  { file, record }: Filed<SilenceRecord>,
  sources: ReadonlyMap<string, SourceRecord>,
): Problem[] {
  const { reason, evidence } = record
  const source = sources.get(evidence?.source ?? '')
  const lexicon = lexicons.get(source?.language ?? '')
  if (reason !== 'words-only' || evidence === undefined || lexicon === undefined) return []
  if (readAlone(evidence.as_stated, lexicon).size > 0) return []
  const message = `is words-only, but “${evidence.as_stated}” holds no words in the place of a number: quote them, or give another reason`
  return [{ file, field: 'reason', message }]
}
