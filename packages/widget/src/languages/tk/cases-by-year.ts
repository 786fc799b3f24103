// What the figure `cases-by-year` says in Turkmen.
import type { CasesByYearWords, CountedSeries, YearAmount } from '../cases-by-year-words.ts'
import type { ArticleName } from '../parts.ts'
import { amountOf, asked, cases, countries, inYear, list, offences, under, yearsOf } from './grammar.ts'
import { ordinal } from './endings.ts'

/** After «maglumat ýok». */
const missingClauses = {
  'not-published': 'çap edilmedi',
  'not-collected': 'ony kimdir biriniň sanaýandygy belli däl',
  'not-found': 'san tapylmady',
  'not-yet-law': 'madda ol wagt hereket etmeýärdi',
  'not-applicable': 'bolup hem bilmez',
  'words-only': 'çeşme san aýtman, diňe söz bilen beýan edýär',
} as const

function seriesWords({ article, years }: CountedSeries): string {
  const counts = years.map(({ amount, year }) => `${inYear(year)} — ${amountOf(amount)}`)
  return `${under(article)} ${counts.join(', ')}`
}

const notOver = (years: readonly number[]) =>
  years.length === 0 ? '' : `; sanalanda ${yearsOf(years)} entek gutarmandy`

function counting({ amount, year, partYear }: YearAmount, article: ArticleName): string {
  const what = `${inYear(year)} ${under(article)} ${cases(amount)}`
  return partYear ? `${what} (ýyl gutarmanka sanalan)` : what
}

export const casesByYear: CasesByYearWords = {
  title({ country, article, rivalled, latest, earlier, change }) {
    const claim = `${countries[country]}${rivalled ? ', hasaplaryň birine görä' : ''}: ${counting(latest, article)}`
    if (earlier === null) return claim
    const before = amountOf(earlier.amount)
    if (change === 'same') return `${claim}, ${ordinal(earlier.year)} ýyldaky bilen deň`
    if (change === null) return `${claim}; ${inYear(earlier.year)} — ${before}`
    return `${claim}, ${ordinal(earlier.year)} ýyldakydan (${before}) ${change === 'up' ? 'köp' : 'az'}`
  },
  titleWithoutFigure({ country, article, counter, years, rival }) {
    const lacking = `esasy hasapda (${counter})`
    const when = `${yearsOf(years)} üçin `
    return rival === null
      ? `${countries[country]}: ${when}${lacking} ${under(article)} işler barada maglumat ýok`
      : `${countries[country]}, hasaplaryň birine görä (${rival.counter}): ${counting(rival.latest, article)}; ${years.length === 1 ? '' : when}${lacking} maglumat ýok`
  },
  titleOfSeveral: (shown) =>
    `Daşary ýurtlardaky uruşlar bilen bagly gozgalan jenaýat işleri: ${list(shown.map((code) => countries[code]))}, hersi öz hasaplary boýunça`,
  emptyTitle: (parts) => `Gozgalan jenaýat işleri barada maglumat ýok: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Saýlanan şertler (${asked(parts)}) boýunça maglumatlarda gozgalan jenaýat işleriniň ýyllyk sany ýok.`,
  summary: {
    lead: (counter, series, partYears) =>
      `Gozgalan jenaýat işleri, esasy hasap (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    rival: (counter, series, partYears) =>
      `Başga hasap (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    gap({ counter, years, reason, articles }) {
      const where = articles === null ? '' : ` ${list(articles.map(under))}`
      return `${yearsOf(years)} üçin esasy hasapda (${counter})${where} maglumat ýok: ${missingClauses[reason]}.`
    },
  },
  table: {
    caption: (shown, articles) =>
      `Madda, ýyl we hasap boýunça gozgalan jenaýat işleri: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    registered: 'Gozgalan işleriň sany',
  },
}
