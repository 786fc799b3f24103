// What the figure `countries` says in English.
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
  yearSpan,
} from './grammar.ts'

const wars: Readonly<Record<War, string>> = {
  any: 'any war',
  ukraine: 'war in Ukraine only',
  syria_iraq: 'wars in Syria and Iraq only',
  not_stated: 'war not stated',
}

const namesOf = (codes: readonly (keyof typeof names)[]) => list(codes.map((code) => names[code]))
const counted = ({ unit, war }: Counted) => `${unitNames[unit]}, ${wars[war]}`
const another = (counters: readonly string[]) =>
  `${counters.length === 1 ? 'another count exists' : 'other counts exist'}: ${list(counters)}`

/** One article's figures: `166 cases under Article 172 in 2024 and 709 in 2025`. */
function figures({ article, unit, years }: CountryCount): string {
  return list(
    years.map(({ amount, year }, index) =>
      index === 0
        ? `${countOf(amount, unit)} ${under(article)} in ${year}`
        : `${amountOf(amount)} in ${year}`,
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
      ...(some.length > 0 ? [`yearly numbers for ${namesOf(some)}`] : []),
      ...zero.map(
        ({ country, war }) => `a stated zero for ${names[country]}${war === 'any' ? '' : ` (${wars[war]})`}`,
      ),
      ...otherUnit.map(({ country, unit }) => `a number of ${unitNames[unit]} for ${names[country]}`),
      ...(silent.length > 0 ? [`no count found for ${namesOf(silent)}`] : []),
    ]
    return `Cases over foreign wars: ${clauses.join(', ')}`
  },
  emptyTitle: (parts) => `No yearly count over foreign wars: ${asked(parts)}`,
  emptySummary: (parts) =>
    `For this choice (${asked(parts)}) the data has no yearly count, nor a gap in one.`,
  summary: {
    counted: (counts, partYears) =>
      `${byState(counts)}${partYears.length === 0 ? '' : `; the ${partYears.length === 1 ? 'year' : 'years'} ${list(partYears.map(String))} ${partYears.length === 1 ? 'was' : 'were'} not over when they were counted`}.`,
    apart: (counts) => `${byState(counts)}.`,
    silent: (codes) => `For ${namesOf(codes)} no count was found, which does not mean zero.`,
  },
  notes: {
    rows: 'The rows are not a ranking. Offences, counters and wars differ from country to country, so their numbers cannot be compared with one another.',
    cases:
      'A case is neither a person nor a conviction, and a count by article does not say for which side anyone fought.',
    otherCounts: (others) =>
      others
        .map(
          ({ country, article, counters }) =>
            `${counters.length === 1 ? 'Another counter' : 'Other counters'} (${list(counters)}) ${counters.length === 1 ? 'has' : 'have'} other numbers for ${heading(article)} in ${names[country]}; the leading count is shown.`,
        )
        .join(' '),
    missing:
      'A zero is a number that somebody states. “No figure found” is a year without a number in a count that is known; “no count found” means that there is no count at all in the sources consulted. Neither means zero.',
  },
  row: {
    counted: (what, counter, others) =>
      `${counted(what)}; ${counter === null ? 'no counter known' : `counted by ${counter}`}${others.length === 0 ? '' : `; ${another(others)}`}`,
    inYear: (year) => `in ${year}`,
  },
  noCount: (years) => `no count found for ${yearSpan(years)}`,
  zero: 'stated zero',
  legend: { partYear: 'Year not over when counted' },
  table: {
    caption: (codes) =>
      `Yearly counts over foreign wars, by country, article and year, each by its own counter: ${namesOf(codes)}`,
    columns: { country: 'Country', offence: 'Offence', counted: 'What is counted', count: 'Number' },
    counted,
    noCounter: 'no counter known',
    remarks: { zero: 'a stated zero', others: another },
  },
  point: {
    counted: (country, what) => `${names[country]}: ${counted(what)}`,
    noCounter: 'Whose figure: no counter is known.',
    zero: 'A stated zero, not a gap.',
    others: (counters) =>
      `${counters.length === 1 ? 'There is another count of the same' : 'There are other counts of the same'}: ${list(counters)}.`,
  },
}
