// What the figure `countries` says in Russian.
import type { War } from '@central-asia-prosecutions/data'
import type { CountriesWords, Counted, CountryCount } from '../countries-words.ts'
import {
  amountOf,
  asked,
  countOf,
  countries as names,
  heading,
  list,
  under,
  unitNames,
  yearList,
  yearSpan,
} from './grammar.ts'

const wars: Readonly<Record<War, string>> = {
  any: 'любая война',
  ukraine: 'только война в Украине',
  syria_iraq: 'только войны в Сирии и Ираке',
  not_stated: 'война не указана',
}

/** Not as if there were a count that somebody else knows of. */
const noCounter = 'ни одного подсчёта не известно'

const namesOf = (codes: readonly (keyof typeof names)[]) => list(codes.map((code) => names[code]))
const counted = ({ unit, war }: Counted) => `${unitNames[unit]}, ${wars[war]}`
const another = (counters: readonly string[]) =>
  `${counters.length === 1 ? 'есть и другой подсчёт' : 'есть и другие подсчёты'}: ${list(counters)}`

/** One article's figures: `166 дел по статье 172 УК в 2024 году и 709 в 2025-м`. */
function figures({ article, unit, years }: CountryCount): string {
  return list(
    years.map(({ amount, year }, index) =>
      index === 0
        ? `${countOf(amount, unit)} ${under(article)} в ${year} году`
        : `${amountOf(amount, null)} в ${year}-м`,
    ),
  )
}

/** In brackets after figures: who counted them, and over which war where it is not any. */
const counter = ({ war, counter: by }: CountryCount) => (war === 'any' ? by : `${wars[war]}; ${by}`)

/** State by state, and in each counter by counter. */
function byState(counts: readonly CountryCount[]): string {
  return [...new Set(counts.map(({ country }) => country))]
    .map((country) => {
      const own = counts.filter((count) => count.country === country)
      const told = [...new Set(own.map(counter))].map(
        (by) =>
          `${own
            .filter((count) => counter(count) === by)
            .map(figures)
            .join(', ')} (${by})`,
      )
      return `${names[country]}: ${told.join(', ')}`
    })
    .join('; ')
}

export const countries: CountriesWords = {
  title({ counted: some, zero, otherUnit, silent }) {
    const clauses = [
      ...(some.length > 0 ? [`${namesOf(some)} — числа по годам`] : []),
      ...zero.map(
        ({ country, war }) => `${names[country]} — заявленный ноль${war === 'any' ? '' : ` (${wars[war]})`}`,
      ),
      ...otherUnit.map(
        ({ country, unit }) => `${names[country]} — только число в других единицах (${unitNames[unit]})`,
      ),
      ...(silent.length > 0 ? [`${namesOf(silent)} — подсчётов не найдено`] : []),
    ]
    return `Дела из-за чужих войн: ${clauses.join('; ')}`
  },
  emptyTitle: (parts) => `Нет подсчётов по годам: ${asked(parts)}`,
  emptySummary: (parts) => `Для этого выбора (${asked(parts)}) нет ни подсчётов по годам, ни пробелов в них.`,
  summary: {
    counted: (counts, partYears) =>
      `${byState(counts)}${partYears.length === 0 ? '' : `; ${yearList(partYears)} ${partYears.length === 1 ? 'год на момент подсчёта ещё не закончился' : 'годы на момент подсчёта ещё не закончились'}`}.`,
    apart: (counts) => `${byState(counts)}.`,
    silent: (codes) => `${namesOf(codes)}: подсчётов не найдено, и это не ноль.`,
  },
  notes: {
    rows: 'Строки — не рейтинг. Статьи, подсчёты и войны в разных странах разные, поэтому сравнивать числа между собой нельзя.',
    cases:
      'Дело — это не человек и не приговор, а на чьей стороне воевали, по подсчёту дел по статье не узнать.',
    otherCounts: (others) =>
      others
        .map(
          ({ country, article, counters }) =>
            `${heading(article)} (${names[country]}): ${counters.length === 1 ? 'в другом подсчёте' : 'в других подсчётах'} (${list(counters)}) другие числа; показан основной.`,
        )
        .join(' '),
    missing:
      'Ноль — это число, которое кто-то назвал. «Не найдено» — год без числа в известном подсчёте; «подсчётов не найдено» — в прочитанных источниках нет никакого подсчёта. Ни то ни другое не ноль.',
  },
  row: {
    counted: (what, counter, others) =>
      `${counted(what)}; ${counter === null ? noCounter : `подсчёт: ${counter}`}${others.length === 0 ? '' : `; ${another(others)}`}`,
    inYear: (year) => `в ${year} году`,
  },
  noCount: (years) => `подсчётов за ${yearSpan(years)} не найдено`,
  zero: 'заявлен ноль',
  legend: { partYear: 'Год на момент подсчёта не закончился' },
  table: {
    caption: (codes) =>
      `Уголовное преследование из-за чужих войн по странам, статьям и годам, у каждой страны свои подсчёты: ${namesOf(codes)}`,
    columns: { country: 'Страна', offence: 'Преступление', counted: 'Что считают', count: 'Число' },
    counted,
    noCounter,
    remarks: { zero: 'заявленный ноль', others: another },
  },
  point: {
    counted: (country, what) => `${names[country]}: ${counted(what)}`,
    noCounter: `Чьи данные: ${noCounter}.`,
    zero: 'Ноль назван в источнике: это не пробел в данных.',
    others: (counters) => `О том же ${another(counters)}.`,
  },
}
