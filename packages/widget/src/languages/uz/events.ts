// What is said of events in Uzbek.
import type { EventWords } from '../events-words.ts'
import { date } from './grammar.ts'

export const events: EventWords = {
  // The date stands last: it begins with a number, as the note does.
  note: (number, day, title) => `${number}. ${title} (${date(day)}).`,
  date: (day) => `Sana: ${date(day)}`,
  noCause:
    'Raqamlangan belgilar voqea qachon boʻlganinigina koʻrsatadi. Son nega oshgani yoki kamaygani bu maʼlumotlardan koʻrinmaydi.',
}
