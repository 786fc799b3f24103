// Russian, as the press of Kazakhstan writes it.
import { ru as cldr } from '../../generated/locales.ts'
import type { Language } from './language.ts'
import { noBreaks } from './no-breaks.ts'
import { actions } from './ru/actions.ts'
import { casesByYear } from './ru/cases-by-year.ts'
import { countries as countriesFigure } from './ru/countries.ts'
import { counts } from './ru/counts.ts'
import { describe } from './ru/describe.ts'
import { disputed } from './ru/disputed.ts'
import { events } from './ru/events.ts'
import { element } from './ru/element.ts'
import {
  amountOf,
  capital,
  cited,
  counted,
  countries,
  date,
  duration,
  heading,
  locale,
  locator,
  missing,
  noMinimum,
  quantity,
  quoted,
  reference,
  span,
  under,
} from './ru/grammar.ts'
import { judgments } from './ru/judgments.ts'
import { reform2014 } from './ru/reform-2014.ts'
import { sentenceNorms } from './ru/sentence-norms.ts'
import { stages } from './ru/stages.ts'

/** What a number is of, in any case of theirs: `709 дел`, `5 страниц`, `12 декабря`. */
const numbered = [
  ...cldr.months,
  'УК',
  'КоАП',
  'УИК',
  'г\\.',
  'евро',
  'лет',
  'МРП',
  'не успел\\p{L}*',
  '(?:год|дел|документ|месяц|обвинительн|оправдательн|осужд|подсчёт|приговор|пункт|раз|рубл|служил|стран|страниц|стать|статей|сут|тенге|час|человек)\\p{L}*',
].join('|')

export const ru: Language = {
  code: 'ru',
  name: 'Русский',
  labels: 'ru',
  locale,
  amount: (amount) => amountOf(amount, null),
  // JavaScript's \\b knows Latin letters only.
  unbroken: noBreaks(
    new RegExp(
      `(?<=(?<!\\p{L})(?:стать|част)\\p{L}+) (?=\\d)|(?<=\\d) (?=(?:${numbered})(?!\\p{L}))|(?<=(?<!\\p{L})(?:а|в|во|до|за|и|из|к|ко|на|не|о|об|от|по|с|со|у)) |(?<=(?<!\\p{L})ЧВК) (?=«)| (?=—)`,
      'giu',
    ),
    // 2025-м
    /(?<=\d)-(?=\p{L})/gu,
  ),
  date,
  locator,
  country: (code) => countries[code],
  ofCountry: (code, sentences) => `${countries[code]}. ${sentences}`,
  article: { heading, under, title: ({ title }) => capital(title) },
  term: { duration, span, noMinimum },
  penaltyTypes: {
    imprisonment: 'лишение свободы',
    suspended_imprisonment: 'условное лишение свободы',
    restricted_freedom: 'ограничение свободы',
    arrest: 'арест',
    correctional_labour: 'исправительные работы',
    fine: 'штраф',
    confiscation: 'конфискация имущества',
    deportation: 'выдворение',
    entry_ban: 'запрет на въезд',
    loss_of_citizenship: 'лишение гражданства',
    payment_to_victims_fund: 'взнос в Фонд компенсации потерпевшим',
    life_imprisonment: 'пожизненное лишение свободы',
    death_penalty: 'смертная казнь',
  },
  quantity,
  missing,
  sources: {
    label: 'Источники:',
    documents: (count) => `Источники: ${counted(count, ['документ', 'документа', 'документов'])}`,
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
