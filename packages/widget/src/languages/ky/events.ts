// What is said of events in Kyrgyz.
import type { EventWords } from '../events-words.ts'
import { date } from './grammar.ts'

export const events: EventWords = {
  // The date stands last: it begins with a number, as the note does.
  note: (number, day, title) => `${number}. ${title} (${date(day)}).`,
  date: (day) => `Убагы: ${date(day)}`,
  noCause:
    'Номерленген белгилер окуянын качан болгонун гана көрсөтөт. Сандын эмне үчүн көбөйгөнү же азайганы бул маалыматтардан көрүнбөйт.',
}
