// Turkmen, in Latin script, as the Criminal Code and the press write it.
import type { Language } from './language.ts'
import { noBreaks } from './no-breaks.ts'
import { actions } from './tk/actions.ts'
import { casesByYear } from './tk/cases-by-year.ts'
import { countries as countriesFigure } from './tk/countries.ts'
import { counts } from './tk/counts.ts'
import { describe } from './tk/describe.ts'
import { disputed } from './tk/disputed.ts'
import { element } from './tk/element.ts'
import { events } from './tk/events.ts'
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
} from './tk/grammar.ts'
import { judgments } from './tk/judgments.ts'
import { reform2014 } from './tk/reform-2014.ts'
import { sentenceNorms } from './tk/sentence-norms.ts'
import { stages } from './tk/stages.ts'

export const tk: Language = {
  code: 'tk',
  name: 'Türkmençe',
  labels: 'tk',
  locale,
  amount: (amount) => amountOf(amount),
  unbroken: noBreaks(
    // A number, or its ordinal, and what it numbers; a dash; «öň» and «soň» of a number; the small words «hem» and «däl».
    /(?<=\d(?:-\p{L}+)?) (?=(?!we |ýa-da )\p{L})| (?=[—–])|(?<=[—–]|(?<!\p{L})(?:öň|soň)) (?=\d)|(?<=\p{L}) (?=(?:hem|däl)(?!\p{L}))/gu,
    // 172-nji, 162-1-nji, HHK-da, gije-gündiz
    /(?<=\d|\p{Lu}{2})-(?=[\p{L}\d])|(?<=gije)-(?=gündiz)/gu,
  ),
  date,
  locator,
  country: (code) => countries[code],
  ofCountry: (code, sentences) => `${countries[code]}. ${sentences}`,
  article: { heading, under, title: ({ title }) => capital(title) },
  term: { duration, span, noMinimum },
  penaltyTypes: {
    imprisonment: 'azatlykdan mahrum etmek',
    suspended_imprisonment: 'şertli iş kesmek',
    restricted_freedom: 'azatlygy çäklendirmek',
    arrest: 'tussag etmek',
    correctional_labour: 'düzediş işleri',
    fine: 'jerime',
    confiscation: 'emlägini muzdsuz almak',
    deportation: 'ýurtdan çykarmak',
    entry_ban: 'ýurda girmegi gadagan etmek',
    loss_of_citizenship: 'raýatlykdan mahrum etmek',
    payment_to_victims_fund: 'jebir çekenlere zyýanyň öwezini dolmak gaznasyna töleg',
    life_imprisonment: 'ömürlik azatlykdan mahrum etmek',
    death_penalty: 'ölüm jezasy',
  },
  quantity,
  missing,
  sources: {
    label: 'Çeşmeler:',
    documents: (count) => `Çeşmeler: ${number(count)} resminama`,
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
