// What the figure `disputed` says in English.
import type { Stage, War } from '@central-asia-prosecutions/data'
import type { BesideCount, Count, Counted, DisputedCell, DisputedWords, Printed } from '../disputed-words.ts'
import { counts } from './counts.ts'
import {
  amountOf,
  asked,
  countOf,
  counted as numbered,
  countries,
  date,
  heading,
  list,
  number,
  offences,
  under,
} from './grammar.ts'

/** After what is counted. */
const stages: Readonly<Record<Stage, string>> = {
  detected: 'detected',
  case_registered: 'opened',
  under_investigation: 'under investigation',
  sent_to_court: 'sent to court',
  decided: 'decided by a court',
  convicted: 'convicted',
  acquitted: 'acquitted',
  discontinued: 'discontinued',
  compulsory_medical: 'sent for compulsory treatment',
  upheld: 'upheld on appeal',
  set_aside: 'set aside on appeal',
  execution: 'with the judgment being carried out',
  not_stated: 'at a stage not stated',
}

const wars: Readonly<Record<War, string>> = {
  any: '',
  ukraine: ', war in Ukraine only',
  syria_iraq: ', wars in Syria and Iraq only',
  not_stated: ', of a war not stated',
}

const subject = ({ stage, unit, war }: Counted) => `${counts.units[unit]} ${stages[stage]}${wars[war]}`

function clause({ counter, amount, partYear }: Count): string {
  return `${amountOf(amount)} (${[counter, ...(partYear ? ['before the year was over'] : [])].join(', ')})`
}

function told({ lead, rivals }: DisputedCell): string {
  return lead.amount.kind === 'missing'
    ? `${list(rivals.map(clause))}; no figure by ${lead.counter}, which leads`
    : [lead, ...rivals].map(clause).join(' against ')
}

function printed({ publisher, date: day }: Printed): string {
  return `${publisher ?? 'outlet not named'}, ${day === null ? 'undated' : date(day)}`
}

function time({ from, to }: BesideCount): string {
  if (from !== null && to !== null)
    return from === to ? `of ${date(from)}` : `from ${date(from)} to ${date(to)}`
  if (from !== null) return `since ${date(from)}`
  return to === null ? 'of a time not stated' : `up to ${date(to)}`
}

function kindOf(count: BesideCount): string {
  switch (count.kind) {
    case 'cumulative_since':
    case 'cumulative_until':
      return `a total ${time(count)}`
    case 'verbal_level':
      return `in words only, ${time(count)}`
    case 'stock_as_of':
      return `as of one day, ${time(count)}`
    default:
      return time(count)
  }
}

const noArticle = 'no article named'

function besideKind(count: BesideCount): string {
  const { article } = count
  if (article === 'same') return kindOf(count)
  return `${kindOf(count)}, ${article === 'none' ? noArticle : heading(article)}`
}

export const disputed: DisputedWords = {
  subject,
  title({ country, article, counted, cell }) {
    const { pages, rivals, lead } = cell
    const hands = rivals.length + (lead.amount.kind === 'missing' ? 0 : 1)
    const witnesses =
      pages > hands ? `; ${numbered(pages, 'page', 'pages')}, ${numbered(hands, 'count', 'counts')}` : ''
    return `${countries[country]}, ${subject(counted)} ${under(article)} in ${cell.year}: ${told(cell)}${witnesses}`
  },
  titleOfSeveral: (shown) =>
    `Where counts disagree: ${list(shown.map((code) => countries[code]))}, and everything published about each number`,
  emptyTitle: (parts) => `No number given by several counters: ${asked(parts)}`,
  emptySummary: (parts) =>
    `For this choice (${asked(parts)}) the data has no number given by more than one counter.`,
  summary: {
    series: (article, counted) => `${heading(article)}, ${subject(counted)}`,
    cell({ year, lead, rivals }, unit) {
      const others = rivals.map(clause)
      if (lead.amount.kind === 'missing')
        return `${year}: no figure by the leading count (${lead.counter}); ${list(others)} by another.`
      const first = countOf(lead.amount, unit)
      const remarks = [lead.counter, 'leading count', ...(lead.partYear ? ['before the year was over'] : [])]
      return `${year}: ${first} (${remarks.join(', ')}), and ${list(others)}.`
    },
    pages: ({ year, leadPages, lead }) =>
      `The number from ${lead.counter} for ${year} appears on ${numbered(leadPages, 'page', 'pages')}, exact or rounded: that is one count.`,
  },
  notes: {
    lead: (why) => `Which count leads, and why: ${why}`,
    readings: 'How the other statements are read, and why',
  },
  chartNotes: {
    retold:
      'A hollow dot is the count above it, repeated: not a new observation. Dashed: rounded, or only a bound.',
  },
  legend: { retold: 'the same count, repeated' },
  rows: {
    lead: (counter) => `${counter}, leading count`,
    printed,
    samePage: 'the same page',
    retold: (pages) =>
      pages === 1 ? 'repeated on the same page: one count' : `${number(pages)} pages, one count`,
    beside: 'Also published, but not the figure for one year',
    noArticle,
    besideAgain: (page) => (page === null ? 'repeated' : `repeated: ${printed(page)}`),
    besideKind: (count, page) =>
      page === null ? besideKind(count) : `${besideKind(count)}; ${printed(page)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Everything published about numbers given by several counters: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { kind: 'What it is', count: 'Number' },
    retold: (counter) => `the count by ${counter}, repeated`,
    noCounter: 'not named',
  },
  point: {
    lead: 'The leading count.',
    retold: (counter, amount) =>
      `The same count as the ${amount} by ${counter}, repeated: not a new observation.`,
    beside: 'Not the figure for one year.',
    noCounter: 'Whose figure: the page names nobody',
  },
}
