// No test may leave an error that nobody caught: importing this is enough.
import { afterEach, beforeEach, expect } from 'vitest'

const uncaught: string[] = []
const catchError = (event: ErrorEvent) => uncaught.push(event.message)
const catchRejection = (event: PromiseRejectionEvent) => uncaught.push(String(event.reason))

beforeEach(() => {
  uncaught.length = 0
  addEventListener('error', catchError)
  addEventListener('unhandledrejection', catchRejection)
})

afterEach(() => {
  removeEventListener('error', catchError)
  removeEventListener('unhandledrejection', catchRejection)
  expect(uncaught).toEqual([])
})
