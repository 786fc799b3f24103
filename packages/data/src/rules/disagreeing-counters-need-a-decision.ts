import { judge } from '../model/judgement.ts'
import type { Tables } from '../model/rows.ts'
import { claimsInSeries } from '../model/series-claims.ts'
import { groupBySeries, seriesKey } from '../model/yearly.ts'
import type { Problem, Records } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const disagreeingCountersNeedADecision: Rule = {
  name: 'disagreeing-counters-need-a-decision',
  description:
    'Where two counters give years of the same series, one written decision says who leads it; where there is one counter, no decision pretends that there is a choice.',
  check(records, tables) {
    const counters = countersBySeries(records, tables)
    return [
      ...undecided(counters, records),
      ...leads(records).flatMap((decided) => checkLead(decided, counters)),
    ]
  },
}

/** Counters of each series, by series key, in order. */
type Counters = ReadonlyMap<string, readonly string[]>

interface Lead {
  readonly file: string
  readonly series: string
  readonly counter: string
  /** An earlier decision of the same series. */
  readonly earlier: string | undefined
}

function countersBySeries(records: Records, tables: Tables): Counters {
  const { apart } = judge(records.decisions)
  return new Map(
    groupBySeries(claimsInSeries(tables.claims, apart), []).map(
      ({ series, claims }) =>
        [seriesKey(series), [...new Set(claims.map(({ counter }) => counter))].sort()] as const,
    ),
  )
}

function leads(records: Records): Lead[] {
  const files = new Map<string, string>()
  return records.decisions.flatMap(({ file, record }) => {
    if (record.outcome !== 'lead') return []
    const series = seriesKey(record.series)
    const earlier = files.get(series)
    files.set(series, earlier ?? file)
    return [{ file, series, counter: record.counter, earlier }]
  })
}

function undecided(counters: Counters, records: Records): Problem[] {
  const decided = new Set(leads(records).map(({ series }) => series))
  return [...counters]
    .filter(([series, rivals]) => rivals.length > 1 && !decided.has(series))
    .map(([series, rivals]) => {
      const message = `${series} is counted by ${rivals.join(' and ')}: add a decision with the outcome lead that names one of them`
      return { file: 'decisions/', field: '', message }
    })
}

function checkLead({ file, series, counter, earlier }: Lead, counters: Counters): Problem[] {
  if (earlier !== undefined)
    return [{ file, field: 'series', message: `is decided in ${earlier} already: keep one` }]
  const rivals = counters.get(series) ?? []
  if (rivals.length < 2) {
    const found = rivals.length === 0 ? 'no yearly claim' : `one counter only, ${rivals.join()}`
    return [
      {
        file,
        field: 'series',
        message: `${series} has ${found}: there is nothing to decide, remove the decision`,
      },
    ]
  }
  if (rivals.includes(counter)) return []
  return [
    {
      file,
      field: 'counter',
      message: `${counter} has no yearly claim in ${series}: name one of ${rivals.join(', ')}`,
    },
  ]
}
