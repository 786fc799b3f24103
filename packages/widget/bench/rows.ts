/**
 * What the figure of the comparison draws, as plain rows for other libraries: each number that the leading counter and
 * the others have, out of the data package. Years for which nobody has a number are left out, as the figure leaves them.
 */
import { tables } from '@central-asia-prosecutions/data'
import { light } from '../src/theme/tokens.ts'
import { choice } from './choice.ts'
import type { ChartData, ChartRow } from './pages/libraries/chart-data.ts'

/** The first is the colour by which the measurement knows a chart, so it is that of the largest bars. */
const colours = [light.lead, light.rivalEdge, light.accent]

/** Series of the largest counts first. */
export function chartData(): ChartData {
  const rows = chartRows()
  const largest = new Map<string, number>()
  for (const { series, cases } of rows) largest.set(series, Math.max(cases, largest.get(series) ?? 0))
  const series = [...largest]
    .sort(([, one], [, other]) => other - one)
    .map(([name], rank) => ({ name, colour: colours[rank] ?? light.muted }))
  return { rows, series, years: [...new Set(rows.map(({ year }) => year))].sort() }
}

function chartRows(): ChartRow[] {
  const claims = new Map(tables.claims.map((claim) => [claim.id, claim]))
  const counters = new Map(tables.counters.map(({ id, short_en }) => [id, short_en]))
  const provisions = new Map(tables.provisions.map((provision) => [provision.id, provision]))
  return tables.prosecutions
    .filter(
      ({ country, stage, unit, war, provision }) =>
        country === choice.country &&
        stage === 'case_registered' &&
        unit === 'cases' &&
        war === 'any' &&
        provisions.get(provision)?.topic === 'foreign-conflict',
    )
    .flatMap(({ provision, year, claim, alternatives }) =>
      [claim, ...(alternatives?.split(' ') ?? [])].flatMap((id) => {
        const counted = id === null ? undefined : claims.get(id)
        if (counted?.value == null) return []
        const article = provisions.get(provision)?.article ?? provision
        const counter = counters.get(counted.counter ?? '') ?? ''
        return [{ series: `Article ${article}, ${counter}`, year, cases: counted.value }]
      }),
    )
}
