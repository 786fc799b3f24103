import { expect, it } from 'vitest'
import { intentOf } from './keys.ts'

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

it.each([
  ['ArrowLeft', 'previous'],
  ['ArrowRight', 'next'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'hold'],
  [' ', 'hold'],
  ['Escape', 'let-go'],
])('%s means %s', (key, intent) => {
  expect(intentOf({ ...plain, key })).toBe(intent)
})

it.each(['Tab', 'PageDown', 'a', 'F5', '/', 'constructor'])('%s is the page’s', (key) => {
  expect(intentOf({ ...plain, key })).toBeUndefined()
})

it('leaves keys with a modifier to the browser, the system and the screen reader', () => {
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
    for (const key of ['ArrowLeft', 'ArrowUp', 'Enter', ' ', 'Escape']) {
      expect(intentOf({ ...plain, [modifier]: true, key })).toBeUndefined()
    }
  }
  expect(intentOf({ ...plain, ctrlKey: true, key: 'End' })).toBe('last')
  expect(intentOf({ ...plain, metaKey: true, key: 'End' })).toBeUndefined()
})
