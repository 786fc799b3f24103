// What the figure `cases-by-year` says in Kazakh.
import type { CasesByYearWords, CountedSeries, YearAmount } from '../cases-by-year-words.ts'
import type { ArticleName } from '../parts.ts'
import { amountOf, asked, cases, countries, list, offences, under, yearsOf } from './grammar.ts'

/** After «дерек жоқ». */
const missingClauses = {
  'not-published': 'жарияланбаған',
  'not-collected': 'оны санайтын ешкім белгілі емес',
  'not-found': 'сан табылмады',
  'not-yet-law': 'бап ол кезде қолданыста болмаған',
  'not-applicable': 'болуы да мүмкін емес',
  'words-only': 'дереккөз сан атамай, тек сөзбен айтқан',
} as const

function seriesWords({ article, years }: CountedSeries): string {
  const counts = years.map(({ amount, year }) => `${year} жылы — ${amountOf(amount)}`)
  return `${under(article)} ${counts.join(', ')}`
}

const notOver = (years: readonly number[]) =>
  years.length === 0 ? '' : `; санаған кезде ${yearsOf(years)} аяқталмаған еді`

function counting({ amount, year, partYear }: YearAmount, article: ArticleName): string {
  const what = `${year} жылы ${under(article)} ${cases(amount)}`
  return partYear ? `${what} (жыл аяқталғанға дейін саналған)` : what
}

export const casesByYear: CasesByYearWords = {
  title({ country, article, rivalled, latest, earlier, change }) {
    const claim = `${countries[country]}${rivalled ? ', есептердің бірінде' : ''}: ${counting(latest, article)}`
    if (earlier === null) return claim
    const before = amountOf(earlier.amount)
    if (change === 'same') return `${claim} — ${earlier.year} жылғыдай`
    if (change === null) return `${claim}; ${earlier.year} жылы — ${before}`
    return `${claim}, ${earlier.year} жылғыдан (${before}) ${change === 'up' ? 'көп' : 'аз'}`
  },
  titleWithoutFigure({ country, article, counter, years, rival }) {
    const lacking = `негізгі есепте (${counter})`
    const when = `${yearsOf(years)} бойынша `
    return rival === null
      ? `${countries[country]}: ${when}${lacking} ${under(article)} істер туралы дерек жоқ`
      : `${countries[country]}, есептердің бірінде (${rival.counter}): ${counting(rival.latest, article)}; ${years.length === 1 ? '' : when}${lacking} дерек жоқ`
  },
  titleOfSeveral: (shown) =>
    `Шетелдегі соғыстарға байланысты тіркелген істер: ${list(shown.map((code) => countries[code]))}, әр елдің өз есебі бар`,
  emptyTitle: (parts) => `Тіркелген істер туралы дерек жоқ: ${asked(parts)}`,
  emptySummary: (parts) => `Бұл таңдау (${asked(parts)}) бойынша тіркелген істердің жылдық дерегі жоқ.`,
  summary: {
    lead: (counter, series, partYears) =>
      `Тіркелген қылмыстық істер, негізгі есеп (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    rival: (counter, series, partYears) =>
      `Басқа есеп (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    gap({ counter, years, reason, articles }) {
      const where = articles === null ? '' : ` ${list(articles.map(under))}`
      return `${yearsOf(years)} бойынша негізгі есепте (${counter})${where} дерек жоқ: ${missingClauses[reason]}.`
    },
  },
  table: {
    caption: (shown, articles) =>
      `Бап, жыл және есеп бойынша тіркелген қылмыстық істер: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    registered: 'Тіркелген істер саны',
  },
}
