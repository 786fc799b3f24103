// How Turkmen says numbers, amounts, terms, dates and articles. After a numeral a noun has no plural ending. Endings on what
// varies are worked out in `endings.ts`; where a sentence needs none, it has none.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import { tk as cldr } from '../../../generated/locales.ts'
import type { Years } from '../counts-words.ts'
import { readDate } from '../dates.ts'
import { localeOf } from '../locale.ts'
import type { Amount, ArticleName, Asked, Reference, Term } from '../parts.ts'
import { ablative, belonging, dative, numberAblative, numberDative, ordinal } from './endings.ts'

export const locale = localeOf(cldr)
export const { number, list } = locale
export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

export const countries = {
  KZ: 'Gazagystan',
  KG: 'Gyrgyzystan',
  TJ: 'Täjigistan',
  TM: 'Türkmenistan',
  UZ: 'Özbegistan',
} as const

export const missing = {
  'not-published': 'çap edilmedik',
  'not-collected': 'kimdir biriniň sanaýandygy belli däl',
  'not-found': 'tapylmady',
  'not-yet-law': 'madda ol wagt hereket etmeýärdi',
  'not-applicable': 'degişli däl',
  // «Sansyz» is “countless”.
  'words-only': 'diňe söz bilen, san aýdylmaýar',
} as const

/**
 * With the endings of “up to” and “from”. How a word in -o takes the first is written in more than one way, so it has none
 * here, and “up to” is said otherwise.
 */
type Forms = readonly [plain: string, dative: string | null, ablative: string]
const belongings = (noun: string): Forms => [noun, dative(noun), ablative(noun)]

const units: Readonly<Record<Exclude<AmountUnit, 'months' | 'ratio'>, Forms>> = {
  days: ['gije-gündiz', 'gije-gündize', 'gije-gündizden'],
  hours: ['sagat', 'sagada', 'sagatdan'],
  MCI: belongings('aýlyk hasaplaýyş görkezijisi'),
  BRV: belongings('binýatlyk hasaplaýyş möçberi'),
  KZT: belongings('gazak teňňesi'),
  EUR: ['ýewro', null, 'ýewrodan'],
  RUB: belongings('rus rubly'),
  times: ['esse', 'essä', 'esseden'],
}

const countedUnits: Readonly<Record<Exclude<CountedUnit, 'not_stated'>, string>> = {
  cases: 'jenaýat işi',
  persons: 'adam',
  judgments: 'höküm',
  names_on_list: 'sanawdaky at',
  trials: 'kazyýet seljermesi',
  lawsuits: 'hak islegi',
  articles: 'madda',
  newspapers: 'gazet',
}

/** What is counted, without a number. */
export const unitNames = {
  cases: 'jenaýat işleri',
  persons: 'adamlar',
  judgments: 'hökümler',
  names_on_list: 'sanawdaky atlar',
  trials: 'kazyýet seljermeleri',
  lawsuits: 'hak islegleri',
  articles: 'maddalar',
  newspapers: 'gazetler',
  not_stated: 'birligi görkezilmedik',
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
      return `takmynan ${of(number(amount.nominal))}`
    case 'almost': {
      const { nominal, most } = amount
      return `${of(`${numberDative(number(nominal), nominal)} golaý`)} (iň köp bolanda ${number(most)})`
    }
    case 'just-over': {
      const { nominal, least } = amount
      return `${of(`${numberAblative(number(nominal), nominal)} sähelçe köp`)} (azyndan ${number(least)})`
    }
    case 'at-least':
      return `azyndan ${of(number(amount.least))}`
    case 'at-most':
      return `iň köp bolanda ${of(number(amount.most))}`
    case 'range':
      return of(`${number(amount.least)}–${number(amount.most)}`)
    case 'words':
      return amount.words === 'other'
        ? missing['words-only']
        : of(amount.words === 'dozens' ? 'onlarça' : 'ýüzlerçe')
    case 'missing':
      return missing[amount.reason]
  }
}

export const cases = (amount: Amount) => countOf(amount, 'cases')

/** Before an article’s number: the criminal code is what all of this is about. */
const codes = {
  administrative: 'Administratiw hukuk bozulmalary hakyndaky kodeksiň',
  executive: 'Jenaýat-ýerine ýetiriş kodeksiniň',
} as const
const named = (article: string, code: ArticleName['code']) =>
  code === 'criminal' ? `${ordinal(article)} madda` : `${codes[code]} ${ordinal(article)} maddasy`
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
  `${article === null ? quoted(capital(title)) : named(article, code)} boýunça`

/** `2025-nji ýylda` */
export const inYear = (year: number) => `${ordinal(year)} ýylda`
/** `2025-nji ýyl`, `2022-nji we 2023-nji ýyllar` */
export const yearsOf = (years: readonly number[]) =>
  `${list(years.map(ordinal))} ${years.length === 1 ? 'ýyl' : 'ýyllar'}`
/** `2025-nji ýyl`, `2022–2025-nji ýyllar` */
export const yearSpan = ({ first, last }: Years) =>
  first === last ? yearsOf([first]) : `${first}–${ordinal(last)} ýyllar`

/** Follows a term of which the law states no lower end. */
export const noMinimum = 'aşaky çägi görkezilmedik'

export function duration(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  return [
    ...(years > 0 ? [`${number(years)} ýyl`] : []),
    ...(rest > 0 || years === 0 ? [`${number(rest)} aý`] : []),
  ].join(' ')
}
export const durationFrom = (months: number) => ablative(duration(months))

export function span({ min, max }: Term): string {
  if (min !== null && max !== null) {
    if (min === max) return duration(min)
    return min % 6 === 0 && max % 12 === 0 && min > 12
      ? `${number(min / 12)}–${duration(max)}`
      : `${duration(min)} – ${duration(max)}`
  }
  if (max !== null) return `${dative(duration(max))} çenli`
  return min === null ? 'möhleti görkezilmedik' : `${durationFrom(min)} başlap`
}

/** What a document itself says, and nobody else vouches for. */
export const reportedPart = (part: string) => `${ordinal(part)} bölek, habara görä`

export function reference({ title, publisher, published }: Reference): string {
  const shown = published === null ? 'senesi görkezilmedik' : date(published)
  const outlet = publisher ?? 'neşir tekstde atlandyrylmadyk'
  return title === null
    ? `${capital(outlet)} (sözbaşysy görülmedik, ${shown})`
    : `${title} (${outlet}, ${shown})`
}

export const quoted = (words: string) => `«${words}»`

export const cited = (source: Reference, place: string | null, asStated: string) =>
  `Çeşme: ${reference(source)}${place === null ? '' : `, ${locator(place)}`}: ${quoted(asStated)}`

/** `2015-nji ýylyň 1-nji ýanwaryndan` */
export const starting = ablative
/** `2014-nji ýylyň 31-nji dekabryna çenli` */
export const until = (day: string) => `${dative(day)} çenli`

/** `2026-njy ýylyň 4-nji marty`, `2022-nji ýylyň fewraly`, `2025-nji ýyl` */
export const date = (edtf: string) =>
  readDate(edtf, {
    day: (year, month, day) =>
      month === null
        ? `${ordinal(year)} ýyl`
        : [
            `${ordinal(year)} ýylyň`,
            day === null ? null : ordinal(day),
            belonging(cldr.months[month - 1] ?? ''),
          ]
            .filter((part) => part !== null)
            .join(' '),
    until: (end) => `${end} ýa-da ondan öň`,
    since: (start) => `${starting(start)} bäri`,
    between: (start, end) => `${start} – ${end}`,
    about: (day) => `takmynan ${day}`,
  })

/** From the first day of a month or a year: `2022-nji ýylyň fewralyndan bäri`. */
export const since = ({ year, month }: { readonly year: number; readonly month: number | null }) =>
  date(`${year}${month === null ? '' : `-${String(month).padStart(2, '0')}`}/..`)

const places: Readonly<Record<string, string>> = {
  page: 'sahypa',
  footnote: 'bellik',
  Article: 'madda',
  part: 'bölek',
}
/** The data gives places in English: only its fixed words are turned, never a quotation. */
export const locator = (place: string) =>
  place
    .split(', ')
    .map((part) =>
      part
        .replace(
          /^(page|footnote|Article|part) ([\d-]+)$/,
          (_, word: string, which: string) => `${ordinal(which)} ${places[word] ?? word}`,
        )
        .replace(
          /^the last part of Article ([\d-]+)$/,
          (_, which: string) => `${ordinal(which)} maddanyň soňky bölegi`,
        ),
    )
    .join(', ')

export function asked({ country, from, to }: Asked): string {
  const parts = [
    ...(country === null ? [] : [countries[country]]),
    ...(from !== null && to !== null
      ? [yearSpan({ first: from, last: to })]
      : [
          ...(from === null ? [] : [`${yearsOf([from])} we ondan soň`]),
          ...(to === null ? [] : [`${yearsOf([to])} we ondan öň`]),
        ]),
  ]
  return parts.length === 0 ? 'islendik ýurt, islendik ýyl' : parts.join(', ')
}

/** An amount of something that is not a term of months. */
export function quantity({ min, max }: Term, unit: Exclude<AmountUnit, 'months'>): string {
  if (min === null && max === null) return 'möçberi görkezilmedik'
  if (unit === 'ratio') return ratio({ min, max })
  const [plain, upTo, from] = units[unit]
  if (min !== null && max !== null)
    return `${min === max ? number(min) : `${number(min)}–${number(max)}`} ${plain}`
  if (max === null) return `${number(min ?? 0)} ${from} başlap`
  return upTo === null ? `iň köp bolanda ${number(max)} ${plain}` : `${number(max)} ${upTo} çenli`
}

/** To one: `8,6:1`. */
function ratio({ min, max }: Term): string {
  const of = (value: number) => `${number(value)}:1`
  if (min !== null && max !== null) return min === max ? of(min) : `${number(min)}–${of(max)}`
  return max === null ? `azyndan ${of(min ?? 0)}` : `iň köp bolanda ${of(max)}`
}
