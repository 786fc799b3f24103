/**
 * What a key asks of the focused chart. Keys with a modifier belong to the browser, the system and the screen reader
 * (Alt with an arrow goes back a page), except that Home and End mean the same with Ctrl, as in a table.
 */
import type { KeyNames } from '../languages/element-words.ts'
import type { Step } from './walk.ts'

export const keyNames: KeyNames = { home: 'Home', end: 'End', enter: 'Enter', tab: 'Tab', escape: 'Esc' }

export type Intent = Step | 'hold' | 'let-go'

const intents: ReadonlyMap<string, Intent> = new Map<string, Intent>([
  ['ArrowLeft', 'previous'],
  ['ArrowRight', 'next'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'hold'],
  [' ', 'hold'],
  ['Escape', 'let-go'],
])

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

export function intentOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): Intent | undefined {
  if (altKey || metaKey || shiftKey) return undefined
  const intent = intents.get(key)
  return ctrlKey && intent !== 'first' && intent !== 'last' ? undefined : intent
}
