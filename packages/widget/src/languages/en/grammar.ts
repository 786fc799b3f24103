// How English says numbers, amounts, terms, dates and articles.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import { en as plural } from 'make-plural/plurals'
import { en as cldr } from '../../../generated/locales.ts'
import type { Years } from '../counts-words.ts'
import { readDate } from '../dates.ts'
import { localeOf } from '../locale.ts'
import type { Amount, ArticleName, Asked, Reference, Term } from '../parts.ts'

export const locale = localeOf(cldr)
export const { number, list } = locale
export const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${plural(count) === 'one' ? one : other}`
export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

export const countries = {
  KZ: 'Kazakhstan',
  KG: 'Kyrgyzstan',
  TJ: 'Tajikistan',
  TM: 'Turkmenistan',
  UZ: 'Uzbekistan',
} as const

export const missing = {
  'not-published': 'not published',
  'not-collected': 'not counted by anyone known',
  'not-found': 'no figure found',
  'not-yet-law': 'not yet law',
  'not-applicable': 'does not apply',
  'words-only': 'words only, no number',
} as const

const units: Readonly<Record<Exclude<AmountUnit, 'months'>, readonly [one: string, other: string]>> = {
  days: ['day', 'days'],
  hours: ['hour', 'hours'],
  MCI: ['monthly calculation index', 'monthly calculation indices'],
  BRV: ['base calculation unit', 'base calculation units'],
  KZT: ['tenge', 'tenge'],
  EUR: ['euro', 'euros'],
  RUB: ['rouble', 'roubles'],
  times: ['time', 'times'],
  ratio: ['to one', 'to one'],
}

const countedUnits: Readonly<
  Record<Exclude<CountedUnit, 'not_stated'>, readonly [one: string, other: string]>
> = {
  cases: ['case', 'cases'],
  persons: ['person', 'people'],
  judgments: ['judgment', 'judgments'],
  names_on_list: ['name on a list', 'names on a list'],
  trials: ['trial', 'trials'],
  lawsuits: ['lawsuit', 'lawsuits'],
  articles: ['article', 'articles'],
  newspapers: ['newspaper', 'newspapers'],
}

/** `2024`, `2022–2024` */
export const yearSpan = ({ first, last }: Years) => (first === last ? String(first) : `${first}–${last}`)

/** What is counted, without a number. */
export const unitNames = {
  cases: 'cases',
  persons: 'people',
  judgments: 'judgments',
  names_on_list: 'names on a list',
  trials: 'trials',
  lawsuits: 'lawsuits',
  articles: 'articles',
  newspapers: 'newspapers',
  not_stated: 'unit not stated',
} as const

/** A count of that unit. */
export const countOf = (amount: Amount, unit: CountedUnit) =>
  unit === 'not_stated' ? `${amountOf(amount)} (unit not stated)` : amountOf(amount, ...countedUnits[unit])

/** A count with its noun, which stands before a bound in brackets. */
export function amountOf(amount: Amount, one = '', other = one): string {
  const of = (count: number) => (other === '' ? number(count) : counted(count, one, other))
  switch (amount.kind) {
    case 'exact':
      return of(amount.value)
    case 'about':
      return `about ${of(amount.nominal)}`
    case 'almost':
      return `almost ${of(amount.nominal)} (at most ${number(amount.most)})`
    case 'just-over':
      return `just over ${of(amount.nominal)} (at least ${number(amount.least)})`
    case 'at-least':
      return `at least ${of(amount.least)}`
    case 'at-most':
      return `no more than ${of(amount.most)}`
    case 'range':
      return `${number(amount.least)}–${of(amount.most)}`
    case 'words':
      if (amount.words === 'other') return missing['words-only']
      return other === '' ? amount.words : `${amount.words} of ${other}`
    case 'missing':
      return missing[amount.reason]
  }
}

export const cases = (amount: Amount) => countOf(amount, 'cases')
/** After an article’s number: the criminal code is what all of this is about. */
const codes = {
  criminal: '',
  administrative: ' of the Code of Administrative Offences',
  executive: ' of the Criminal Executive Code',
} as const
export const heading = ({ number: article, code, title }: ArticleName) =>
  article === null ? capital(title) : `Article ${article}${codes[code]}`
/** At the end of a caption: what the articles are about that are known by their numbers. */
export function offences(articles: readonly ArticleName[]): string {
  const told = articles
    .filter((article) => article.number !== null)
    .map((article) => `${heading(article)}: ${article.title}`)
  return told.length === 0 ? '' : `. ${told.join('; ')}`
}

export const under = ({ number: article, code, title }: ArticleName) =>
  article === null ? `over ${title}` : `under Article ${article}${codes[code]}`

/** Follows a term of which the law states no lower end. */
export const noMinimum = 'minimum not stated'

export function duration(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  return [
    ...(years > 0 ? [counted(years, 'year', 'years')] : []),
    ...(rest > 0 || years === 0 ? [counted(rest, 'month', 'months')] : []),
  ].join(' ')
}

export function span({ min, max }: Term): string {
  if (min !== null && max !== null) {
    if (min === max) return duration(min)
    return min % 6 === 0 && max % 12 === 0 && min > 12
      ? `${number(min / 12)}–${duration(max)}`
      : `${duration(min)} – ${duration(max)}`
  }
  if (max !== null) return `up to ${duration(max)}`
  return min === null ? 'a term not stated' : `from ${duration(min)}`
}

export function reference({ title, publisher, published }: Reference): string {
  const shown = published === null ? 'undated' : date(published)
  const outlet = publisher ?? 'outlet not named in the text'
  return title === null ? `${capital(outlet)} (title not seen, ${shown})` : `${title} (${outlet}, ${shown})`
}

export const quoted = (words: string) => `“${words}”`

export const cited = (source: Reference, locator: string | null, asStated: string) =>
  `Source: ${reference(source)}${locator === null ? '' : `, ${locator}`}: ${quoted(asStated)}`

export const date = (edtf: string) =>
  readDate(edtf, {
    day: (year, month, day) =>
      [day, month === null ? null : cldr.months[month - 1], year].filter((part) => part !== null).join(' '),
    until: (end) => `no later than ${end}`,
    since: (start) => `since ${start}`,
    between: (start, end) => `${start} to ${end}`,
    about: (day) => `about ${day}`,
  })

export function asked({ country, from, to }: Asked): string {
  const parts = [
    ...(country === null ? [] : [countries[country]]),
    ...(from !== null && to !== null ? [yearSpan({ first: from, last: to })] : []),
    ...(from !== null && to === null ? [`from ${from}`] : []),
    ...(from === null && to !== null ? [`up to ${to}`] : []),
  ]
  return parts.length === 0 ? 'any country, any year' : parts.join(', ')
}

/** An amount of something that is not a term of months. */
export function quantity({ min, max }: Term, unit: Exclude<AmountUnit, 'months'>): string {
  const of = (count: number) => counted(count, ...units[unit])
  if (min !== null && max !== null) return min === max ? of(min) : `${number(min)}–${of(max)}`
  if (max !== null) return `up to ${of(max)}`
  return min === null ? 'an amount not stated' : `from ${of(min)}`
}
