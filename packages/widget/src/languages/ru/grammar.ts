// How Russian says numbers, amounts, terms, dates and articles.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import { ru as plural } from 'make-plural/plurals'
import { ru as cldr } from '../../../generated/locales.ts'
import type { Years } from '../counts-words.ts'
import { readDate } from '../dates.ts'
import { localeOf } from '../locale.ts'
import type { Amount, ArticleName, Asked, Reference, Term } from '../parts.ts'

/** Forms of a noun: 1 дело, 2 дела, 5 дел. */
type Forms = readonly [one: string, few: string, many: string]

export const locale = localeOf(cldr)
export const { number, list } = locale
export const yearList = (years: readonly number[]) => list(years.map(String))

export function form(count: number, [one, few, many]: Forms): string {
  const category = plural(count)
  return category === 'one' ? one : category === 'few' ? few : many
}
export const counted = (count: number, forms: Forms) => `${number(count)} ${form(count, forms)}`

const yearsForms: Forms = ['год', 'года', 'лет']
const monthsForms: Forms = ['месяц', 'месяца', 'месяцев']
/** After “до” and “от”: 1 года, 2 лет. */
const yearsGenitive: Forms = ['года', 'лет', 'лет']
const monthsGenitive: Forms = ['месяца', 'месяцев', 'месяцев']

export const countries = {
  KZ: 'Казахстан',
  KG: 'Кыргызстан',
  TJ: 'Таджикистан',
  TM: 'Туркменистан',
  UZ: 'Узбекистан',
} as const

export const missing = {
  'not-published': 'не опубликовано',
  'not-collected': 'насколько известно, никто не считает',
  'not-found': 'не найдено',
  'not-yet-law': 'нормы ещё не было',
  'not-applicable': 'неприменимо',
  'words-only': 'только словами, без числа',
} as const

const units: Readonly<Record<Exclude<AmountUnit, 'months'>, Forms>> = {
  days: ['сутки', 'суток', 'суток'],
  hours: ['час', 'часа', 'часов'],
  MCI: ['МРП', 'МРП', 'МРП'],
  BRV: ['БРВ', 'БРВ', 'БРВ'],
  KZT: ['тенге', 'тенге', 'тенге'],
  EUR: ['евро', 'евро', 'евро'],
  RUB: ['рубль', 'рубля', 'рублей'],
  times: ['раз', 'раза', 'раз'],
  ratio: ['к одному', 'к одному', 'к одному'],
}

const unitsGenitive: Readonly<Record<Exclude<AmountUnit, 'months'>, Forms>> = {
  ...units,
  days: ['суток', 'суток', 'суток'],
  hours: ['часа', 'часов', 'часов'],
  RUB: ['рубля', 'рублей', 'рублей'],
  times: ['раза', 'раз', 'раз'],
}

type NamedUnit = Exclude<CountedUnit, 'not_stated'>

const countedUnits: Readonly<Record<NamedUnit, Forms>> = {
  cases: ['дело', 'дела', 'дел'],
  persons: ['человек', 'человека', 'человек'],
  judgments: ['приговор', 'приговора', 'приговоров'],
  names_on_list: ['имя в списке', 'имени в списке', 'имён в списке'],
  trials: ['судебный процесс', 'судебных процесса', 'судебных процессов'],
  lawsuits: ['иск', 'иска', 'исков'],
  articles: ['статья', 'статьи', 'статей'],
  newspapers: ['газета', 'газеты', 'газет'],
}

/** After “около” and “не менее”: 101 дела, 102 дел. */
const countedGenitive: Readonly<Record<NamedUnit, Forms>> = {
  cases: ['дела', 'дел', 'дел'],
  persons: ['человека', 'человек', 'человек'],
  judgments: ['приговора', 'приговоров', 'приговоров'],
  names_on_list: ['имени в списке', 'имён в списке', 'имён в списке'],
  trials: ['судебного процесса', 'судебных процессов', 'судебных процессов'],
  lawsuits: ['иска', 'исков', 'исков'],
  articles: ['статьи', 'статей', 'статей'],
  newspapers: ['газеты', 'газет', 'газет'],
}

/** `2024 год`, `2022–2024 годы` */
export const yearSpan = ({ first, last }: Years) =>
  first === last ? `${first} год` : `${first}–${last} годы`

/** What is counted, without a number. */
export const unitNames = {
  cases: 'дела',
  persons: 'лица',
  judgments: 'приговоры',
  names_on_list: 'имена в списке',
  trials: 'судебные процессы',
  lawsuits: 'иски',
  articles: 'статьи',
  newspapers: 'газеты',
  not_stated: 'единица не указана',
} as const

/** A count of that unit. */
export const countOf = (amount: Amount, unit: CountedUnit) =>
  unit === 'not_stated' ? `${amountOf(amount, null)} (единица не указана)` : amountOf(amount, unit)

/** A count with its noun, or bare. */
export function amountOf(amount: Amount, unit: NamedUnit | null): string {
  const nominative = (count: number) => (unit ? counted(count, countedUnits[unit]) : number(count))
  const genitive = (count: number) => (unit ? counted(count, countedGenitive[unit]) : number(count))
  switch (amount.kind) {
    case 'exact':
      return nominative(amount.value)
    case 'about':
      return `около ${genitive(amount.nominal)}`
    case 'almost':
      return `почти ${nominative(amount.nominal)} (не более ${number(amount.most)})`
    case 'just-over':
      return `чуть больше ${genitive(amount.nominal)} (не менее ${number(amount.least)})`
    case 'at-least':
      return `не менее ${genitive(amount.least)}`
    case 'at-most':
      return `не более ${genitive(amount.most)}`
    case 'range':
      return `${number(amount.least)}–${nominative(amount.most)}`
    case 'words': {
      if (amount.words === 'other') return missing['words-only']
      const words = amount.words === 'dozens' ? 'десятки' : 'сотни'
      return unit ? `${words} ${countedUnits[unit][2]}` : words
    }
    case 'missing':
      return missing[amount.reason]
  }
}

export const cases = (amount: Amount) => amountOf(amount, 'cases')
export const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase('ru')}${text.slice(1)}`
const codes = { criminal: 'УК', administrative: 'КоАП', executive: 'УИК' } as const
export const named = ({ number: article, code, title }: ArticleName) =>
  article === null ? `«${capital(title)}»` : `статья ${article} ${codes[code]}`
export const heading = (article: ArticleName) =>
  article.number === null ? capital(article.title) : capital(named(article))
/** At the end of a caption: what the articles are about that are known by their numbers. */
export function offences(articles: readonly ArticleName[]): string {
  const told = articles
    .filter((article) => article.number !== null)
    .map((article, place) => `${place === 0 ? heading(article) : named(article)}: ${article.title}`)
  return told.length === 0 ? '' : `. ${told.join('; ')}`
}

export const under = ({ number: article, code, title }: ArticleName) =>
  article === null ? `по статье «${capital(title)}»` : `по статье ${article} ${codes[code]}`

function durationIn(months: number, years: Forms, rest: Forms): string {
  const whole = Math.floor(months / 12)
  const left = months % 12
  return [
    ...(whole > 0 ? [counted(whole, years)] : []),
    ...(left > 0 || whole === 0 ? [counted(left, rest)] : []),
  ].join(' ')
}
/** Follows a term of which the law states no lower end. */
export const noMinimum = 'минимум не указан'

export const duration = (months: number) => durationIn(months, yearsForms, monthsForms)
export const durationGenitive = (months: number) => durationIn(months, yearsGenitive, monthsGenitive)

export function span({ min, max }: Term): string {
  if (min !== null && max !== null) {
    if (min === max) return duration(min)
    return min % 6 === 0 && max % 12 === 0 && min > 12
      ? `${number(min / 12)}–${duration(max)}`
      : `${duration(min)} – ${duration(max)}`
  }
  if (max !== null) return `до ${durationGenitive(max)}`
  return min === null ? 'срок не указан' : `от ${durationGenitive(min)}`
}

export function reference({ title, publisher, published }: Reference): string {
  const shown = published === null ? 'без даты' : date(published)
  const outlet = publisher ?? 'издание в тексте не названо'
  return title === null
    ? `${capital(outlet)} (заголовок неизвестен, ${shown})`
    : `${title} (${outlet}, ${shown})`
}

export const quoted = (words: string) => `«${words}»`

export const cited = (source: Reference, place: string | null, asStated: string) =>
  `Источник: ${reference(source)}${place === null ? '' : `, ${locator(place)}`}: ${quoted(asStated)}`

export const date = (edtf: string) =>
  readDate(edtf, {
    day: (year, month, day) =>
      month === null
        ? String(year)
        : [day, (day === null ? cldr.monthsAlone : cldr.months)[month - 1], year, 'г.']
            .filter((part) => part !== null)
            .join(' '),
    // A month without a day is in the nominative, so nothing here may ask for another case.
    until: (end) => `${end} или раньше`,
    since: (start) => `${start} и позже`,
    // A year alone is bare, but not after a month or a day of another: `февраль 2022 г. – 2024 г.`
    between: (start, end) =>
      `${start} – ${start.endsWith('г.') ? end.replace(/^\d{4}(?!\d)/, '$& г.') : end}`,
    about: (day) => `${day} (примерно)`,
  })

/** The data gives places in English: only its fixed words are turned, never a quotation. */
const places: Readonly<Record<string, string>> = {
  page: 'с.',
  footnote: 'сноска',
}
export const locator = (place: string) =>
  place
    .split(', ')
    .map((part) => part.replace(/^(page|footnote)(?= \d)/, (word) => places[word] ?? word))
    .join(', ')

export function asked({ country, from, to }: Asked): string {
  const parts = [
    ...(country === null ? [] : [countries[country]]),
    ...(from !== null && to !== null ? [yearSpan({ first: from, last: to })] : []),
    ...(from !== null && to === null ? [`с ${from} года`] : []),
    ...(from === null && to !== null ? [`по ${to} год`] : []),
  ]
  return parts.length === 0 ? 'любая страна, любые годы' : parts.join(', ')
}

/** An amount of something that is not a term of months. */
export function quantity({ min, max }: Term, unit: Exclude<AmountUnit, 'months'>): string {
  if (min !== null && max !== null) {
    return min === max ? counted(min, units[unit]) : `${number(min)}–${counted(max, units[unit])}`
  }
  if (max !== null) return `до ${counted(max, unitsGenitive[unit])}`
  return min === null ? 'размер не указан' : `от ${counted(min, unitsGenitive[unit])}`
}
