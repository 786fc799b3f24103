// How Kyrgyz says numbers, amounts, terms, dates and articles. After a numeral a noun has no plural ending.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import { ky as cldr } from '../../../generated/locales.ts'
import { readDate } from '../dates.ts'
import { localeOf } from '../locale.ts'
import type { Amount, ArticleName, Asked, Reference, Term } from '../parts.ts'
import { belongingInCase, inCase, numberInCase } from './endings.ts'

export const locale = localeOf(cldr)
export const { number, list } = locale

export const countries = {
  KZ: 'Казакстан',
  KG: 'Кыргызстан',
  TJ: 'Тажикстан',
  TM: 'Түркмөнстан',
  UZ: 'Өзбекстан',
} as const

export const missing = {
  'not-published': 'жарыяланган эмес',
  'not-collected': 'эсептегени белгилүү эч ким жок',
  'not-found': 'сан табылган жок',
  'not-yet-law': 'берене ал кезде күчүндө болгон эмес',
  'not-applicable': 'колдонулбайт',
  'words-only': 'сөз менен гана, сансыз',
} as const

/** With the endings of “up to” and “from”, some of them after an ending of belonging: чоңдугу, чоңдугуна, чоңдугунан. */
type Forms = readonly [plain: string, dative: string, ablative: string]
const regular = (noun: string): Forms => [noun, inCase(noun, 'dative'), inCase(noun, 'ablative')]
const belonging = (noun: string): Forms => [
  noun,
  belongingInCase(noun, 'dative'),
  belongingInCase(noun, 'ablative'),
]

const units: Readonly<Record<Exclude<AmountUnit, 'months' | 'ratio'>, Forms>> = {
  days: regular('сутка'),
  hours: regular('саат'),
  MCI: regular('айлык эсептик көрсөткүч'),
  BRV: belonging('базалык эсептөө чоңдугу'),
  KZT: regular('теңге'),
  EUR: regular('евро'),
  RUB: belonging('орус рубли'),
  times: regular('эсе'),
}

const countedUnits: Readonly<Record<Exclude<CountedUnit, 'not_stated'>, string>> = {
  cases: 'кылмыш иши',
  persons: 'адам',
  judgments: 'өкүм',
  names_on_list: 'тизмедеги ысым',
  trials: 'сот процесси',
  lawsuits: 'доо арыз',
  articles: 'берене',
  newspapers: 'гезит',
}

/** What is counted, without a number. */
export const unitNames = {
  cases: 'кылмыш иштери',
  persons: 'адамдар',
  judgments: 'өкүмдөр',
  names_on_list: 'тизмедеги ысымдар',
  trials: 'сот процесстери',
  lawsuits: 'доо арыздар',
  articles: 'беренелер',
  newspapers: 'гезиттер',
  not_stated: 'бирдиги көрсөтүлгөн эмес',
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
      return `болжол менен ${of(number(amount.nominal))}`
    case 'almost':
      return `дээрлик ${of(number(amount.nominal))} (эң көбү ${number(amount.most)})`
    case 'just-over': {
      const over = numberInCase(number(amount.nominal), amount.nominal, 'ablative')
      return `${of(`${over} бир аз ашык`)} (кеминде ${number(amount.least)})`
    }
    case 'at-least':
      return `кеминде ${of(number(amount.least))}`
    case 'at-most':
      return `эң көбү ${of(number(amount.most))}`
    case 'range':
      return of(`${number(amount.least)}–${number(amount.most)}`)
    case 'words':
      return amount.words === 'other'
        ? missing['words-only']
        : of(amount.words === 'dozens' ? 'ондогон' : 'жүздөгөн')
    case 'missing':
      return missing[amount.reason]
  }
}

export const cases = (amount: Amount) => countOf(amount, 'cases')
export const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase('ky')}${text.slice(1)}`
/** Before an article’s number: the criminal code is what all of this is about. */
const codes = {
  administrative: 'Административдик укук бузуулар жөнүндө кодекстин',
  executive: 'Кылмыш-жаза аткаруу кодексинин',
} as const
const named = (article: string, code: ArticleName['code']) =>
  code === 'criminal' ? `${article}-берене` : `${codes[code]} ${article}-беренеси`
export const heading = ({ number: article, code, title }: ArticleName) =>
  article === null ? capital(title) : named(article, code)
/** At the end of a caption: what the articles are about that are known by their numbers. */
export function offences(articles: readonly ArticleName[]): string {
  const told = articles
    .filter((article) => article.number !== null)
    .map((article) => `${heading(article)}: ${article.title}`)
  return told.length === 0 ? '' : `. ${told.join('; ')}`
}

export const under = ({ number: article, code, title }: ArticleName) =>
  `${article === null ? `«${capital(title)}» беренеси` : named(article, code)} боюнча`

/** Years as a figure is for them: `2025-жыл`, `2022- жана 2023-жылдар`. */
export const yearsOf = (years: readonly number[]) =>
  `${list(years.map(String)).replaceAll(/(?<=\d)(?=,| )/g, '-')}-${years.length === 1 ? 'жыл' : 'жылдар'}`

/** `2025-жыл`, `2022–2025-жылдар` */
export const yearSpan = ({ first, last }: { readonly first: number; readonly last: number }) =>
  first === last ? `${first}-жыл` : `${first}–${last}-жылдар`

/** Follows a term of which the law states no lower end. */
export const noMinimum = 'төмөнкү чеги көрсөтүлгөн эмес'

export function duration(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  return [
    ...(years > 0 ? [`${number(years)} жыл`] : []),
    ...(rest > 0 || years === 0 ? [`${number(rest)} ай`] : []),
  ].join(' ')
}
export const durationFrom = (months: number) => inCase(duration(months), 'ablative')

export function span({ min, max }: Term): string {
  if (min !== null && max !== null) {
    if (min === max) return duration(min)
    return min % 6 === 0 && max % 12 === 0 && min > 12
      ? `${number(min / 12)}–${duration(max)}`
      : `${duration(min)} – ${duration(max)}`
  }
  if (max !== null) return `${inCase(duration(max), 'dative')} чейин`
  return min === null ? 'мөөнөтү көрсөтүлгөн эмес' : `${durationFrom(min)} баштап`
}

/** What a document itself says, and nobody else vouches for. */
export const reportedPart = (part: string) => `${part}-бөлүк, кабар боюнча`

export function reference({ title, publisher, published }: Reference): string {
  const shown = published === null ? 'датасы көрсөтүлгөн эмес' : date(published)
  const outlet = publisher ?? 'басылма текстте аталган эмес'
  return title === null ? `${capital(outlet)} (аталышы белгисиз, ${shown})` : `${title} (${outlet}, ${shown})`
}

export const quoted = (words: string) => `«${words}»`

export const cited = (source: Reference, place: string | null, asStated: string) =>
  `Булак: ${reference(source)}${place === null ? '' : `, ${locator(place)}`}: ${quoted(asStated)}`

export const date = (edtf: string) =>
  readDate(edtf, {
    day(year, month, day) {
      if (month === null) return `${year}-жыл`
      return `${year}-жылдын ${day === null ? '' : `${day}-`}${inCase(cldr.months[month - 1] ?? '', 'possessive')}`
    },
    until: (end) => `${end} же андан мурда`,
    since: (start) => `${dateInCase(start, 'ablative')} бери`,
    between: (start, end) => `${start} – ${end}`,
    about: (day) => `болжол менен ${day}`,
  })

/** A day and a month belong to their year, and a year to nothing. @param read as `date` reads it */
export const dateInCase = (read: string, grammaticalCase: 'dative' | 'locative' | 'ablative') =>
  read.endsWith('жыл') ? inCase(read, grammaticalCase) : belongingInCase(read, grammaticalCase)

/** From the first day of a month or a year: `2022-жылдын февралынан бери`. */
export const since = ({ year, month }: { readonly year: number; readonly month: number | null }) =>
  date(`${year}${month === null ? '' : `-${String(month).padStart(2, '0')}`}/..`)

const places: Readonly<Record<string, string>> = {
  page: 'бет',
  footnote: 'шилтеме',
  Article: 'берене',
  part: 'бөлүк',
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
        .replace(/^the last part of Article ([\d-]+)$/, '$1-берененин акыркы бөлүгү'),
    )
    .join(', ')

export function asked({ country, from, to }: Asked): string {
  const parts = [
    ...(country === null ? [] : [countries[country]]),
    ...(from !== null && to !== null
      ? [yearSpan({ first: from, last: to })]
      : [
          ...(from === null ? [] : [`${from}-жыл жана андан кийин`]),
          ...(to === null ? [] : [`${to}-жыл жана андан мурда`]),
        ]),
  ]
  return parts.length === 0 ? 'каалаган өлкө, каалаган жыл' : parts.join(', ')
}

/** An amount of something that is not a term of months. */
export function quantity({ min, max }: Term, unit: Exclude<AmountUnit, 'months'>): string {
  if (min === null && max === null) return 'өлчөмү көрсөтүлгөн эмес'
  if (unit === 'ratio') return ratio({ min, max })
  const [plain, dative, ablative] = units[unit]
  if (min !== null && max !== null)
    return `${min === max ? number(min) : `${number(min)}–${number(max)}`} ${plain}`
  return max === null ? `${number(min ?? 0)} ${ablative} баштап` : `${number(max)} ${dative} чейин`
}

/** To one: `8,6:1`. */
function ratio({ min, max }: Term): string {
  const of = (value: number) => `${number(value)}:1`
  if (min !== null && max !== null) return min === max ? of(min) : `${number(min)}–${of(max)}`
  return max === null ? `кеминде ${of(min ?? 0)}` : `эң көбү ${of(max)}`
}
