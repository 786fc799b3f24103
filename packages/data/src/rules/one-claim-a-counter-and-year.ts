import { judge } from '../model/judgement.ts'
import { isYearly, seriesKey } from '../model/yearly.ts'
import { entriesOf, problemAt } from '../records/entries.ts'
import type { Rule } from './rule.ts'

export const oneClaimACounterAndYear: Rule = {
  name: 'one-claim-a-counter-and-year',
  description:
    'A counter has one claim for a year of a series; what says it again is joined to it by a decision, so that nothing is counted twice and no claim is picked by chance.',
  check(records, tables) {
    const { apart } = judge(records.decisions)
    const rows = new Map(tables.claims.map((claim) => [claim.id, claim]))
    const first = new Map<string, string>()
    return entriesOf(records, 'counts').flatMap((located) => {
      const claim = rows.get(located.entry.id)
      if (!claim || !isYearly(claim) || apart.has(claim.id)) return []
      const cell = `${seriesKey(claim)} ${claim.year} by ${claim.counter}`
      const earlier = first.get(cell)
      if (earlier === undefined || earlier === claim.id) {
        first.set(cell, claim.id)
        return []
      }
      const message = `is a second claim for ${cell}, beside ${earlier}: join the two in a one_witness decision, or set one apart`
      return [problemAt(located, 'id', message)]
    })
  },
}
