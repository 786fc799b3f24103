// What is said of events in Turkmen.
import type { EventWords } from '../events-words.ts'
import { date } from './grammar.ts'

export const events: EventWords = {
  // The date stands last: it begins with a number, as the note does.
  note: (number, day, title) => `${number}. ${title} (${date(day)}).`,
  date: (day) => `Sene: ${date(day)}`,
  noCause:
    'San goýlan belgiler diňe wakanyň haçan bolandygyny görkezýär. Sanyň näme üçin köpelendigi ýa-da azalandygy bu maglumatlardan görünmeýär.',
}
