// What the figure `cases-by-year` says in Uzbek.
import type { CasesByYearWords, CountedSeries, YearAmount } from '../cases-by-year-words.ts'
import type { ArticleName } from '../parts.ts'
import { amountOf, asked, cases, countries, list, offences, under, yearsOf } from './grammar.ts'

/** After «maʼlumot yoʻq». */
const missingClauses = {
  'not-published': 'eʼlon qilinmagan',
  'not-collected': 'uni kimdir sanagani maʼlum emas',
  'not-found': 'son topilmadi',
  'not-yet-law': 'modda oʻsha paytda amalda emas edi',
  'not-applicable': 'boʻlishi ham mumkin emas',
  'words-only': 'manba son aytmay, faqat soʻz bilan ifodalagan',
} as const

function seriesWords({ article, years }: CountedSeries): string {
  const counts = years.map(({ amount, year }) => `${year}-yilda — ${amountOf(amount)}`)
  return `${under(article)} ${counts.join(', ')}`
}

const notOver = (years: readonly number[]) =>
  years.length === 0 ? '' : `; sanalganda ${yearsOf(years)} hali tugamagan edi`

function counting({ amount, year, partYear }: YearAmount, article: ArticleName): string {
  const what = `${year}-yilda ${under(article)} ${cases(amount)}`
  return partYear ? `${what} (yil tugashidan oldin sanalgan)` : what
}

export const casesByYear: CasesByYearWords = {
  title({ country, article, rivalled, latest, earlier, change }) {
    const claim = `${countries[country]}${rivalled ? ', hisoblardan biriga koʻra' : ''}: ${counting(latest, article)}`
    if (earlier === null) return claim
    const before = amountOf(earlier.amount)
    if (change === 'same') return `${claim}, ${earlier.year}-yildagi bilan teng`
    if (change === null) return `${claim}; ${earlier.year}-yilda — ${before}`
    return `${claim}, ${earlier.year}-yildagidan (${before}) ${change === 'up' ? 'koʻp' : 'kam'}`
  },
  titleWithoutFigure({ country, article, counter, years, rival }) {
    const lacking = `asosiy hisobda (${counter})`
    const when = `${yearsOf(years)} uchun `
    return rival === null
      ? `${countries[country]}: ${when}${lacking} ${under(article)} ishlar haqida maʼlumot yoʻq`
      : `${countries[country]}, hisoblardan biriga koʻra (${rival.counter}): ${counting(rival.latest, article)}; ${years.length === 1 ? '' : when}${lacking} maʼlumot yoʻq`
  },
  titleOfSeveral: (shown) =>
    `Xorijdagi urushlarga oid qoʻzgʻatilgan jinoyat ishlari: ${list(shown.map((code) => countries[code]))}, har biri oʻz hisoblari boʻyicha`,
  emptyTitle: (parts) => `Qoʻzgʻatilgan jinoyat ishlari haqida maʼlumot yoʻq: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Tanlangan shartlar (${asked(parts)}) boʻyicha maʼlumotlarda qoʻzgʻatilgan jinoyat ishlarining yillik soni yoʻq.`,
  summary: {
    lead: (counter, series, partYears) =>
      `Qoʻzgʻatilgan jinoyat ishlari, asosiy hisob (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    rival: (counter, series, partYears) =>
      `Boshqa hisob (${counter}): ${series.map(seriesWords).join('; ')}${notOver(partYears)}.`,
    gap({ counter, years, reason, articles }) {
      const where = articles === null ? '' : ` ${list(articles.map(under))}`
      return `${yearsOf(years)} uchun asosiy hisobda (${counter})${where} maʼlumot yoʻq: ${missingClauses[reason]}.`
    },
  },
  table: {
    caption: (shown, articles) =>
      `Modda, yil va hisob boʻyicha qoʻzgʻatilgan jinoyat ishlari: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    registered: 'Qoʻzgʻatilgan ishlar soni',
  },
}
