// What the figure `cases-by-year` says in English.
import type { CasesByYearWords, CountedSeries, YearAmount } from '../cases-by-year-words.ts'
import type { ArticleName } from '../parts.ts'
import { amountOf, asked, capital, cases, countries, heading, list, offences, under } from './grammar.ts'

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
    `Cases registered over foreign wars: ${list(shown.map((code) => countries[code]))}, each by its own counters`,
  emptyTitle: (parts) => `No count of registered cases: ${asked(parts)}`,
  emptySummary: (parts) =>
    `For this choice (${asked(parts)}) the data holds no yearly count of registered cases.`,
  summary: {
    lead: (counter, series, partYears) =>
      `Registered criminal cases, leading count (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    rival: (counter, series, partYears) =>
      `Another count (${counter}) gives ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    gap({ counter, years, reason, articles }) {
      const where = articles === null ? '' : ` ${list(articles.map(under))}`
      return `For ${list(years.map(String))} the leading count (${counter}) has no figure${where}: ${missingClauses[reason]}.`
    },
  },
  notes: {
    cases:
      'A case is neither a person nor a conviction. The articles cover any foreign conflict and any side, so these counts do not say for whom anyone fought.',
    counters:
      'Each counter counts in its own way. Their figures stand side by side and are never added, averaged or used to fill each other’s gaps.',
    missing: '“No figure found” means that the sources read hold none. It does not mean zero.',
  },
  chartNotes: {
    partYear: 'Hatched: the year was not over when the cases were counted, so its full figure is not known.',
    bound:
      'Where a source gives only a bound, the bar is filled as far as is certain; a dashed edge or an arrow shows that the true number lies elsewhere.',
    approximate: 'A dashed bar stands for a number that its source rounds.',
  },
  legend: {
    lead: (counters) => list(counters),
    partYear: (counters) =>
      counters.length > 1 ? 'Year not over when counted' : `${counters.join()}, year not over when counted`,
    rival: (counters) =>
      counters.length > 1 ? `Other counts, left to right: ${counters.join(', ')}` : counters.join(),
    bound: 'Only a bound is known',
    approximate: 'Rounded by the source',
  },
  partYear: 'year not over',
  table: {
    caption: (shown, articles) =>
      `Registered criminal cases by article, year and counter: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: {
      article: 'Article',
      year: 'Year',
      counter: 'Whose figure',
      cases: 'Cases registered',
      remark: 'Remarks',
      stated: 'Stated',
      words: 'Words of the source',
      source: 'Source',
    },
    remarks: { lead: 'leading count', rival: 'another count', partYear: 'year not over when counted' },
  },
  point: {
    heading: ({ amount }) => capital(cases(amount)),
    where: (article, year) => `${heading(article)} (${article.title}), ${year}`,
    counter: (name) => `Whose figure: ${name}`,
    asOf: (asOf) => `Stated: ${asOf}`,
    rival: 'Another count: it stands beside the leading one and is not added to it.',
    partYear: 'The year was not over when this was counted.',
  },
}
