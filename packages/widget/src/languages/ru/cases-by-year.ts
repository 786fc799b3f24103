// What the figure `cases-by-year` says in Russian.
import type { CasesByYearWords, CountedSeries, YearAmount } from '../cases-by-year-words.ts'
import type { ArticleName } from '../parts.ts'
import { amountOf, asked, cases, countries, list, offences, under, yearList } from './grammar.ts'

/** After «данных нет». */
const missingClauses = {
  'not-published': 'они не опубликованы',
  'not-collected': 'насколько известно, их никто не собирает',
  'not-found': 'в прочитанных источниках их не нашлось',
  'not-yet-law': 'статья ещё не действовала',
  'not-applicable': 'их быть не может',
  'words-only': 'источник обходится без числа',
} as const

function seriesWords({ article, years }: CountedSeries): string {
  const counts = years.map(
    ({ amount, year }, index) => `${amountOf(amount, null)} в ${index === 0 ? `${year} году` : `${year}-м`}`,
  )
  return `${under(article)} — ${list(counts)}`
}

function notOver(years: readonly number[]): string {
  if (years.length === 0) return ''
  return years.length === 1
    ? `; ${years.join()} год на момент подсчёта ещё не закончился`
    : `; ${yearList(years)} годы на момент подсчёта ещё не закончились`
}

function counting({ amount, year, partYear }: YearAmount, article: ArticleName): string {
  return `${cases(amount)} ${under(article)} ${partYear ? `за неполный ${year} год` : `в ${year} году`}`
}

export const casesByYear: CasesByYearWords = {
  title({ country, article, rivalled, latest, earlier, change }) {
    const claim = `${countries[country]}${rivalled ? ', по одному из подсчётов' : ''}: ${counting(latest, article)}`
    if (earlier === null) return claim
    if (change === 'same') return `${claim} — столько же, сколько в ${earlier.year}-м`
    return change === null
      ? `${claim}; в ${earlier.year}-м — ${amountOf(earlier.amount, null)}`
      : `${claim} против ${amountOf(earlier.amount, null)} в ${earlier.year}-м`
  },
  titleWithoutFigure({ country, article, counter, years, rival }) {
    const when = `за ${yearList(years)} ${years.length === 1 ? 'год' : 'годы'} `
    const lacking = `в основном подсчёте (${counter})`
    return rival === null
      ? `${countries[country]}: ${when}${lacking} нет данных о делах ${under(article)}`
      : `${countries[country]}, по одному из подсчётов (${rival.counter}): ${counting(rival.latest, article)}; ${years.length === 1 ? '' : when}${lacking} данных нет`
  },
  titleOfSeveral: (shown) =>
    `Дела из-за чужих войн: ${list(shown.map((code) => countries[code]))}, у каждой страны свои подсчёты`,
  emptyTitle: (parts) => `Нет данных о зарегистрированных делах: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Для этого выбора (${asked(parts)}) годовых данных о зарегистрированных делах нет.`,
  summary: {
    lead: (counter, series, partYears) =>
      `Зарегистрированные уголовные дела, основной подсчёт (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    rival: (counter, series, partYears) =>
      `Другой подсчёт (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    gap({ counter, years, reason, articles }) {
      const where = articles === null ? '' : ` ${list(articles.map(under))}`
      return `За ${yearList(years)} ${years.length === 1 ? 'год' : 'годы'} в основном подсчёте (${counter}) данных${where} нет: ${missingClauses[reason]}.`
    },
  },
  table: {
    caption: (shown, articles) =>
      `Зарегистрированные уголовные дела по статьям, годам и подсчётам: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    registered: 'Зарегистрировано дел',
  },
}
