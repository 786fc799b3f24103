import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const eventsHaveTheirDay: Rule = {
  name: 'events-have-their-day',
  description:
    'An event’s date is exact, or about where the date itself is written as approximate; it has no other qualifier. A number in the words quoted is its year, month or day, or stands in the note.',
  check: (records) =>
    entriesOf(records, 'events').flatMap((located) => [...qualifier(located), ...otherNumbers(located)]),
}

function qualifier(located: Located<'events'>): Problem[] {
  const { date, qualifier: given } = located.entry
  const expected = /[~?%]/.test(date) ? 'about' : 'exact'
  if (given === expected) return []
  return [problemAt(located, 'qualifier', `is ${given}, but the date is ${date}: write ${expected}`)]
}

function otherNumbers(located: Located<'events'>): Problem[] {
  const { date, as_stated: words, note = '' } = located.entry
  const known = new Set(numbersIn(`${date} ${note}`))
  const [other] = numbersIn(words).filter((number) => !known.has(number))
  if (other === undefined) return []
  const message = `says ${other}, but the date is ${date}: correct one, quote other words, or tell of ${other} in the note`
  return [problemAt(located, 'as_stated', message)]
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number)
}
