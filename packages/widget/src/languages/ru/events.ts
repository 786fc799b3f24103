// What is said of events in Russian.
import type { EventWords } from '../events-words.ts'
import { capital, date } from './grammar.ts'

export const events: EventWords = {
  note: (number, day, title) => `${number}. ${capital(date(day))} — ${title}.`,
  date: (day) => `Дата: ${date(day)}`,
  noCause:
    'Номера отмечают, когда что-то произошло. Почему число выросло или уменьшилось, эти данные не говорят.',
}
