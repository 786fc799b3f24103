/** Records → every table, sorted, with nothing in them that was not in the records. Pure: the same in, the same out. */
import type { Records } from '../records/records.ts'
import { counterRows, decisionRows, provisionRows, sourceRows } from './catalogue.ts'
import { claimRows } from './claims.ts'
import { judge, type Judgement } from './judgement.ts'
import { penaltyRows, sentenceRows } from './law.ts'
import { byId } from './order.ts'
import type { Claim, ProsecutionRow, Tables } from './rows.ts'
import { contextRows, eventRows } from './surroundings.ts'
import { groupBySeries, isYearly, seriesKey, seriesRows, type YearlyClaim } from './yearly.ts'

export function buildTables(records: Records): Tables {
  const judgement = judge(records.decisions)
  const claims = byId(claimRows(records, judgement))
  const prosecutions = decidedSeries(claims, judgement)
  return {
    claims: ranked(claims, prosecutions),
    prosecutions,
    penalties: byId(penaltyRows(records, judgement)),
    sentences: byId(sentenceRows(records, judgement)),
    context: byId(contextRows(records, judgement)),
    provisions: byId(provisionRows(records)),
    counters: byId(counterRows(records)),
    sources: byId(sourceRows(records)),
    events: byId(eventRows(records)),
    decisions: byId(decisionRows(records)),
  }
}

function decidedSeries(claims: readonly Claim[], judgement: Judgement): ProsecutionRow[] {
  const yearly = claims.filter(isYearly).filter((claim) => !judgement.apart.has(claim.id))
  return groupBySeries(yearly).flatMap((group) => {
    const counter = leadingCounter(group, judgement)
    return counter === undefined ? [] : seriesRows(group, counter)
  })
}

/** The only counter, or the one that a decision names; undefined (and a rule complains) where neither is there. */
function leadingCounter(group: readonly YearlyClaim[], judgement: Judgement): string | undefined {
  const [first] = group
  if (!first) return undefined
  const rivals = new Set(group.map((claim) => claim.counter))
  return rivals.size === 1 ? first.counter : judgement.leads.get(seriesKey(first))
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
