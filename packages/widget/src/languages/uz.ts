// Uzbek, in Latin script: ʻ (U+02BB) in oʻ and gʻ, ʼ (U+02BC) elsewhere.
import { uz as cldr } from '../../generated/locales.ts'
import type { Language } from './language.ts'
import { noBreaks } from './no-breaks.ts'
import { actions } from './uz/actions.ts'
import { casesByYear } from './uz/cases-by-year.ts'
import { countries as countriesFigure } from './uz/countries.ts'
import { counts } from './uz/counts.ts'
import { describe } from './uz/describe.ts'
import { disputed } from './uz/disputed.ts'
import { element } from './uz/element.ts'
import { events } from './uz/events.ts'
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
} from './uz/grammar.ts'
import { judgments } from './uz/judgments.ts'
import { reform2014 } from './uz/reform-2014.ts'
import { sentenceNorms } from './uz/sentence-norms.ts'
import { stages } from './uz/stages.ts'

/** What a number numbers, or the ending that it takes, with whatever ending. */
const numbered = [
  ...['ta', 'nafar', 'kishi', 'dan', 'yil', 'oy', 'sutka', 'soat', 'mamlakat', 'yevro', 'tenge', 'baravar'],
  ...cldr.months,
].join('|')

export const uz: Language = {
  code: 'uz',
  name: 'Oʻzbekcha',
  labels: 'uz',
  locale,
  amount: (amount) => amountOf(amount),
  unbroken: noBreaks(
    new RegExp(
      `(?<=\\d) (?=(?:${numbered})\\p{L}*(?!\\p{L}))|(?<=\\d-yil) (?=\\d)| (?=[—–])|(?<=[—–]) (?=\\d)|(?<=\\p{L}) (?=ham(?!\\p{L}))`,
      'gu',
    ),
    // 172-modda, 154¹-modda, 2025-yil
    /(?<=[\d⁰¹²³⁴-⁹])-(?=\p{L})/gu,
  ),
  date,
  locator,
  country: (code) => countries[code],
  ofCountry: (code, sentences) => `${countries[code]}. ${sentences}`,
  article: { heading, under, title: ({ title }) => capital(title) },
  term: { duration, span, noMinimum },
  penaltyTypes: {
    imprisonment: 'ozodlikdan mahrum qilish',
    suspended_imprisonment: 'shartli ravishda ozodlikdan mahrum qilish',
    restricted_freedom: 'ozodlikni cheklash',
    arrest: 'qamoq',
    correctional_labour: 'axloq tuzatish ishlari',
    fine: 'jarima',
    confiscation: 'mol-mulkni musodara qilish',
    deportation: 'mamlakatdan chiqarib yuborish',
    entry_ban: 'mamlakatga kirishni taqiqlash',
    loss_of_citizenship: 'fuqarolikdan mahrum qilish',
    payment_to_victims_fund: 'jabrlanuvchilarga tovon jamgʻarmasiga toʻlov',
    life_imprisonment: 'umrbod ozodlikdan mahrum qilish',
    death_penalty: 'oʻlim jazosi',
  },
  quantity,
  missing,
  sources: {
    label: 'Manbalar:',
    documents: (count) => `Manbalar: ${number(count)} ta hujjat`,
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
