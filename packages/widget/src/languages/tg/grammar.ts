// How Tajik says numbers, amounts, terms, dates and articles. After a numeral a noun has no plural ending, and the izofat
// of a number is «-и» whatever its last digit, so nothing here is worked out from a numeral.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import { tg as cldr } from '../../../generated/locales.ts'
import type { Years } from '../counts-words.ts'
import { readDate } from '../dates.ts'
import { localeOf } from '../locale.ts'
import type { Amount, ArticleName, Asked, Reference, Term } from '../parts.ts'

/** CLDR leaves “and” out of lists of three and more; the press writes it there too. */
export const locale = localeOf({ ...cldr, list: { ...cldr.list, last: cldr.list.two } })
export const { number, list } = locale
export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

export const countries = {
  KZ: 'Қазоқистон',
  KG: 'Қирғизистон',
  TJ: 'Тоҷикистон',
  TM: 'Туркманистон',
  UZ: 'Ӯзбекистон',
} as const

export const missing = {
  'not-published': 'нашр нашудааст',
  'not-collected': 'маълум нест, ки касе шумурда бошад',
  'not-found': 'рақам ёфт нашуд',
  'not-yet-law': 'модда он вақт амал намекард',
  'not-applicable': 'татбиқ намешавад',
  'words-only': 'танҳо бо калимаҳо, бе рақам',
} as const

const units: Readonly<Record<Exclude<AmountUnit, 'months' | 'ratio'>, string>> = {
  days: 'шабонарӯз',
  hours: 'соат',
  MCI: 'нишондиҳандаи моҳонаи ҳисобӣ',
  BRV: 'миқдори базавии ҳисобӣ',
  KZT: 'тенге',
  EUR: 'евро',
  RUB: 'рубли русӣ',
  times: 'баробар',
}

/** After a number. */
const countedUnits: Readonly<Record<Exclude<CountedUnit, 'not_stated'>, string>> = {
  cases: 'парванда',
  persons: 'нафар',
  judgments: 'ҳукм',
  names_on_list: 'ном дар рӯйхат',
  trials: 'мурофиаи судӣ',
  lawsuits: 'даъво',
  articles: 'модда',
  newspapers: 'рӯзнома',
}

/** What is counted, without a number. */
export const unitNames = {
  cases: 'парвандаҳои ҷиноятӣ',
  persons: 'шахсон',
  judgments: 'ҳукмҳо',
  names_on_list: 'номҳо дар рӯйхат',
  trials: 'мурофиаҳои судӣ',
  lawsuits: 'даъвоҳо',
  articles: 'моддаҳо',
  newspapers: 'рӯзномаҳо',
  not_stated: 'воҳид нишон дода нашудааст',
} as const

/** A count of that unit. */
export const countOf = (amount: Amount, unit: CountedUnit) =>
  unit === 'not_stated'
    ? `${amountOf(amount)} (${unitNames.not_stated})`
    : amountOf(amount, countedUnits[unit])

/** A count with its noun, which stands before a bound in brackets; or bare. */
export function amountOf(amount: Amount, noun = ''): string {
  const of = (written: string) => (noun === '' ? written : `${written} ${noun}`)
  switch (amount.kind) {
    case 'exact':
      return of(number(amount.value))
    case 'about':
      return `тақрибан ${of(number(amount.nominal))}`
    case 'almost':
      return `қариб ${of(number(amount.nominal))} (на бештар аз ${number(amount.most)})`
    case 'just-over':
      return `каме бештар аз ${of(number(amount.nominal))} (на камтар аз ${number(amount.least)})`
    case 'at-least':
      return `на камтар аз ${of(number(amount.least))}`
    case 'at-most':
      return `на бештар аз ${of(number(amount.most))}`
    case 'range':
      return of(`${number(amount.least)}–${number(amount.most)}`)
    case 'words':
      return amount.words === 'other'
        ? missing['words-only']
        : of(amount.words === 'dozens' ? 'даҳҳо' : 'садҳо')
    case 'missing':
      return missing[amount.reason]
  }
}

/** In a title, where the noun is said whole. */
export const cases = (amount: Amount) => amountOf(amount, 'парвандаи ҷиноятӣ')

/** The press of Tajikistan writes the number of an article that was put in later so: `401(1)`. Others have a hyphen. */
const numbered = (article: string, country: ArticleName['country']) =>
  country === 'TJ' ? article.replace(/-(\d+)$/, '($1)') : article
/** After an article’s number: the criminal code is what all of this is about. */
const codes = {
  criminal: '',
  administrative: '-и Кодекси ҳуқуқвайронкунии маъмурӣ',
  executive: '-и Кодекси иҷрои ҷазои ҷиноятӣ',
} as const
/** In a sentence: `моддаи 172`, `моддаи «Шиканҷа»`. */
export const named = ({ number: article, code, country, title }: ArticleName) =>
  `моддаи ${article === null ? quoted(capital(title)) : `${numbered(article, country)}${codes[code]}`}`
export const heading = (article: ArticleName) =>
  capital(article.number === null ? article.title : named(article))
/** At the end of a caption: what the articles are about that are known by their numbers. */
export function offences(articles: readonly ArticleName[]): string {
  const told = articles
    .filter((article) => article.number !== null)
    .map((article) => `${heading(article)}: ${article.title}`)
  return told.length === 0 ? '' : `. ${told.join('; ')}`
}

export const under = (article: ArticleName) => `аз рӯи ${named(article)}`

/** `соли 2024`, `солҳои 2022–2024` */
export const yearSpan = ({ first, last }: Years) =>
  first === last ? `соли ${first}` : `солҳои ${first}–${last}`

/** `соли 2025`, `солҳои 2022 ва 2023` */
export const yearsOf = (years: readonly number[]) =>
  `${years.length === 1 ? 'соли' : 'солҳои'} ${list(years.map(String))}`

/** Follows a term of which the law states no lower end. */
export const noMinimum = 'ҳадди ақал нишон дода нашудааст'

/** `4 солу 6 моҳ` */
export function duration(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (years === 0) return `${number(rest)} моҳ`
  return rest === 0 ? `${number(years)} сол` : `${number(years)} солу ${number(rest)} моҳ`
}

export function span({ min, max }: Term): string {
  if (min !== null && max !== null) {
    if (min === max) return duration(min)
    return min % 6 === 0 && max % 12 === 0 && min > 12
      ? `${number(min / 12)}–${duration(max)}`
      : `${duration(min)} – ${duration(max)}`
  }
  if (max !== null) return `то ${duration(max)}`
  return min === null ? 'муҳлат нишон дода нашудааст' : `аз ${duration(min)}`
}

/** What a document itself says, and nobody else vouches for. */
export const reportedPart = (part: string) => `қисми ${part}, тибқи хабар`

export function reference({ title, publisher, published }: Reference): string {
  const shown = published === null ? 'бе сана' : date(published)
  const outlet = publisher ?? 'номи нашрия дар матн зикр нашудааст'
  return title === null
    ? `${capital(outlet)} (сарлавҳа маълум нест, ${shown})`
    : `${title} (${outlet}, ${shown})`
}

export const quoted = (words: string) => `«${words}»`

export const cited = (source: Reference, place: string | null, asStated: string) =>
  `Сарчашма: ${reference(source)}${place === null ? '' : `, ${locator(place)}`}: ${quoted(asStated)}`

/** With its izofat, as every month takes it: `декабри соли 2025`. CLDR’s months are capitalised, the press’s are not. */
const months = cldr.months.map((month) => `${month.toLowerCase()}и`)

export const date = (edtf: string) =>
  readDate(edtf, {
    day: (year, month, day) =>
      [day, month === null ? null : months[month - 1], 'соли', year]
        .filter((part) => part !== null)
        .join(' '),
    until: (end) => `на дертар аз ${end}`,
    since: (start) => `аз ${start} инҷониб`,
    between: (start, end) => `аз ${start} то ${end}`,
    about: (day) => `тақрибан ${day}`,
  })

/** `аз феврали соли 2022 инҷониб` */
export const since = ({ year, month }: { readonly year: number; readonly month: number | null }) =>
  date(`${year}${month === null ? '' : `-${String(month).padStart(2, '0')}`}/..`)

const places: Readonly<Record<string, string>> = {
  page: 'саҳифаи',
  footnote: 'эзоҳи',
  Article: 'моддаи',
  part: 'қисми',
}
/** The data gives places in English: only its fixed words are turned, never a quotation. */
export const locator = (place: string) =>
  place
    .split(', ')
    .map((part) =>
      part
        .replace(
          /^(page|footnote|Article|part) ([\d-]+)$/,
          (_, word: string, which: string) => `${places[word] ?? word} ${which}`,
        )
        .replace(/^the last part of Article ([\d-]+)$/, 'қисми охирини моддаи $1'),
    )
    .join(', ')

export function asked({ country, from, to }: Asked): string {
  const parts = [
    ...(country === null ? [] : [countries[country]]),
    ...(from !== null && to !== null
      ? [yearSpan({ first: from, last: to })]
      : [
          ...(from === null ? [] : [`соли ${from} ва баъд аз он`]),
          ...(to === null ? [] : [`соли ${to} ва пеш аз он`]),
        ]),
  ]
  return parts.length === 0 ? 'кишвари дилхоҳ, соли дилхоҳ' : parts.join(', ')
}

/** An amount of something that is not a term of months. */
export function quantity({ min, max }: Term, unit: Exclude<AmountUnit, 'months'>): string {
  const of = (written: string) => (unit === 'ratio' ? `${written}:1` : `${written} ${units[unit]}`)
  if (min !== null && max !== null) return of(min === max ? number(min) : `${number(min)}–${number(max)}`)
  if (max !== null) return `то ${of(number(max))}`
  return min === null ? 'андоза нишон дода нашудааст' : `аз ${of(number(min))}`
}
