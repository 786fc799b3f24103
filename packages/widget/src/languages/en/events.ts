// What is said of events in English.
import type { EventWords } from '../events-words.ts'
import { capital, date } from './grammar.ts'

export const events: EventWords = {
  note: (number, day, title) => `${number}. ${capital(date(day))}: ${title}.`,
  date: (day) => `Date: ${date(day)}`,
  noCause: 'The numbered marks say when something happened. Nothing here says why a number rose or fell.',
}
