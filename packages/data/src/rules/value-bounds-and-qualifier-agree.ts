// How a number is stored follows from the words around it, so that what was bounded or rounded never looks exact.
import { countedUnits, type Qualifier } from '../model/vocabulary.ts'
import { problemAt } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'
import { slots, statedNumbers, type Slot, type StatedNumbers } from './parts/stated-numbers.ts'

interface Shape {
  readonly needs: readonly Slot[]
  readonly allows?: readonly Slot[]
  readonly pair?: Pair
}

/** Two numbers, and how the first must stand to the second. */
interface Pair {
  readonly slot: Slot
  readonly to: Slot
  readonly must: string
  readonly holds: (number: number, to: number) => boolean
}

const equal = { must: 'must equal', holds: (number: number, to: number) => number === to }

const bound: Shape = { needs: ['max'], allows: ['nominal'], pair: { slot: 'nominal', to: 'max', ...equal } }
const words: Shape = { needs: [] }

const shapes: Readonly<Record<Qualifier, Shape>> = {
  exact: { needs: ['value'] },
  about: { needs: ['nominal'] },
  almost: {
    needs: ['nominal', 'max'],
    pair: {
      slot: 'max',
      to: 'nominal',
      must: 'must be one below',
      holds: (max, nominal) => max === nominal - 1,
    },
  },
  just_over: {
    needs: ['nominal', 'min'],
    pair: {
      slot: 'min',
      to: 'nominal',
      must: 'must be one above',
      holds: (min, nominal) => min === nominal + 1,
    },
  },
  at_least: { needs: ['nominal', 'min'], pair: { slot: 'min', to: 'nominal', ...equal } },
  at_most: bound,
  up_to: bound,
  range: {
    needs: ['min', 'max'],
    pair: { slot: 'max', to: 'min', must: 'must be above', holds: (max, min) => max > min },
  },
  dozens: words,
  hundreds: words,
  all: words,
  increase: words,
}

export const valueBoundsAndQualifierAgree: Rule = {
  name: 'value-bounds-and-qualifier-agree',
  description:
    'The qualifier says which of value, bounds and nominal are filled and how they stand to one another; counts are whole numbers, up_to is a statutory maximum and at_most a bound on a count.',
  check(records) {
    return statedNumbers(records).flatMap((stated) => [
      ...misplacedQualifier(stated),
      ...missingAndSurplus(stated),
      ...brokenPair(stated),
      ...impossibleNumbers(stated),
    ])
  },
}

function misplacedQualifier({ located, qualifier, unit, fields }: StatedNumbers): Problem[] {
  if (qualifier === 'up_to' && located.section !== 'penalties') {
    return [
      problemAt(
        located,
        fields.qualifier,
        'up_to is a statutory maximum: write at_most for a bound on a count',
      ),
    ]
  }
  if (qualifier === 'at_most' && !isCounted(unit)) {
    return [
      problemAt(
        located,
        fields.qualifier,
        'at_most is a bound on a count: write up_to for a statutory maximum',
      ),
    ]
  }
  return []
}

function missingAndSurplus({ located, qualifier, numbers, fields }: StatedNumbers): Problem[] {
  const { needs, allows = [] } = shapes[qualifier]
  const list = needs.map((slot) => fields[slot]).join(' and ') || 'no number'
  return slots.flatMap((slot) => {
    const given = numbers[slot] !== undefined
    if (needs.includes(slot) && !given)
      return [problemAt(located, fields[slot], `is missing: ${qualifier} has ${list}`)]
    if (!needs.includes(slot) && !allows.includes(slot) && given) {
      return [problemAt(located, fields[slot], `does not go with ${qualifier}, which has ${list}: remove it`)]
    }
    return []
  })
}

function brokenPair({ located, qualifier, numbers, fields }: StatedNumbers): Problem[] {
  const { pair } = shapes[qualifier]
  if (!pair) return []
  const [number, to] = [numbers[pair.slot], numbers[pair.to]]
  if (number === undefined || to === undefined || pair.holds(number, to)) return []
  return [
    problemAt(
      located,
      fields[pair.slot],
      `is ${number}: ${pair.must} ${fields[pair.to]} ${to} with ${qualifier}`,
    ),
  ]
}

function impossibleNumbers({ located, unit, numbers, fields }: StatedNumbers): Problem[] {
  return slots.flatMap((slot) => {
    const number = numbers[slot]
    if (number === undefined) return []
    if (number < 0) return [problemAt(located, fields[slot], `is ${number}: must not be below zero`)]
    if (isCounted(unit) && !Number.isInteger(number)) {
      return [problemAt(located, fields[slot], `is ${number}: a count of ${unit} is a whole number`)]
    }
    return []
  })
}

function isCounted(unit: string): boolean {
  return (countedUnits as readonly string[]).includes(unit)
}
