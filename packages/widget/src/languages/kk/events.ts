// What is said of events in Kazakh.
import type { EventWords } from '../events-words.ts'
import { date } from './grammar.ts'

export const events: EventWords = {
  // The date stands last: it begins with a number, as the note does.
  note: (number, day, title) => `${number}. ${title} (${date(day)}).`,
  date: (day) => `Күні: ${date(day)}`,
  noCause:
    'Нөмірлер оқиғаның қашан болғанын ғана белгілейді. Санның неге өскені не азайғаны бұл деректерден көрінбейді.',
}
