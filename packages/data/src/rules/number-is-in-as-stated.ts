import { grouped } from '../model/grouped.ts'
import { entriesOf, problemAt } from '../records/entries.ts'
import type { Problem, Records } from '../records/records.ts'
import { ownReadings, ownUnit, sameNumber } from './parts/own-readings.ts'
import { lexicons } from './reading/lexicons.ts'
import type { Quantity } from './reading/quantities.ts'
import type { Rule } from './rule.ts'
import { slots, statedNumbers, type Slot, type StatedNumbers } from './parts/stated-numbers.ts'

export const numberIsInAsStated: Rule = {
  name: 'number-is-in-as-stated',
  description:
    'The number, its bounds or the round number it names can be read back out of the words quoted for it, and the words hold no other number of its unit, so that a slip of the keyboard or of the line cannot pass.',
  check(records) {
    const stated = statedNumbers(records)
    const [samples, quoted] = [samplesOf(records), quotes(stated)]
    return stated.flatMap((numbers) => wrongNumbers(numbers, samples, quoted))
  },
}

function samplesOf(records: Records): ReadonlyMap<string, number> {
  return new Map(
    entriesOf(records, 'counts').flatMap(({ entry: { id, value } }) =>
      value === undefined ? [] : [[id, value] as const],
    ),
  )
}

/** Every number stored with the same words of the same document: “from 12 to 20 years” may be two entries. */
type Quotes = ReadonlyMap<string, readonly number[]>

function quotes(stated: readonly StatedNumbers[]): Quotes {
  return new Map([...grouped(stated, quoteOf)].map(([quote, numbers]) => [quote, numbers.flatMap(storedIn)]))
}

function quoteOf(stated: StatedNumbers): string {
  const { source, entry } = stated.located
  return JSON.stringify([source.id, entry.as_stated, ownUnit(stated)])
}

function storedIn({ numbers }: StatedNumbers): number[] {
  return slots.flatMap((slot) => numbers[slot] ?? [])
}

function wrongNumbers(
  stated: StatedNumbers,
  samples: ReadonlyMap<string, number>,
  quoted: Quotes,
): Problem[] {
  const { located, numbers, fields } = stated
  const { entry, source } = located
  const lexicon = lexicons.get(source.language)
  const wanted = statedSlots(numbers)
  if (!lexicon) {
    return wanted.length === 0 ? [] : [problemAt(located, 'as_stated', unreadable(source.language))]
  }
  const read = ownReadings(stated, lexicon, samples)
  const unread = wanted
    .filter(({ number }) => !read.some((quantity) => reads(quantity, number)))
    .map(({ slot, number }) => {
      const message = `${number} is not in “${entry.as_stated}”, ${describe(read, ownUnit(stated))}: correct the number or quote the words that hold it`
      return problemAt(located, fields[slot], message)
    })
  if (unread.length > 0) return unread
  const known = quoted.get(quoteOf(stated)) ?? []
  return read
    .filter((quantity) => !known.some((number) => reads(quantity, number)))
    .map(({ amounts: [number] }) => {
      const unit = ownUnit(stated) === 'number' ? '' : ` ${ownUnit(stated)}`
      const message = `holds ${number ?? ''}${unit} as well, which is not stored: quote fewer words, or store it too`
      return problemAt(located, 'as_stated', message)
    })
}

function reads({ amounts }: Quantity, number: number): boolean {
  return amounts.some((amount) => sameNumber(amount, number))
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

function describe(read: readonly Quantity[], unit: string): string {
  if (read.length === 0) return `where no ${unit} can be read`
  const amounts = read.flatMap((quantity) => quantity.amounts)
  return `which reads as ${amounts.join(', ')}${unit === 'number' ? '' : ` ${unit}`}`
}
