/** One cell of a file, held to the shape of its column. */
import { limits } from './format.ts'
import { faulty, shown } from './refusal.ts'
import type { ColumnShape } from './shape.ts'
import { isVisible } from './visible.ts'

/** A code that this widget does not know. */
export class UnknownCode {
  readonly code: string
  /** True where the code says what its row is about. */
  readonly ofSubject: boolean

  constructor(code: string, ofSubject: boolean) {
    this.code = code
    this.ofSubject = ofSubject
  }
}

/** The word lists that say what a row is about, by their names in the data package. */
const subjects: ReadonlySet<string | undefined> = new Set([
  'countries',
  'stages',
  'countedUnits',
  'wars',
  'topics',
  'sentenceKinds',
])

/**
 * @param place of the cell, for messages
 * @throws Refusal
 */
export function checkedCell(value: unknown, shape: ColumnShape, place: string): unknown {
  if (value === null) return shape.nullable ? null : faulty(`${place} is null`)
  switch (shape.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : faulty(`${place} is ${shown(value)}, not true or false`)
    case 'number':
    case 'integer':
      return checkedNumber(value, shape.type, place)
    case 'id':
    case 'text':
      return checkedText(value, shape, place)
  }
}

/** A count has what a column of whole numbers can hold in every format of the data; an amount may be of money. */
const largest = { integer: 2 ** 31 - 1, number: 1e12 } as const

function checkedNumber(value: unknown, type: 'number' | 'integer', place: string): number {
  if (typeof value !== 'number') faulty(`${place} is ${shown(value)}, not a number`)
  // JSON has no infinity, but 1e999 is one.
  if (Math.abs(value) > largest[type]) faulty(`${place} is ${shown(value)}, beyond ${largest[type]}`)
  if (type === 'integer' && !Number.isInteger(value)) faulty(`${place} is ${shown(value)}, no whole number`)
  // JSON has a zero below zero as well.
  return value === 0 ? 0 : value
}

/** As the data package makes them: no id can be mistaken for markup, a selector or two ids. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/

function checkedText(value: unknown, shape: ColumnShape, place: string): string | UnknownCode {
  if (typeof value !== 'string') faulty(`${place} is ${shown(value)}, not a text`)
  if (value === '') faulty(`${place} is empty`)
  if (value.length > limits.text) faulty(`${place} has more than ${limits.text} characters`)
  if (!isVisible(value)) faulty(`${place} holds characters that nobody sees: ${shown(value)}`)
  if (shape.type === 'id' && !idPattern.test(value)) faulty(`${place} is ${shown(value)}, no id`)
  if (shape.pattern !== undefined && !new RegExp(shape.pattern).test(value))
    faulty(`${place} is ${shown(value)}, not as ${shape.pattern}`)
  if (!shape.codes || shape.codes.includes(value)) return value
  return new UnknownCode(value, subjects.has(shape.list))
}
