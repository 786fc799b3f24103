import { expect, it } from 'vitest'
import { busyBetween } from './main-thread.ts'
import type { TraceEvent } from './trace.ts'

const start = { ts: 1000, pid: 1, tid: 2 }

function task(ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name: 'RunTask', pid: 1, tid: 2, ts, dur, args: {}, ...more }
}

it('sums the tasks between two times, and of one that goes on the part before the end', () => {
  expect(busyBetween([task(900, 50), task(1000, 100), task(1500, 100)], start, 1520)).toBe(120)
})

it('leaves out what runs within another task, on another thread, or did not run', () => {
  const events = [task(1000, 100, { tdur: 60 }), task(1010, 20), task(1200, 10, { tid: 3 })]
  expect(busyBetween(events, start, 2000)).toBe(60)
})
