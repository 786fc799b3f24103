// English.
import { en as cldr } from '../../generated/locales.ts'
import type { Language } from './language.ts'
import { noBreaks } from './no-breaks.ts'
import { actions } from './en/actions.ts'
import { casesByYear } from './en/cases-by-year.ts'
import { countries as countriesFigure } from './en/countries.ts'
import { counts } from './en/counts.ts'
import { describe } from './en/describe.ts'
import { disputed } from './en/disputed.ts'
import { events } from './en/events.ts'
import { element } from './en/element.ts'
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
  missing,
  noMinimum,
  quantity,
  quoted,
  reference,
  span,
  under,
} from './en/grammar.ts'
import { judgments } from './en/judgments.ts'
import { reform2014 } from './en/reform-2014.ts'
import { sentenceNorms } from './en/sentence-norms.ts'
import { stages } from './en/stages.ts'

/** What a number is of: `709 cases`, `15 convictions`, `12 December`. */
const numbered = [
  ...cldr.months,
  '(?:acquittal|article|case|conviction|count|day|document|euro|hour|item|judgment|month|page|person|rouble|year)s?',
  '(?:known|more) (?:cases?|items?)',
  '(?:countr|monthly calculation indic|base calculation unit)\\w*',
  'acquitted',
  'are',
  '(?:close|order)s?',
  'is',
  '(?:was|were)',
  'convicted',
  'people',
  'served',
  'tenge',
].join('|')

export const en: Language = {
  code: 'en',
  name: 'English',
  labels: 'en',
  locale,
  amount: (amount) => amountOf(amount),
  unbroken: noBreaks(
    new RegExp(`(?<=\\b(?:Articles?|footnote|pages?|part)) (?=\\d)|(?<=\\d) (?=(?:${numbered})\\b)`, 'g'),
  ),
  date,
  locator: (locator) => locator,
  country: (code) => countries[code],
  ofCountry: (code, sentences) => `${countries[code]}. ${sentences}`,
  article: { heading, under, title: ({ title }) => capital(title) },
  term: { duration, span, noMinimum },
  penaltyTypes: {
    imprisonment: 'imprisonment',
    suspended_imprisonment: 'suspended imprisonment',
    restricted_freedom: 'restricted freedom',
    arrest: 'arrest',
    correctional_labour: 'correctional labour',
    fine: 'fine',
    confiscation: 'confiscation of property',
    deportation: 'deportation',
    entry_ban: 'entry ban',
    loss_of_citizenship: 'loss of citizenship',
    payment_to_victims_fund: 'payment to the victims’ fund',
    life_imprisonment: 'life imprisonment',
    death_penalty: 'death penalty',
  },
  quantity,
  missing,
  sources: {
    label: 'Sources:',
    documents: (count) => `Sources: ${counted(count, 'document', 'documents')}`,
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
