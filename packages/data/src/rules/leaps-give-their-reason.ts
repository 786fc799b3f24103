// An error and no warning: what nobody must answer, nobody reads. The exception that answers it stands beside the
// number, holds for this number only, and is an error itself once the leap is gone.
import { judge } from '../model/judgement.ts'
import type { Claim } from '../model/rows.ts'
import { claimsInSeries } from '../model/series-claims.ts'
import { seriesKey, type YearlyClaim } from '../model/yearly.ts'
import { entriesOf, problemAt } from '../records/entries.ts'
import type { Rule } from './rule.ts'

/** From here on, a change from one year to the next is more often a slip of the keyboard than an event. */
const leap = 10

export const leapsGiveTheirReason: Rule = {
  name: 'leaps-give-their-reason',
  description:
    'Where a counter’s figure is ten times that of the year before, or a tenth of it, an exception says what shows that it is meant.',
  check(records, tables) {
    const figures = claimsInSeries(tables.claims, judge(records.decisions).apart)
    const byYear = new Map(figures.map((claim) => [cellOf(claim, claim.year), claim]))
    const places = new Map(entriesOf(records, 'counts').map((located) => [located.entry.id, located]))
    return figures.flatMap((claim) => {
      const before = byYear.get(cellOf(claim, claim.year - 1))
      const located = places.get(claim.id)
      if (!before || !located || !isLeap(before, claim)) return []
      const message = `is ${numberOf(claim) ?? ''} after ${numberOf(before) ?? ''} in ${before.year} (${before.id}): correct one, or add an exception that says what shows it`
      return [problemAt(located, '', message)]
    })
  },
}

function cellOf(claim: YearlyClaim, year: number): string {
  return `${seriesKey(claim)} ${claim.counter} ${year}`
}

/** To and from zero there is no factor, and a year that is not over may be as small as it likes. */
function isLeap(before: Claim, after: Claim): boolean {
  const [from, to] = [numberOf(before) ?? 0, numberOf(after) ?? 0]
  if (from === 0 || to === 0) return false
  if (to >= from * leap) return before.statistic_kind !== 'flow_partial_year'
  return from >= to * leap && after.statistic_kind !== 'flow_partial_year'
}

function numberOf({ value, nominal, value_min: min, value_max: max }: Claim): number | null {
  return value ?? nominal ?? min ?? max
}
