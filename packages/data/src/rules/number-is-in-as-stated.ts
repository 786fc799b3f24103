import { problemAt } from '../records/entries.ts'
import type { Problem, Records } from '../records/records.ts'
import { numbersByContext } from './exceptions.ts'
import type { ReadUnit } from './reading/lexicon.ts'
import { lexicons } from './reading/lexicons.ts'
import { readQuantities, type Quantity } from './reading/quantities.ts'
import type { Rule } from './rule.ts'
import { statedNumbers, type Slot, type StatedNumbers } from './stated-numbers.ts'

export const numberIsInAsStated: Rule = {
  name: 'number-is-in-as-stated',
  description:
    'The number, its bounds or the round number it names can be read back out of the words quoted for it, so that a slip of the keyboard cannot pass.',
  check: (records) => checkNumbers(records, numbersByContext),
}

/** @param excepted reasons for numbers that stand in no quoted word, by entry id */
export function checkNumbers(records: Records, excepted: ReadonlyMap<string, string>): Problem[] {
  const needed = new Set<string>()
  const problems = statedNumbers(records).flatMap((stated) => {
    const found = unreadNumbers(stated)
    const { id } = stated.located.entry
    if (found.length === 0 || !excepted.has(id)) return found
    needed.add(id)
    return []
  })
  return [...problems, ...needlessExceptions(excepted, needed)]
}

function needlessExceptions(excepted: ReadonlyMap<string, string>, needed: ReadonlySet<string>): Problem[] {
  return [...excepted.keys()]
    .filter((id) => !needed.has(id))
    .map((id) => ({
      file: '../src/rules/exceptions.ts',
      field: id,
      message: 'is an exception no longer needed: remove it',
    }))
}

function unreadNumbers({ located, unit, numbers, fields }: StatedNumbers): Problem[] {
  const wanted = statedSlots(numbers)
  if (wanted.length === 0) return []
  const { entry, source } = located
  const lexicon = lexicons.get(source.language)
  if (!lexicon) return [problemAt(located, 'as_stated', unreadable(source.language))]
  const own = convertible.has(unit) ? unit : 'number'
  const read = readQuantities(entry.as_stated, lexicon).filter((quantity) => quantity.unit === own)
  return wanted
    .filter(({ number }) => !read.some(({ amount }) => Math.abs(amount - number) < 1e-9))
    .map(({ slot, number }) => {
      const message = `${number} is not in “${entry.as_stated}”, ${describe(read, own)}: correct the number or quote the words that hold it`
      return problemAt(located, fields[slot], message)
    })
}

function unreadable(language: string): string {
  const known = [...lexicons.keys()].join(', ')
  return `cannot be read: there is no lexicon for ${language} yet (there is one for ${known}): add src/rules/reading/<language>.ts`
}

/** What the words must hold: a bound that follows from “almost 200” is in no word. */
function statedSlots(numbers: StatedNumbers['numbers']): { slot: Slot; number: number }[] {
  const { value, nominal, min, max } = numbers
  if (value !== undefined) return [{ slot: 'value', number: value }]
  if (nominal !== undefined) return [{ slot: 'nominal', number: nominal }]
  return [
    ...(min === undefined ? [] : [{ slot: 'min' as const, number: min }]),
    ...(max === undefined ? [] : [{ slot: 'max' as const, number: max }]),
  ]
}

/** A term is read with its unit beside it; everything else is a number that has no such unit. */
const convertible: ReadonlySet<string> = new Set<ReadUnit>(['months', 'days', 'hours', 'times', 'ratio'])

function describe(read: readonly Quantity[], unit: string): string {
  if (read.length === 0) return `where no ${unit} can be read`
  return `which reads as ${read.map(({ amount }) => amount).join(', ')}${unit === 'number' ? '' : ` ${unit}`}`
}
