// What the element itself says in English.
import type { ElementWords } from '../element-words.ts'

export const element: ElementWords = {
  displayGroup: 'Show as',
  chart: 'Chart',
  table: 'Table',
  legend: 'Key to the marks',
  drawingFailed: 'The chart could not be drawn; the table holds the same figures.',
  problem({ attribute, value, accepted }) {
    const takes =
      accepted.kind === 'one-of'
        ? `${accepted.values.length === 1 ? '' : 'one of '}${accepted.values.join(', ')}`
        : accepted.kind === 'year'
          ? 'a year of four digits, such as 2025'
          : `a year no later than ${accepted.year}`
    return `The attribute ${attribute} cannot be “${value}”: it takes ${takes}.`
  },
}
