// What the figure `reform-2014` says in English.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import type { Change, Level, Measure, Reform2014Words, Subject } from '../reform-2014-words.ts'
import {
  asked,
  capital,
  counted,
  countries,
  heading,
  list,
  number,
  offences,
  quantity,
  span,
  unitNames,
} from './grammar.ts'

const amountUnits: Readonly<Record<AmountUnit, string>> = {
  months: 'months',
  days: 'days',
  hours: 'hours',
  MCI: 'monthly calculation indices',
  BRV: 'base calculation units',
  KZT: 'tenge',
  EUR: 'euros, as the source converts them',
  RUB: 'Russian roubles',
  times: 'times',
  ratio: 'ratio',
}
const isAmount = (unit: AmountUnit | CountedUnit): unit is AmountUnit => unit in amountUnits
const unitName = (unit: AmountUnit | CountedUnit) => (isAmount(unit) ? amountUnits[unit] : unitNames[unit])

const subjectNames: Readonly<Record<Subject, string>> = {
  'length-of-short-prison-visit': 'short prison visits',
  'length-of-long-prison-visit': 'long prison visits',
  'articles-in-criminal-code': 'articles in the Criminal Code',
  'articles-without-confiscation': 'articles that lost confiscation of property',
  'libel-fine-increase': 'increase in the fine',
  'offences-punishable-by-death': 'offences punishable by death',
}

const nameOf = (measure: Measure) =>
  measure.kind === 'penalty'
    ? measure.name
    : measure.subject === null
      ? 'something else that the source measures'
      : subjectNames[measure.subject]

/** With its unit: `20 years`, `43000 euros`, `467`. */
function amountOf(value: number, { unit }: Measure): string {
  if (unit === 'months') return span({ min: value, max: value })
  return unit !== null && isAmount(unit) ? quantity({ min: value, max: value }, unit) : number(value)
}

/** `imprisonment up to 10 years` */
function levelOf({ measure, term, about, rose }: Level): string {
  const name = nameOf(measure)
  const { min, max } = term
  if (measure.kind === 'penalty') {
    const { unit, penalty } = measure
    if (min === null && max === null) return penalty === 'imprisonment' ? `${name}, term not stated` : name
    const amount = unit === null || unit === 'months' ? span(term) : quantity(term, unit)
    return `${name} ${amount}${about ? ' (approximately)' : ''}`
  }
  if (rose) return `${name}: more than before, no number given`
  if (min === null && max === null) return `${name}: no number given`
  const { subject, unit } = measure
  const value = max ?? min ?? 0
  switch (subject) {
    case 'libel-fine-increase':
      return `fine raised ${number(value)}-fold; the earlier one is not stated`
    case 'articles-without-confiscation':
      return `confiscation of property taken out of ${counted(value, 'article', 'articles')}`
    case 'articles-in-criminal-code':
      return `${counted(value, 'article', 'articles')} in the Criminal Code`
    default:
      return unit !== 'months' && isAmount(unit)
        ? `${name} of ${quantity(term, unit)}`
        : `${name}: ${number(value)}`
  }
}

/** `from 12 to 20 years` */
function fromTo({ before, after, measure }: Change): string {
  if (before === after) return `unchanged at ${amountOf(after, measure)}`
  const short = measure.unit === 'months' && before % 12 === 0 && after % 12 === 0
  const was = short
    ? number(before / 12)
    : measure.unit === 'months'
      ? amountOf(before, measure)
      : number(before)
  return `from ${was} to ${amountOf(after, measure)}`
}

/** `for torture` */
const forWhat = ({ article }: Change) => (article === null ? '' : ` for ${article.title}`)

/** Limits of penalties together, then everything else. */
function clauses(changes: readonly Change[]): string[] {
  const penalties = changes.filter(({ measure }) => measure.kind === 'penalty')
  const others = changes.filter(({ measure }) => measure.kind !== 'penalty')
  return [
    ...(penalties.length === 0
      ? []
      : [
          `the maximum went ${list(penalties.map((change) => `${fromTo(change)} (${nameOf(change.measure)}${forWhat(change)})`))}`,
        ]),
    ...(others.length === 0
      ? []
      : [
          list(
            others.map(
              (change, index) => `${nameOf(change.measure)}${index === 0 ? ' went' : ''} ${fromTo(change)}`,
            ),
          ),
        ]),
  ]
}

function verb(changes: readonly Change[]): string {
  if (changes.every(({ before, after }) => after > before)) return 'rose '
  return changes.every(({ before, after }) => after < before) ? 'fell ' : 'went '
}

const code = (country: Parameters<Reform2014Words['titleOneEnded']>[0]) =>
  `${countries[country]}’s 2014 codes`

export const reform2014: Reform2014Words = {
  title(country, changes) {
    const [first] = changes
    if (!first) return code(country)
    const what =
      first.measure.kind === 'penalty'
        ? `the maximum ${first.measure.penalty === 'imprisonment' ? 'prison term' : first.measure.name}`
        : nameOf(first.measure)
    return `${code(country)}: ${what} ${verb(changes)}${list(changes.map((change) => `${fromTo(change)}${forWhat(change)}`))}`
  },
  titleOneEnded: (country) => `${code(country)}: nothing is known both before and after`,
  emptyTitle: (parts) => `Nothing on the 2014 reform: ${asked(parts)}`,
  emptySummary: (parts) =>
    `For this choice (${asked(parts)}) the data has nothing on the codes that took effect in 2015.`,
  summary: (country, inForce, changes, listed) =>
    [
      `${code(country)} took effect on ${inForce}.`,
      ...(changes.length === 0
        ? []
        : [`Where one document gives both levels, ${clauses(changes).join('; ')}.`]),
      ...(listed === 0
        ? []
        : [
            `For ${counted(listed, 'more item', 'more items')} only one level is known: ${listed === 1 ? 'it is' : 'they are'} listed, and no change is drawn.`,
          ]),
    ].join(' '),
  notes: {
    purpose: (articles, known) =>
      `This code contains ${list(articles.map(heading))}, on foreign wars; most of what is shown here is about other offences.${known ? '' : ` None of the sources consulted says what ${articles.length === 1 ? 'that article' : 'any of those articles'} provided right before the reform and right after.`}`,
    limits:
      'A maximum is the most that the law allows, not what courts give; the report does not always say which part of an article it means.',
    euros:
      'The law sets fines in monthly calculation indices. The euros are the report’s own conversion, at a rate it does not name, so they are estimates.',
    notToday: 'This is what the codes provided when they took effect, not today’s law.',
    later: (date, title) => `${capital(date)}: ${title.charAt(0).toLowerCase()}${title.slice(1)}.`,
  },
  chartNotes: {
    scales: 'Each panel has its own scale, starting at zero: lengths in different panels cannot be compared.',
    listed:
      'Penalties for particular circumstances, and what two documents state alike, are in the table only.',
  },
  legend: {
    before: (until) => `Before: until ${until}`,
    after: (inForce) => `After: from ${inForce}`,
  },
  panel(measure) {
    if (measure.kind === 'penalty') {
      const unit = measure.unit === null ? '' : measure.unit === 'months' ? 'years' : unitName(measure.unit)
      return { value: capital(measure.name), kind: `the most the law provides, in ${unit}` }
    }
    const { subject, unit } = measure
    return {
      value: capital(nameOf(measure)),
      kind: subject === 'articles-in-criminal-code' ? 'number' : `in ${unitName(unit)}`,
    }
  },
  oneEnd: {
    value: 'Known only before or only after',
    kind: 'what the new codes provide, or by how much they changed; the rest is not stated',
  },
  noArticle: 'The codes as a whole',
  level: levelOf,
  table: {
    caption: (shown, articles) =>
      `The 2014 codes, before and after, by article: ${list(shown.map((one) => countries[one]))}${offences(articles)}`,
    columns: { what: 'What', unit: 'Unit', before: 'Before', after: 'After' },
    measure: nameOf,
    unit: unitName,
    notStated: 'not stated',
    remarks: {
      drawn: 'both levels stated; drawn',
      limit: 'maximum',
      oneEnd: 'one level stated; listed, no change drawn',
      size: 'only the change stated; listed, not drawn',
    },
  },
  point: {
    side: (side, day) =>
      side === 'before'
        ? `Before the reform, until ${day}`
        : side === 'after'
          ? `After the reform, from ${day}`
          : `On the reform in force from ${day}`,
    where: (article) =>
      article.number === null
        ? `${capital(article.title)}: the article’s number is not known`
        : `${heading(article)} (${article.title})`,
    other: (level, side) => `${side === 'before' ? 'After' : 'Before'}: ${levelOf(level)}`,
    oneEnd: 'The other level is not stated.',
    limit: 'This is a maximum.',
    euros: 'Euros as the report converts them, at a rate it does not name.',
  },
}
