// Kazakh, in Cyrillic script.
import { kk as cldr } from '../../generated/locales.ts'
import type { Language } from './language.ts'
import { noBreaks } from './no-breaks.ts'
import { actions } from './kk/actions.ts'
import { casesByYear } from './kk/cases-by-year.ts'
import { countries as countriesFigure } from './kk/countries.ts'
import { counts } from './kk/counts.ts'
import { describe } from './kk/describe.ts'
import { disputed } from './kk/disputed.ts'
import { element } from './kk/element.ts'
import { events } from './kk/events.ts'
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
} from './kk/grammar.ts'
import { judgments } from './kk/judgments.ts'
import { reform2014 } from './kk/reform-2014.ts'
import { sentenceNorms } from './kk/sentence-norms.ts'
import { stages } from './kk/stages.ts'

/** What a number numbers, with whatever ending. */
const numbered = [
  ...['іс', 'адам', 'жыл', 'ай', 'үкім', 'бет', 'есеп', 'ел', 'құжат', 'тәулік', 'сағат', 'АЕК', 'есе'],
  ...cldr.months,
].join('|')

export const kk: Language = {
  code: 'kk',
  name: 'Қазақша',
  labels: 'kk',
  locale,
  amount: (amount) => amountOf(amount),
  // JavaScript's \\b knows Latin letters only. The particles «да» and «де» belong to the word before them.
  unbroken: noBreaks(
    new RegExp(
      `(?<=\\d) (?=(?:${numbered})\\p{L}*(?!\\p{L}))| (?=[—–])|(?<=[—–]) (?=\\d)|(?<=\\p{L}) (?=[дт][ае](?!\\p{L}))|(?<=жылғы) (?=\\d)`,
      'gu',
    ),
    // 172-бап, 100-ден
    /(?<=\d)-(?=\p{L})/gu,
  ),
  date,
  locator,
  country: (code) => countries[code],
  ofCountry: (code, sentences) => `${countries[code]}. ${sentences}`,
  article: { heading, under, title: ({ title }) => capital(title) },
  term: { duration, span, noMinimum },
  penaltyTypes: {
    imprisonment: 'бас бостандығынан айыру',
    suspended_imprisonment: 'шартты түрде бас бостандығынан айыру',
    restricted_freedom: 'бас бостандығын шектеу',
    arrest: 'қамаққа алу',
    correctional_labour: 'түзеу жұмыстары',
    fine: 'айыппұл',
    confiscation: 'мүлікті тәркілеу',
    deportation: 'елден шығарып жіберу',
    entry_ban: 'елге кіруге тыйым салу',
    loss_of_citizenship: 'азаматтығынан айыру',
    payment_to_victims_fund: 'Жәбірленушілерге өтемақы қорына төлем',
    life_imprisonment: 'өмір бойына бас бостандығынан айыру',
    death_penalty: 'өлім жазасы',
  },
  quantity,
  missing,
  sources: {
    label: 'Дереккөздер:',
    documents: (count) => `Дереккөздер: ${number(count)} құжат`,
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
