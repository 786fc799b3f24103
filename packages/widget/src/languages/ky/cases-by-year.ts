// What the figure `cases-by-year` says in Kyrgyz.
import type { CasesByYearWords, CountedSeries, YearAmount } from '../cases-by-year-words.ts'
import type { ArticleName } from '../parts.ts'
import { amountOf, asked, cases, countries, list, offences, under, yearsOf } from './grammar.ts'

/** After «маалымат жок». */
const missingClauses = {
  'not-published': 'жарыяланган эмес',
  'not-collected': 'аны эсептегени белгилүү эч ким жок',
  'not-found': 'сан табылган жок',
  'not-yet-law': 'берене ал кезде күчүндө болгон эмес',
  'not-applicable': 'андай сан болушу мүмкүн эмес',
  'words-only': 'булак сан атабай, сөз менен гана айткан',
} as const

function seriesWords({ article, years }: CountedSeries): string {
  const counts = years.map(({ amount, year }) => `${year}-жылы — ${amountOf(amount)}`)
  return `${under(article)} ${counts.join(', ')}`
}

const notOver = (years: readonly number[]) =>
  years.length === 0 ? '' : `; эсептелген учурда ${yearsOf(years)} бүтө элек эле`

function counting({ amount, year, partYear }: YearAmount, article: ArticleName): string {
  const what = `${year}-жылы ${under(article)} ${cases(amount)}`
  return partYear ? `${what} (жыл бүткөнгө чейин эсептелген)` : what
}

export const casesByYear: CasesByYearWords = {
  title({ country, article, rivalled, latest, earlier, change }) {
    const claim = `${countries[country]}${rivalled ? ', эсептердин бири боюнча' : ''}: ${counting(latest, article)}`
    if (earlier === null) return claim
    const before = amountOf(earlier.amount)
    if (change === 'same') return `${claim}, ${earlier.year}-жылдагыдай эле`
    if (change === null) return `${claim}; ${earlier.year}-жылы — ${before}`
    return `${claim}, ${earlier.year}-жылдагыдан (${before}) ${change === 'up' ? 'көп' : 'аз'}`
  },
  titleWithoutFigure({ country, article, counter, years, rival }) {
    const lacking = `негизги эсепте (${counter})`
    const when = `${yearsOf(years)} боюнча `
    return rival === null
      ? `${countries[country]}: ${when}${lacking} ${under(article)} кылмыш иштери тууралуу маалымат жок`
      : `${countries[country]}, эсептердин бири боюнча (${rival.counter}): ${counting(rival.latest, article)}; ${years.length === 1 ? '' : when}${lacking} маалымат жок`
  },
  titleOfSeveral: (shown) =>
    `Чет өлкөдөгү согуштарга байланыштуу козголгон кылмыш иштери: ${list(shown.map((code) => countries[code]))}, ар бири өз эсептери боюнча`,
  emptyTitle: (parts) => `Козголгон кылмыш иштери тууралуу маалымат жок: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Бул тандоо (${asked(parts)}) боюнча маалыматтарда козголгон кылмыш иштеринин жылдык саны жок.`,
  summary: {
    lead: (counter, series, partYears) =>
      `Козголгон кылмыш иштери, негизги эсеп (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    rival: (counter, series, partYears) =>
      `Башка эсеп (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    gap({ counter, years, reason, articles }) {
      const where = articles === null ? '' : ` ${list(articles.map(under))}`
      return `${yearsOf(years)} боюнча негизги эсепте (${counter})${where} маалымат жок: ${missingClauses[reason]}.`
    },
  },
  table: {
    caption: (shown, articles) =>
      `Берене, жыл жана эсеп боюнча козголгон кылмыш иштери: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    registered: 'Козголгон иштердин саны',
  },
}
