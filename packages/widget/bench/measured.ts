/** The visits of one page, summed up. */
import type { Visit } from './visit.ts'

export interface Measured extends Visit {
  /** Of the first chart: the quickest visit and the slowest. */
  readonly spread: readonly [number, number]
}

/** Medians of times, for single visits are at the mercy of the machine; of what shifts, the worst. */
export function summedUp(visits: readonly Visit[]): Measured {
  const [last] = visits.slice(-1)
  if (!last) throw new Error('A page without a visit.')
  const first = visits.map(({ firstChart }) => firstChart)
  const live = visits.flatMap(({ liveChart }) => liveChart ?? [])
  return {
    firstChart: median(first),
    spread: [Math.min(...first), Math.max(...first)],
    liveChart: live.length === 0 ? undefined : median(live),
    mainThread: median(visits.map(({ mainThread }) => mainThread)),
    layoutShift: Math.max(...visits.map(({ layoutShift }) => layoutShift)),
    scriptBeforeFirst: median(visits.map(({ scriptBeforeFirst }) => scriptBeforeFirst)),
    all: last.all,
    byType: last.byType,
    files: last.files,
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const [lower = 0, upper = lower] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ]
  return (lower + upper) / 2
}
