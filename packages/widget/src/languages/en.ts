// English.
import type { Language } from './language.ts'
import { noBreaks } from './no-breaks.ts'
import { actions } from './en/actions.ts'
import { casesByYear } from './en/cases-by-year.ts'
import { counts } from './en/counts.ts'
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
import { sentenceNorms } from './en/sentence-norms.ts'

export const en: Language = {
  code: 'en',
  name: 'English',
  labels: 'en',
  locale,
  amount: (amount) => amountOf(amount),
  unbroken: noBreaks(/(?<=\b(?:Articles?|part)) (?=\d)|(?<=\d) (?=(?:cases?|years?|months?)\b)/g),
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
    entry_ban: 'ban on entry',
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
  cases: casesByYear,
  sentences: sentenceNorms,
  judgments,
  element,
  actions,
}
