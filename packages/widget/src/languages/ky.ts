// Kyrgyz, in Cyrillic script.
import type { Language } from './language.ts'
import { noBreaks } from './no-breaks.ts'
import { actions } from './ky/actions.ts'
import { casesByYear } from './ky/cases-by-year.ts'
import { countries as countriesFigure } from './ky/countries.ts'
import { counts } from './ky/counts.ts'
import { describe } from './ky/describe.ts'
import { disputed } from './ky/disputed.ts'
import { element } from './ky/element.ts'
import { events } from './ky/events.ts'
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
} from './ky/grammar.ts'
import { judgments } from './ky/judgments.ts'
import { reform2014 } from './ky/reform-2014.ts'
import { sentenceNorms } from './ky/sentence-norms.ts'
import { stages } from './ky/stages.ts'

/** What a number numbers, with whatever ending. */
const numbered = [
  ...['кылмыш', 'иш', 'адам', 'жыл', 'ай', 'өкүм', 'барак', 'эсе', 'өлкө', 'документ', 'сутка', 'саат'],
  ...['берене', 'евро', 'теңге'],
].join('|')

export const ky: Language = {
  code: 'ky',
  name: 'Кыргызча',
  labels: 'ky',
  locale,
  amount: (amount) => amountOf(amount),
  // JavaScript's \\b knows Latin letters only. «да», «гана» and «эле» belong to the word before them.
  unbroken: noBreaks(
    new RegExp(
      `(?<=\\d) (?=(?:${numbered})\\p{L}*(?!\\p{L}))| (?=[—–])|(?<=[—–]) (?=\\d)|(?<=\\p{L}) (?=(?:[дт][аеоө]|гана|эле)(?!\\p{L}))|(?<=жылдын) (?=\\d)`,
      'gu',
    ),
    // 172-берене, 154-1-берене, 27-декабры
    /(?<=\d)-(?=[\p{L}\d])/gu,
  ),
  date,
  locator,
  country: (code) => countries[code],
  ofCountry: (code, sentences) => `${countries[code]}. ${sentences}`,
  article: { heading, under, title: ({ title }) => capital(title) },
  term: { duration, span, noMinimum },
  penaltyTypes: {
    imprisonment: 'эркинен ажыратуу',
    suspended_imprisonment: 'шарттуу түрдө эркинен ажыратуу',
    restricted_freedom: 'эркиндигин чектөө',
    arrest: 'камакка алуу',
    correctional_labour: 'түзөтүү жумуштары',
    fine: 'айып пул',
    confiscation: 'мүлктү конфискациялоо',
    deportation: 'өлкөдөн чыгарып жиберүү',
    entry_ban: 'өлкөгө кирүүгө тыюу салуу',
    loss_of_citizenship: 'жарандыгынан ажыратуу',
    payment_to_victims_fund: 'жабырлануучуларга компенсация фондуна төлөм',
    life_imprisonment: 'өмүр бою эркинен ажыратуу',
    death_penalty: 'өлүм жазасы',
  },
  quantity,
  missing,
  sources: {
    label: 'Булактар:',
    documents: (count) => `Булактар: ${number(count)} документ`,
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
