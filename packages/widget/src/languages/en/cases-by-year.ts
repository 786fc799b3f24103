// What the figure `cases-by-year` says in English.
import type { CasesByYearWords, CountedSeries, YearAmount } from '../cases-by-year-words.ts'
import type { ArticleName } from '../parts.ts'
import { amountOf, asked, cases, countries, list, offences, under } from './grammar.ts'

/** After “has no figure”. */
const missingClauses = {
  'not-published': 'it was not published',
  'not-collected': 'nobody is known to count it',
  'not-found': 'none was found',
  'not-yet-law': 'the article was not yet law',
  'not-applicable': 'there can be none',
  'words-only': 'the source has words and no number',
} as const

function seriesWords({ article, years }: CountedSeries): string {
  return list(
    years.map(
      ({ amount, year }, index) => `${amountOf(amount)}${index === 0 ? ` ${under(article)}` : ''} in ${year}`,
    ),
  )
}

function notOver(years: readonly number[]): string {
  if (years.length === 0) return ''
  return years.length === 1
    ? `; the year ${years.join()} was not over when they were counted`
    : `; the years ${list(years.map(String))} were not over when they were counted`
}

function counting({ amount, year, partYear }: YearAmount, article: ArticleName): string {
  const what = `${cases(amount)} ${under(article)}`
  return partYear ? `${what} counted in ${year} before the year was over` : `${what} in ${year}`
}

export const casesByYear: CasesByYearWords = {
  title({ country, article, rivalled, latest, earlier, change }) {
    const claim = `${countries[country]}${rivalled ? ', by one count' : ''}: ${counting(latest, article)}`
    if (earlier === null) return claim
    const before = `${amountOf(earlier.amount)} in ${earlier.year}`
    if (change === 'up') return `${claim}, up from ${before}`
    if (change === 'down') return `${claim}, down from ${before}`
    return change === 'same' ? `${claim}, as many as in ${earlier.year}` : `${claim}; ${before}`
  },
  titleWithoutFigure({ country, article, counter, years, rival }) {
    const lacking = `no figure by ${counter}`
    const where = `in ${list(years.map(String))}`
    return rival === null
      ? `${countries[country]}: ${lacking} for cases ${under(article)} ${where}`
      : `${countries[country]}: ${counting(rival.latest, article)} by one count (${rival.counter}); ${lacking}${years.length === 1 ? '' : ` ${where}`}`
  },
  titleOfSeveral: (shown) =>
    `Cases opened over foreign wars: ${list(shown.map((code) => countries[code]))}, each by its own counters`,
  emptyTitle: (parts) => `No count of cases opened: ${asked(parts)}`,
  emptySummary: (parts) => `For this choice (${asked(parts)}) the data has no yearly count of cases opened.`,
  summary: {
    lead: (counter, series, partYears) =>
      `Criminal cases opened, leading count (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    rival: (counter, series, partYears) =>
      `Another count (${counter}) gives ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    gap({ counter, years, reason, articles }) {
      const where = articles === null ? '' : ` ${list(articles.map(under))}`
      return `For ${list(years.map(String))} the leading count (${counter}) has no figure${where}: ${missingClauses[reason]}.`
    },
  },
  table: {
    caption: (shown, articles) =>
      `Criminal cases opened, by article, year and counter: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    registered: 'Cases opened',
  },
}
