// How Kazakh says numbers, amounts, terms, dates and articles. After a numeral a noun has no plural ending.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import { kk as cldr } from '../../../generated/locales.ts'
import { readDate } from '../dates.ts'
import { localeOf } from '../locale.ts'
import type { Amount, ArticleName, Asked, Reference, Term } from '../parts.ts'
import { inCase, numberInCase, type Case } from './endings.ts'

/** CLDR leaves “and” out of lists of three and more; the press writes it there too. */
export const locale = localeOf({ ...cldr, list: { ...cldr.list, last: cldr.list.two } })
export const { number, list } = locale

export const countries = {
  KZ: 'Қазақстан',
  KG: 'Қырғызстан',
  TJ: 'Тәжікстан',
  TM: 'Түрікменстан',
  UZ: 'Өзбекстан',
} as const

export const missing = {
  'not-published': 'жарияланбаған',
  'not-collected': 'санайтын ешкім белгілі емес',
  'not-found': 'табылмады',
  'not-yet-law': 'бап ол кезде қолданыста болмаған',
  'not-applicable': 'қолданылмайды',
  'words-only': 'тек сөзбен, сансыз',
} as const

/** With the endings of “up to” and “from”, some of them after an ending of belonging: рублі, рубліне, рублінен. */
type Forms = readonly [plain: string, dative: string, ablative: string]
const regular = (noun: string): Forms => [noun, inCase(noun, 'dative'), inCase(noun, 'ablative')]

const units: Readonly<Record<Exclude<AmountUnit, 'months' | 'ratio'>, Forms>> = {
  days: regular('тәулік'),
  hours: regular('сағат'),
  MCI: ['АЕК', 'АЕК-ке', 'АЕК-тен'],
  BRV: ['базалық есептеу шамасы', 'базалық есептеу шамасына', 'базалық есептеу шамасынан'],
  KZT: regular('теңге'),
  EUR: regular('еуро'),
  RUB: ['Ресей рублі', 'Ресей рубліне', 'Ресей рублінен'],
  times: regular('есе'),
}

const countedUnits: Readonly<Record<Exclude<CountedUnit, 'not_stated'>, string>> = {
  cases: 'іс',
  persons: 'адам',
  judgments: 'үкім',
  names_on_list: 'тізімдегі есім',
  trials: 'сот процесі',
  lawsuits: 'талап қою',
  articles: 'бап',
  newspapers: 'газет',
}

/** What is counted, without a number. */
export const unitNames = {
  cases: 'қылмыстық істер',
  persons: 'адамдар',
  judgments: 'үкімдер',
  names_on_list: 'тізімдегі есімдер',
  trials: 'сот процестері',
  lawsuits: 'талап қоюлар',
  articles: 'баптар',
  newspapers: 'газеттер',
  not_stated: 'бірлігі көрсетілмеген',
} as const

/** A count of that unit. */
export const countOf = (amount: Amount, unit: CountedUnit) =>
  unit === 'not_stated'
    ? `${amountOf(amount)} (${unitNames.not_stated})`
    : amountOf(amount, countedUnits[unit])

/** A count with its noun, which stands before a bound in brackets; or bare. */
export function amountOf(amount: Amount, noun = ''): string {
  const of = (written: string) => (noun === '' ? written : `${written} ${noun}`)
  const ended = (count: number, grammaticalCase: Case) => numberInCase(number(count), count, grammaticalCase)
  switch (amount.kind) {
    case 'exact':
      return of(number(amount.value))
    case 'about':
      return `шамамен ${of(number(amount.nominal))}`
    case 'almost':
      return `${of(`${ended(amount.nominal, 'dative')} жуық`)} (ең көбі ${number(amount.most)})`
    case 'just-over':
      return `${of(`${ended(amount.nominal, 'ablative')} сәл астам`)} (кемінде ${number(amount.least)})`
    case 'at-least':
      return `кемінде ${of(number(amount.least))}`
    case 'at-most':
      return `ең көбі ${of(number(amount.most))}`
    case 'range':
      return of(`${number(amount.least)}–${number(amount.most)}`)
    case 'words':
      return amount.words === 'other'
        ? missing['words-only']
        : of(amount.words === 'dozens' ? 'ондаған' : 'жүздеген')
    case 'missing':
      return missing[amount.reason]
  }
}

export const cases = (amount: Amount) => countOf(amount, 'cases')
export const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase('kk')}${text.slice(1)}`
/** Before an article’s number: the criminal code is what all of this is about. */
const codes = { administrative: 'ӘҚБтК-нің', executive: 'ҚАК-нің' } as const
const named = (article: string, code: ArticleName['code']) =>
  code === 'criminal' ? `${article}-бап` : `${codes[code]} ${article}-бабы`
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
  `${article === null ? `«${capital(title)}» бабы` : named(article, code)} бойынша`

/** Years as a figure is for them: `2025 жыл`, `2022 және 2023 жылдар`. */
export const yearsOf = (years: readonly number[]) =>
  `${list(years.map(String))} ${years.length === 1 ? 'жыл' : 'жылдар'}`

/** Follows a term of which the law states no lower end. */
export const noMinimum = 'ең төменгі шегі көрсетілмеген'

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
  if (max !== null) return `${inCase(duration(max), 'dative')} дейін`
  return min === null ? 'мерзімі көрсетілмеген' : `${durationFrom(min)} бастап`
}

/** What a document itself says, and nobody else vouches for. */
export const reportedPart = (part: string) => `${part}-бөлік, хабар бойынша`

export function reference({ title, publisher, published }: Reference): string {
  const shown = published === null ? 'күні көрсетілмеген' : date(published)
  const outlet = publisher ?? 'басылым мәтінде аталмаған'
  return title === null
    ? `${capital(outlet)} (тақырыбы белгісіз, ${shown})`
    : `${title} (${outlet}, ${shown})`
}

export const quoted = (words: string) => `«${words}»`

export const cited = (source: Reference, place: string | null, asStated: string) =>
  `Дереккөз: ${reference(source)}${place === null ? '' : `, ${locator(place)}`}: ${quoted(asStated)}`

export const date = (edtf: string) =>
  readDate(edtf, {
    day: (year, month, day) =>
      month === null
        ? `${year} жыл`
        : [`${year} жылғы`, day, cldr.months[month - 1]].filter((part) => part !== null).join(' '),
    until: (end) => `${end} немесе одан бұрын`,
    since: (start) => `${inCase(start, 'ablative')} бері`,
    between: (start, end) => `${start} – ${end}`,
    about: (day) => `шамамен ${day}`,
  })

/** From the first day of a month or a year: `2022 жылғы ақпаннан бері`. */
export const since = ({ year, month }: { readonly year: number; readonly month: number | null }) =>
  date(`${year}${month === null ? '' : `-${String(month).padStart(2, '0')}`}/..`)

const places: Readonly<Record<string, string>> = {
  page: 'бет',
  footnote: 'сілтеме',
  Article: 'бап',
  part: 'бөлік',
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
        .replace(/^the last part of Article ([\d-]+)$/, '$1-баптың соңғы бөлігі'),
    )
    .join(', ')

export function asked({ country, from, to }: Asked): string {
  const parts = [
    ...(country === null ? [] : [countries[country]]),
    ...(from !== null && to !== null
      ? [from === to ? `${from} жыл` : `${from}–${to} жылдар`]
      : [
          ...(from === null ? [] : [`${from} жыл және одан кейін`]),
          ...(to === null ? [] : [`${to} жыл және одан бұрын`]),
        ]),
  ]
  return parts.length === 0 ? 'кез келген ел, кез келген жыл' : parts.join(', ')
}

/** An amount of something that is not a term of months. */
export function quantity({ min, max }: Term, unit: Exclude<AmountUnit, 'months'>): string {
  if (min === null && max === null) return 'мөлшері көрсетілмеген'
  if (unit === 'ratio') return ratio({ min, max })
  const [plain, dative, ablative] = units[unit]
  if (min !== null && max !== null)
    return `${min === max ? number(min) : `${number(min)}–${number(max)}`} ${plain}`
  return max === null ? `${number(min ?? 0)} ${ablative} бастап` : `${number(max)} ${dative} дейін`
}

/** To one: `8,6:1`. */
function ratio({ min, max }: Term): string {
  const of = (value: number) => `${number(value)}:1`
  if (min !== null && max !== null) return min === max ? of(min) : `${number(min)}–${of(max)}`
  return max === null ? `кемінде ${of(min ?? 0)}` : `ең көбі ${of(max)}`
}
