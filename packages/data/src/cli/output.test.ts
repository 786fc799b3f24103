import { afterEach, expect, it, vi } from 'vitest'
import { progress } from './output.ts'

const terminal = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY')

afterEach(() => {
  vi.restoreAllMocks()
  if (terminal) Object.defineProperty(process.stderr, 'isTTY', terminal)
  else Reflect.deleteProperty(process.stderr, 'isTTY')
})

function written(isTTY: boolean): string {
  Object.defineProperty(process.stderr, 'isTTY', { value: isTTY, configurable: true })
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const { step, done } = progress()
  step('reading')
  step('checking')
  done()
  return write.mock.calls.map(([text]) => text).join('')
}

it('writes progress over itself on a terminal, and leaves nothing behind', () => {
  const erase = '\r\u001b[K'
  expect(written(true)).toBe(`${erase}reading${erase}checking${erase}`)
})

it('writes progress as plain lines anywhere else', () => {
  expect(written(false)).toBe('reading\nchecking\n')
})
