/** Records → every table, sorted, with nothing in them that was not in the records. Pure: the same in, the same out. */
import type { Records } from '../records/records.ts'
import {
  counterRows,
  decisionRows,
  provisionRows,
  redirectRows,
  sourceRows,
  vocabularyRows,
} from './catalogue.ts'
import { claimRows } from './claims.ts'
import { derivedRows, operandOf } from './derived.ts'
import { judge, type Judgement } from './judgement.ts'
import { penaltyRows, sentenceRows, wordingRows } from './law.ts'
import { byId } from './order.ts'
import type { Claim, ProsecutionRow, Silence, Tables } from './rows.ts'
import { claimsInSeries } from './series-claims.ts'
import { silenceRows } from './silences.ts'
import { contextRows, eventRows } from './surroundings.ts'
import { groupBySeries, seriesKey, seriesRows, type ToldSeries } from './yearly.ts'

export function buildTables(records: Records): Tables {
  const judgement = judge(records.decisions)
  const claims = byId(claimRows(records, judgement))
  const silences = byId(silenceRows(records))
  const prosecutions = decidedSeries(claims, silences, judgement)
  const penalties = byId(penaltyRows(records, judgement))
  const context = byId(contextRows(records, judgement))
  const numbers = [...claims, ...context, ...penalties.map(operandOf)]
  return {
    claims: ranked(claims, prosecutions),
    prosecutions,
    penalties,
    sentences: byId(sentenceRows(records, judgement)),
    context,
    derived: byId(derivedRows(records, numbers)),
    silences,
    provisions: byId(provisionRows(records)),
    wordings: byId(wordingRows(records)),
    counters: byId(counterRows(records)),
    sources: byId(sourceRows(records)),
    events: byId(eventRows(records)),
    decisions: byId(decisionRows(records)),
    vocabularies: vocabularyRows(records),
    redirects: byId(redirectRows(records)),
  }
}

function decidedSeries(
  claims: readonly Claim[],
  silences: readonly Silence[],
  judgement: Judgement,
): ProsecutionRow[] {
  return groupBySeries(claimsInSeries(claims, judgement.apart), silences).flatMap((told) => {
    const counter = leadingCounter(told, judgement)
    return counter === undefined ? [] : seriesRows(told, counter)
  })
}

/** The only counter, or the one that a decision names; undefined (and a rule complains) where neither is there. */
function leadingCounter({ series, claims }: ToldSeries, judgement: Judgement): string | null | undefined {
  const counters = [...new Set(claims.map((claim) => claim.counter))]
  const [only = null] = counters
  return counters.length > 1 ? judgement.leads.get(seriesKey(series)) : only
}

function ranked(claims: readonly Claim[], prosecutions: readonly ProsecutionRow[]): Claim[] {
  const leading = new Set(prosecutions.map((row) => row.claim))
  const beside = new Set(prosecutions.flatMap((row) => row.alternatives?.split(' ') ?? []))
  return claims.map((claim) => {
    if (leading.has(claim.id)) return { ...claim, rank: 'preferred' }
    if (beside.has(claim.id)) return { ...claim, rank: 'alternative' }
    return claim
  })
}
