// What the figure `cases-by-year` says in Tajik.
import type { CasesByYearWords, CountedSeries, YearAmount } from '../cases-by-year-words.ts'
import type { ArticleName } from '../parts.ts'
import { amountOf, asked, cases, countries, list, offences, under, yearsOf } from './grammar.ts'

/** After «рақам нест». */
const missingClauses = {
  'not-published': 'он нашр нашудааст',
  'not-collected': 'маълум нест, ки касе онро шумурда бошад',
  'not-found': 'он ёфт нашуд',
  'not-yet-law': 'модда он вақт амал намекард',
  'not-applicable': 'он вуҷуд дошта наметавонад',
  'words-only': 'сарчашма рақам нагуфта, танҳо бо калимаҳо ифода кардааст',
} as const

function seriesWords({ article, years }: CountedSeries): string {
  return `${under(article)} — ${list(years.map(({ amount, year }) => `${amountOf(amount)} дар соли ${year}`))}`
}

const notOver = (years: readonly number[]) =>
  years.length === 0 ? '' : `; ҳангоми шумурдан ${yearsOf(years)} ҳанӯз ба охир нарасида буд`

function counting({ amount, year, partYear }: YearAmount, article: ArticleName): string {
  const what = `${cases(amount)} ${under(article)} дар соли ${year}`
  return partYear ? `${what} (пеш аз анҷоми сол шумурда шудааст)` : what
}

export const casesByYear: CasesByYearWords = {
  title({ country, article, rivalled, latest, earlier, change }) {
    const claim = `${countries[country]}${rivalled ? ', тибқи яке аз ҳисобҳо' : ''}: ${counting(latest, article)}`
    if (earlier === null) return claim
    const before = amountOf(earlier.amount)
    if (change === 'same') return `${claim}, баробари соли ${earlier.year}`
    if (change === null) return `${claim}; дар соли ${earlier.year} — ${before}`
    return `${claim}, ${change === 'up' ? 'бештар' : 'камтар'} аз соли ${earlier.year} (${before})`
  },
  titleWithoutFigure({ country, article, counter, years, rival }) {
    const lacking = `дар ҳисоби асосӣ (${counter})`
    const when = `барои ${yearsOf(years)} `
    return rival === null
      ? `${countries[country]}: ${when}${lacking} рақами парвандаҳо ${under(article)} нест`
      : `${countries[country]}, тибқи яке аз ҳисобҳо (${rival.counter}): ${counting(rival.latest, article)}; ${years.length === 1 ? '' : when}${lacking} рақам нест`
  },
  titleOfSeveral: (shown) =>
    `Парвандаҳои ҷиноятии оғозшуда вобаста ба ҷангҳои хориҷӣ: ${list(shown.map((code) => countries[code]))}, ҳар кишвар ҳисобҳои худро дорад`,
  emptyTitle: (parts) => `Шумораи парвандаҳои ҷиноятии оғозшуда нест: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Барои ин интихоб (${asked(parts)}) дар маълумот шумораи солонаи парвандаҳои ҷиноятии оғозшуда нест.`,
  summary: {
    lead: (counter, series, partYears) =>
      `Парвандаҳои ҷиноятии оғозшуда, ҳисоби асосӣ (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    rival: (counter, series, partYears) =>
      `Ҳисоби дигар (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    gap({ counter, years, reason, articles }) {
      const where = articles === null ? '' : ` ${list(articles.map(under))}`
      return `Барои ${yearsOf(years)} дар ҳисоби асосӣ (${counter})${where} рақам нест: ${missingClauses[reason]}.`
    },
  },
  table: {
    caption: (shown, articles) =>
      `Парвандаҳои ҷиноятии оғозшуда аз рӯи модда, сол ва ҳисоб: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    registered: 'Парвандаҳои оғозшуда',
  },
}
