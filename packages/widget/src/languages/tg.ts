// Tajik, in Cyrillic script. Browsers have no Tajik: nothing here, or in its folder, may ask them for it.
import { tg as cldr } from '../../generated/locales.ts'
import type { Language } from './language.ts'
import { noBreaks } from './no-breaks.ts'
import { actions } from './tg/actions.ts'
import { casesByYear } from './tg/cases-by-year.ts'
import { countries as countriesFigure } from './tg/countries.ts'
import { counts } from './tg/counts.ts'
import { describe } from './tg/describe.ts'
import { disputed } from './tg/disputed.ts'
import { element } from './tg/element.ts'
import { events } from './tg/events.ts'
import {
  amountOf,
  capital,
  cited,
  countries,
  date,
  duration,
  heading,
  locale,
  locator,
  missing,
  noMinimum,
  number,
  quantity,
  quoted,
  reference,
  span,
  under,
} from './tg/grammar.ts'
import { judgments } from './tg/judgments.ts'
import { reform2014 } from './tg/reform-2014.ts'
import { sentenceNorms } from './tg/sentence-norms.ts'
import { stages } from './tg/stages.ts'

/** What a number numbers, with whatever ending: `166 парвандаи ҷиноятӣ`, `4 солу 6 моҳ`. */
const numbered = [
  ...['парванда', 'нафар', 'шахс', 'ҳукм', 'сол', 'моҳ', 'шабонарӯз', 'соат', 'кишвар', 'саҳифа', 'ҳисоб'],
  ...['ҳуҷҷат', 'модда', 'евро', 'тенге', 'рубл', 'баробар'],
  ...cldr.months.map((month) => month.toLowerCase()),
].join('|')
/** What stands before a number, with its izofat: `моддаи 172`, `соли 2025`; and prepositions. */
const numbering = ['(?:модда|қисм|сол|солҳо|саҳифа|эзоҳ)и', 'аз', 'то', 'ба', 'дар'].join('|')

export const tg: Language = {
  code: 'tg',
  name: 'Тоҷикӣ',
  labels: 'tg',
  locale,
  amount: (amount) => amountOf(amount),
  // JavaScript’s \\b knows Latin letters only.
  unbroken: noBreaks(
    new RegExp(
      `(?<=(?<!\\p{L})(?:${numbering})) (?=\\d)|(?<=\\d) (?=(?:${numbered})\\p{L}*(?!\\p{L}))|(?<=\\d (?:${cldr.months.map((month) => `${month.toLowerCase()}и`).join('|')})) (?=сол)|(?<=\\d солу) (?=\\d)|(?<=\\d) (?=ба \\d)|(?<=(?<!\\p{L})на) | (?=[—–])`,
      'giu',
    ),
    // 172-и
    /(?<=\d)-(?=\p{L})/gu,
  ),
  date,
  locator,
  country: (code) => countries[code],
  ofCountry: (code, sentences) => `${countries[code]}. ${sentences}`,
  article: { heading, under, title: ({ title }) => capital(title) },
  term: { duration, span, noMinimum },
  penaltyTypes: {
    imprisonment: 'маҳрум сохтан аз озодӣ',
    suspended_imprisonment: 'маҳрум сохтан аз озодӣ бо шартан татбиқ накардани ҷазо',
    restricted_freedom: 'маҳдуд кардани озодӣ',
    arrest: 'ҳабс',
    correctional_labour: 'корҳои ислоҳӣ',
    fine: 'ҷарима',
    confiscation: 'мусодираи амвол',
    deportation: 'берун кардан аз кишвар',
    entry_ban: 'манъи вуруд ба кишвар',
    loss_of_citizenship: 'маҳрум сохтан аз шаҳрвандӣ',
    payment_to_victims_fund: 'пардохт ба фонди ҷуброни ҷабрдидагон',
    life_imprisonment: 'якумра маҳрум сохтан аз озодӣ',
    death_penalty: 'ҷазои қатл',
  },
  quantity,
  missing,
  sources: {
    label: 'Сарчашмаҳо:',
    documents: (count) => `Сарчашмаҳо: ${number(count)} ҳуҷҷат`,
    quoted,
    reference,
    cited,
  },
  counts,
  events,
  cases: casesByYear,
  sentences: sentenceNorms,
  countries: countriesFigure,
  stages,
  judgments,
  reform2014,
  disputed,
  describe,
  element,
  actions,
}
