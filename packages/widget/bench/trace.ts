/** A page's visit as Chromium's own trace tells it. https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
import type { CDPSession } from 'playwright'

export interface TraceEvent {
  readonly name: string
  /** Process and thread. */
  readonly pid: number
  readonly tid: number
  /** Microseconds, of the clock that all of Chromium's processes share. */
  readonly ts: number
  readonly dur?: number
  /** Of which the thread ran; a busy machine's other processes took the rest. */
  readonly tdur?: number
  readonly args: Readonly<Record<string, unknown>>
}

const categories = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.screenshot',
  'disabled-by-default-devtools.timeline',
]

export async function traced(session: CDPSession, visit: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]))
  })
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => {
      resolve()
    })
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  })
  await visit()
  await session.send('Tracing.end')
  await complete
  return events.sort((one, other) => one.ts - other.ts)
}

/** Where a page's time begins, and the thread that it runs on. */
export interface Start {
  readonly ts: number
  readonly pid: number
  readonly tid: number
}

export function startOf(events: readonly TraceEvent[], address: string): Start {
  const start = events.find(
    ({ name, args }) => name === 'navigationStart' && dataOf(args)['documentLoaderURL'] === address,
  )
  if (!start) throw new Error(`The trace has no visit of ${address}.`)
  return start
}

export function markOf(events: readonly TraceEvent[], name: string, { ts }: Start): number | undefined {
  return events.find((event) => event.name === name && event.ts > ts)?.ts
}

function dataOf({ data }: TraceEvent['args']): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {}
}
