// What the figure `stages` says in English.
import { en as cldr } from '../../../generated/locales.ts'
import type { CountedYears, Since, StageCounts, StagesWords } from '../stages-words.ts'
import {
  amountOf,
  asked,
  capital,
  countOf,
  countries,
  date,
  heading,
  list,
  missing,
  offences,
  under,
  unitNames,
} from './grammar.ts'

const names = { case_registered: 'Opened', sent_to_court: 'Reached court', convicted: 'Convicted' } as const

/** As the predicate of a number of cases or persons. */
const happened = {
  case_registered: 'were opened',
  sent_to_court: 'reached court',
  convicted: 'were convicted',
} as const

const since = ({ year, month }: Since) =>
  `since ${month === null ? '' : `${cldr.months[month - 1] ?? ''} `}${year}`

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

function countedClause(
  { counter, leads, years }: CountedYears,
  { unit }: StageCounts,
  first: boolean,
): string {
  const counts = years.map(
    ({ amount, year }, index) =>
      `${first && index === 0 ? countOf(amount, unit) : amountOf(amount)} in ${year}`,
  )
  return `${leads ? '' : 'by another count '}${list(counts)}${by(counter)}`
}

function stageClause(counts: StageCounts): string {
  const { stage, unit, counted, totals, unclear, missing: reason } = counts
  const clauses = [
    ...counted.map((one, index) => countedClause(one, counts, index === 0)),
    ...totals.map(
      (total, index) =>
        `${counted.length + index === 0 ? countOf(total.amount, unit) : amountOf(total.amount)} in all ${since(total.since)}${by(total.counter)}`,
    ),
    ...unclear.map(({ amount, counter }) => `${countOf(amount, unit)}, year unclear${by(counter)}`),
    ...(reason === null ? [] : [missing[reason]]),
  ]
  return `${names[stage].toLowerCase()}: ${clauses.join(', ')}`
}

export const stages: StagesWords = {
  names,
  title: (shown) =>
    `${list(shown.map((code) => countries[code]))}: cases opened, cases that reached court and people convicted are three separate counts, none a share of another`,
  emptyTitle: (parts) => `No counts at several stages: ${asked(parts)}`,
  emptySummary: (parts) =>
    `For this choice (${asked(parts)}) the data has no article counted at more than one stage.`,
  summary: {
    article: (article, counts) => `${capital(under(article))}, ${counts.map(stageClause).join('; ')}.`,
    apart(notOver) {
      const clauses = notOver.map(
        ({ counter, years }) => `${list(years.map(String))} was not over when ${counter} counted`,
      )
      const apart = 'no stage is a part of another, and no rate can be taken from them'
      return clauses.length === 0
        ? `These are different populations: ${apart}.`
        : `${capital(list(clauses))}; these are different populations, ${apart}.`
    },
  },
  notes: {
    apart:
      'This is not a funnel. The stages are counted separately, over different periods and in different units: a case that reached court in one year may have been opened in another, and one case may involve several people. So nothing here is divided by anything else.',
    together: ({ articles, stage, unit, counter, amount, period }) =>
      `${list(articles.map(heading))} together${period === null ? '' : `, ${date(period)}`}: in words only${by(counter)}, ${countOf(amount, unit)} a year ${happened[stage]}. No number is drawn from those words.`,
    undated: (parts) => `The choice of years (${asked(parts)}) leaves out nothing whose year is unclear.`,
  },
  chartNotes: {
    total:
      'A line under the years spans the period of a total, which is not the figure for any one year; it is dotted where the day on which the count stopped is not stated.',
  },
  beside: {
    total: (start, counter) => `in all ${since(start)}${by(counter)}`,
    unclear: (asOf, counter) => `year unclear${asOf === null ? '' : `; stated ${date(asOf)}`}${by(counter)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Cases opened, cases that reached court and people convicted, as separate counts: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { stage: 'Stage', time: 'Year or period', count: 'Number', unit: 'Unit' },
    since,
    unclear: 'year unclear',
    remarks: {
      total: 'total over several years',
      unclear: 'year unclear',
      together: 'several articles together, per year',
    },
  },
  point: {
    stage: (stage, unit) => `Stage: ${names[stage].toLowerCase()} (${unitNames[unit]})`,
    total: (start) => `A total ${since(start)}, not the figure for any one year.`,
    unclear: 'It is unclear which year this is for.',
  },
}
