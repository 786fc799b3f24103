// What is said of events in Tajik.
import type { EventWords } from '../events-words.ts'
import { capital, date } from './grammar.ts'

export const events: EventWords = {
  // A full stop after the date, as titles are whole sentences.
  note: (number, day, title) => `${number}. ${capital(date(day))}. ${title}.`,
  date: (day) => `Сана: ${date(day)}`,
  noCause:
    'Аломатҳои рақамдор мегӯянд, ки чизе кай рӯй додааст. Чаро рақам зиёд ё кам шудааст, дар ин ҷо гуфта нашудааст.',
}
