// How Uzbek says numbers, amounts, terms, dates and articles. After a numeral a noun has no plural ending. The endings used
// here (-da, -dan, -gacha, -ning) are the same after every sound; the dative, which is not, is used of nothing variable.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import { uz as cldr } from '../../../generated/locales.ts'
import { readDate } from '../dates.ts'
import { localeOf } from '../locale.ts'
import type { Amount, ArticleName, Asked, Reference, Term } from '../parts.ts'

export const locale = localeOf(cldr)
export const { number, list } = locale

export const countries = {
  KZ: 'Qozogʻiston',
  KG: 'Qirgʻiziston',
  TJ: 'Tojikiston',
  TM: 'Turkmaniston',
  UZ: 'Oʻzbekiston',
} as const

export const missing = {
  'not-published': 'eʼlon qilinmagan',
  'not-collected': 'kimdir sanagani maʼlum emas',
  'not-found': 'topilmadi',
  'not-yet-law': 'modda oʻsha paytda amalda emas edi',
  'not-applicable': 'qoʻllanmaydi',
  'words-only': 'faqat soʻz bilan, sonsiz',
} as const

/** What stands before the number and after it. Fines are multiples of a base amount, as the code has them. */
const units: Readonly<Record<Exclude<AmountUnit, 'months' | 'ratio'>, readonly [string, string]>> = {
  days: ['', 'sutka'],
  hours: ['', 'soat'],
  MCI: ['', 'oylik hisob koʻrsatkichi'],
  BRV: ['BHMning ', 'baravari'],
  KZT: ['', 'tenge'],
  EUR: ['', 'yevro'],
  RUB: ['', 'Rossiya rubli'],
  times: ['', 'baravar'],
}

/** After an exact number things take «ta» and people «nafar»; after a word or an ending, nothing. */
const countedUnits: Readonly<
  Record<Exclude<CountedUnit, 'not_stated'>, readonly [classifier: string, noun: string]>
> = {
  cases: ['ta', 'jinoyat ishi'],
  persons: ['nafar', 'shaxs'],
  judgments: ['ta', 'hukm'],
  names_on_list: ['ta', 'roʻyxatdagi ism'],
  trials: ['ta', 'sud jarayoni'],
  lawsuits: ['ta', 'daʼvo'],
  articles: ['ta', 'modda'],
  newspapers: ['ta', 'gazeta'],
}

/** What is counted, without a number. */
export const unitNames = {
  cases: 'jinoyat ishlari',
  persons: 'shaxslar',
  judgments: 'hukmlar',
  names_on_list: 'roʻyxatdagi ismlar',
  trials: 'sud jarayonlari',
  lawsuits: 'daʼvolar',
  articles: 'moddalar',
  newspapers: 'gazetalar',
  not_stated: 'birligi koʻrsatilmagan',
} as const

/** A count of that unit. */
export const countOf = (amount: Amount, unit: CountedUnit) =>
  unit === 'not_stated'
    ? `${amountOf(amount)} (${unitNames.not_stated})`
    : amountOf(amount, ...countedUnits[unit])

/** A count with its noun, which stands before a bound in brackets; or bare. */
export function amountOf(amount: Amount, classifier = '', noun = ''): string {
  const bare = (written: string) => (noun === '' ? written : `${written} ${noun}`)
  const of = (written: string) => bare(noun === '' ? written : `${written} ${classifier}`)
  switch (amount.kind) {
    case 'exact':
      return of(number(amount.value))
    case 'about':
      return `taxminan ${of(number(amount.nominal))}`
    case 'almost':
      return `deyarli ${of(number(amount.nominal))} (koʻpi bilan ${number(amount.most)})`
    case 'just-over':
      return `${bare(`${number(amount.nominal)} dan sal ortiq`)} (kamida ${number(amount.least)})`
    case 'at-least':
      return `kamida ${of(number(amount.least))}`
    case 'at-most':
      return `koʻpi bilan ${of(number(amount.most))}`
    case 'range':
      return of(`${number(amount.least)}–${number(amount.most)}`)
    case 'words':
      return amount.words === 'other'
        ? missing['words-only']
        : bare(amount.words === 'dozens' ? 'oʻnlab' : 'yuzlab')
    case 'missing':
      return missing[amount.reason]
  }
}

export const cases = (amount: Amount) => countOf(amount, 'cases')
export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** The code of Uzbekistan raises the number of an article that was put in later: `154¹`. Others have a hyphen. */
const numbered = (article: string, country: ArticleName['country']) =>
  country === 'UZ'
    ? article.replace(/-(\d+)$/, (_, later: string) =>
        later.replaceAll(/\d/g, (digit) => raised.charAt(Number(digit))),
      )
    : article
/** Before an article’s number: the criminal code is what all of this is about. */
const codes = {
  administrative: 'Maʼmuriy huquqbuzarliklar toʻgʻrisidagi kodeksning',
  executive: 'Jinoyat-ijroiya kodeksining',
} as const
function named(article: string, { country, code }: ArticleName): string {
  const which = `${numbered(article, country)}-modda`
  return code === 'criminal' ? which : `${codes[code]} ${which}si`
}
export const heading = (article: ArticleName) =>
  article.number === null ? capital(article.title) : named(article.number, article)
/** At the end of a caption: what the articles are about that are known by their numbers. */
export function offences(articles: readonly ArticleName[]): string {
  const told = articles
    .filter((article) => article.number !== null)
    .map((article) => `${heading(article)}: ${article.title}`)
  return told.length === 0 ? '' : `. ${told.join('; ')}`
}

export const under = (article: ArticleName) =>
  `${article.number === null ? quoted(capital(article.title)) : named(article.number, article)} boʻyicha`

/** Years as a figure is for them: `2025-yil`, `2022 va 2023-yillar`. */
/** Each number of a list keeps its hyphen: 7-, 8- va 9-sinflar. */
export const yearsOf = (years: readonly number[]) =>
  `${list(years.map((year) => `${year}-`))}${years.length === 1 ? 'yil' : 'yillar'}`

/** Follows a term of which the law states no lower end. */
export const noMinimum = 'quyi chegarasi koʻrsatilmagan'

export function duration(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  return [
    ...(years > 0 ? [`${number(years)} yil`] : []),
    ...(rest > 0 || years === 0 ? [`${number(rest)} oy`] : []),
  ].join(' ')
}

export function span({ min, max }: Term): string {
  if (min !== null && max !== null) {
    if (min === max) return duration(min)
    return min % 6 === 0 && max % 12 === 0 && min > 12
      ? `${number(min / 12)}–${duration(max)}`
      : `${duration(min)} – ${duration(max)}`
  }
  if (max !== null) return `${duration(max)}gacha`
  return min === null ? 'muddati koʻrsatilmagan' : `${duration(min)}dan boshlab`
}

/** What a document itself says, and nobody else vouches for. */
export const reportedPart = (part: string) => `${part}-qism, xabarga koʻra`

export function reference({ title, publisher, published }: Reference): string {
  const shown = published === null ? 'sanasi koʻrsatilmagan' : date(published)
  const outlet = publisher ?? 'matnda nashr nomi aytilmagan'
  return title === null
    ? `${capital(outlet)} (sarlavhasi nomaʼlum, ${shown})`
    : `${title} (${outlet}, ${shown})`
}

export const quoted = (words: string) => `«${words}»`

export const cited = (source: Reference, place: string | null, asStated: string) =>
  `Manba: ${reference(source)}${place === null ? '' : `, ${locator(place)}`}: ${quoted(asStated)}`

/** A month that no day follows takes an ending of belonging before another: 2022-yil fevral, 2022-yil fevralidan. */
const belonging = new RegExp(`(?<=-yil (?:${cldr.months.join('|')}))$`)
/** `2015-yil 1-yanvardan` */
export const starting = (day: string) => `${day.replace(belonging, 'i')}dan`
/** `2014-yil 31-dekabrgacha` */
export const until = (day: string) => `${day.replace(belonging, 'i')}gacha`

export const date = (edtf: string) =>
  readDate(edtf, {
    day: (year, month, day) =>
      [
        `${year}-yil`,
        ...(month === null ? [] : [`${day === null ? '' : `${day}-`}${cldr.months[month - 1]}`]),
      ].join(' '),
    until: (end) => `${starting(end)} kechikmay`,
    since: (start) => `${starting(start)} beri`,
    between: (start, end) => `${start} – ${end}`,
    about: (day) => `taxminan ${day}`,
  })

/** From the first day of a month or a year: `2022-yil fevralidan beri`. */
export const since = ({ year, month }: { readonly year: number; readonly month: number | null }) =>
  date(`${year}${month === null ? '' : `-${String(month).padStart(2, '0')}`}/..`)

const places: Readonly<Record<string, string>> = {
  page: 'bet',
  footnote: 'izoh',
  Article: 'modda',
  part: 'qism',
}
/** The data gives places in English: only its fixed words are turned, never a quotation. */
export const locator = (place: string) =>
  place
    .split(', ')
    .map((part) =>
      part
        .replace(
          /^(page|footnote|Article|part) ([\d-]+)$/,
          (_, word: string, which: string) => `${which}-${places[word] ?? word}`,
        )
        .replace(/^the last part of Article ([\d-]+)$/, '$1-moddaning oxirgi qismi'),
    )
    .join(', ')

export function asked({ country, from, to }: Asked): string {
  const parts = [
    ...(country === null ? [] : [countries[country]]),
    ...(from !== null && to !== null
      ? [from === to ? `${from}-yil` : `${from}–${to}-yillar`]
      : [
          ...(from === null ? [] : [`${from}-yil va undan keyin`]),
          ...(to === null ? [] : [`${to}-yil va undan oldin`]),
        ]),
  ]
  return parts.length === 0 ? 'istalgan mamlakat, istalgan yil' : parts.join(', ')
}

/** An amount of something that is not a term of months. */
export function quantity({ min, max }: Term, unit: Exclude<AmountUnit, 'months'>): string {
  if (min === null && max === null) return 'miqdori koʻrsatilmagan'
  if (unit === 'ratio') return ratio({ min, max })
  const [before, noun] = units[unit]
  const of = (written: string) => `${before}${written} ${noun}`
  if (min !== null && max !== null) return of(min === max ? number(min) : `${number(min)}–${number(max)}`)
  return max === null ? `${of(number(min ?? 0))}dan boshlab` : `${of(number(max))}gacha`
}

/** To one: `8,6:1`. */
function ratio({ min, max }: Term): string {
  const of = (value: number) => `${number(value)}:1`
  if (min !== null && max !== null) return min === max ? of(min) : `${number(min)}–${of(max)}`
  return max === null ? `kamida ${of(min ?? 0)}` : `koʻpi bilan ${of(max)}`
}
