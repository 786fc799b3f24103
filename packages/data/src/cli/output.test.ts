import { afterEach, describe, expect, it, vi } from 'vitest'
import { progress, surviveClosedPipes } from './output.ts'

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

describe('a stream that takes no more', () => {
  const streams = [process.stdout, process.stderr]

  /** What is told, and with which code the program ends, when standard output fails so. */
  function ended(code: string): { readonly told: string; readonly code: unknown } {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('ended')
    })
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const before = streams.map((stream) => stream.listeners('error'))
    surviveClosedPipes()
    try {
      expect(() => process.stdout.emit('error', Object.assign(new Error('no space left'), { code }))).toThrow(
        'ended',
      )
    } finally {
      for (const [index, stream] of streams.entries())
        for (const listener of stream.listeners('error') as ((...args: unknown[]) => void)[])
          if (!before[index]?.includes(listener)) stream.off('error', listener)
    }
    return { told: write.mock.calls.map(([text]) => text).join(''), code: exit.mock.calls[0]?.[0] }
  }

  it('is no error where the reader has gone', () => {
    expect(ended('EPIPE')).toEqual({ told: '', code: undefined })
  })

  it('is told in one line where the disk is full', () => {
    expect(ended('ENOSPC')).toEqual({
      told: 'the result cannot be written (ENOSPC): make room, or write it elsewhere\n',
      code: 3,
    })
  })
})
