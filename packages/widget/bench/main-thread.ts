import type { Start, TraceEvent } from './trace.ts'

/**
 * Microseconds that the page's main thread was at work between two times, by its tasks: what other processes of the
 * machine took meanwhile is left out as far as the trace knows it.
 */
export function busyBetween(
  events: readonly TraceEvent[],
  { pid, tid, ts: from }: Start,
  to: number,
): number {
  let busy = 0
  let end = from
  for (const event of events) {
    if (event.name !== 'RunTask' || event.pid !== pid || event.tid !== tid) continue
    const { ts, dur = 0, tdur = dur } = event
    // A task may run within another, as in a nested loop of events.
    if (ts < end || ts >= to || dur === 0) continue
    end = ts + dur
    busy += (tdur * (Math.min(end, to) - ts)) / dur
  }
  return busy
}
