import { allEntries, entriesOf, problemAt, wordingsOf, type Located } from '../records/entries.ts'
import type { Problem, Records } from '../records/records.ts'
import type { ProvisionRecord } from '../records/schema/provision.ts'
import { momentsOf } from './parts/moments.ts'
import { timesOf } from './parts/entry-times.ts'
import { boundsOf, tellSpan, touches, type Span } from './parts/span.ts'
import type { Rule } from './rule.ts'

/** The five states are independent since 1991; what lies beyond 2100 is a slip. */
const years = { first: 1991, last: 2100 }
const earliest = momentsOf(String(years.first)).min
const latest = momentsOf(String(years.last)).max

export const datesAndPlacesAgree: Rule = {
  name: 'dates-and-places-agree',
  description:
    'Years are those of independence, beginnings come before ends, nothing is told before it happened or under a law that was not in force, and what belongs together is of one country.',
  check(records) {
    const provisions = new Map(records.provisions.map(({ record }) => [record.id, record]))
    return [
      ...dates(records).flatMap(outOfTime),
      ...spans(records).flatMap(reversed),
      ...decidedDays(records),
      ...ownRelatives(records),
      ...relativesAbroad(records, provisions),
      ...silencesAbroad(records, provisions),
      ...derivedAbroad(records),
      ...allEntries(records).flatMap((located) => [
        ...abroad(located, provisions),
        ...withoutLaw(located, provisions),
        ...toldTooEarly(located),
        ...knownTooEarly(located),
      ]),
    ]
  },
}

interface Dated {
  readonly file: string
  readonly field: string
  readonly date: string | undefined
}

function dates(records: Records): Dated[] {
  return [
    ...records.sources.map(({ file, record }) => ({ file, field: 'published', date: record.published })),
    ...records.decisions.map(({ file, record }) => ({ file, field: 'decided', date: record.decided })),
    ...spans(records).flatMap(({ file, field, span }) => [
      { file, field: `${field}.from`, date: span?.from },
      { file, field: `${field}.to`, date: span?.to },
    ]),
    ...allEntries(records).flatMap((located) => {
      const { file, field } = located
      const { period, as_of: asOf, date } = timesOf(located)
      return [
        { file, field: `${field}.period`, date: period },
        { file, field: `${field}.as_of`, date: asOf },
        { file, field: `${field}.date`, date },
      ]
    }),
  ]
}

function outOfTime({ file, field, date }: Dated): Problem[] {
  if (date === undefined) return []
  const { min, max } = momentsOf(date)
  // Where an end is open, the other one says how far back or ahead it all lies.
  const ends = [min, max].filter((end) => Number.isFinite(end))
  if (ends.every((end) => end >= earliest && end <= latest)) return []
  return [
    { file, field, message: `is ${date}: years run from ${years.first} to ${years.last} here, correct it` },
  ]
}

interface InForce {
  readonly file: string
  readonly field: string
  readonly span: Span | undefined
}

function spans(records: Records): InForce[] {
  return [
    ...records.provisions.map(({ file, record }) => ({ file, field: 'in_force', span: record.in_force })),
    ...entriesOf(records, 'penalties').map(({ file, field, entry }) => ({
      file,
      field: `${field}.in_force`,
      span: entry.in_force,
    })),
    ...wordingsOf(records).map(({ file, field, wording }) => ({
      file,
      field: `${field}.in_force`,
      span: wording.in_force,
    })),
  ]
}

function reversed({ file, field, span }: InForce): Problem[] {
  if (span?.from === undefined || span.to === undefined || momentsOf(span.from).min <= momentsOf(span.to).max)
    return []
  return [{ file, field, message: `runs from ${span.from} to ${span.to}: it must begin before it ends` }]
}

function decidedDays(records: Records): Problem[] {
  return records.decisions.flatMap(({ file, record: { decided } }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(decided)
      ? []
      : [{ file, field: 'decided', message: `is ${decided}: must be a day, like "2026-11-22"` }],
  )
}

function ownRelatives(records: Records): Problem[] {
  return records.provisions.flatMap(({ file, record: { id, predecessor, members = [] } }) => [
    ...(predecessor === id
      ? [{ file, field: 'predecessor', message: `is ${id} itself: name the article before it, or nothing` }]
      : []),
    ...members.flatMap((member, index) =>
      member === id
        ? [
            {
              file,
              field: `members[${index}]`,
              message: `is ${id} itself: name the articles of the group only`,
            },
          ]
        : [],
    ),
  ])
}

type Provisions = ReadonlyMap<string, ProvisionRecord>

function relativesAbroad(records: Records, provisions: Provisions): Problem[] {
  return records.provisions.flatMap(({ file, record: { country, predecessor, members = [] } }) => {
    const related = [
      ...(predecessor === undefined ? [] : [{ field: 'predecessor', id: predecessor }]),
      ...members.map((id, index) => ({ field: `members[${index}]`, id })),
    ]
    return related.flatMap(({ field, id }) => {
      const other = provisions.get(id)?.country ?? country
      if (other === country) return []
      return [{ file, field, message: `${id} is of ${other}, not of ${country}: correct one` }]
    })
  })
}

function silencesAbroad(records: Records, provisions: Provisions): Problem[] {
  return records.silences.flatMap(({ file, record: { country, provision } }) => {
    const other = provisions.get(provision)?.country ?? country
    return other === country ? [] : [{ file, field: 'country', message: isAbroad(country, provision, other) }]
  })
}

/** A comparison of two states has no place in the data: its number would be of neither. */
function derivedAbroad(records: Records): Problem[] {
  const countries = new Map<string, string>([
    ...allEntries(records).map(({ entry }) => [entry.id, entry.country] as const),
    ...records.derived.map(({ record }) => [record.id, record.country] as const),
  ])
  return records.derived.flatMap(({ file, record: { country, of, equals } }) => {
    const named = [...of, ...(equals === undefined ? [] : [equals])]
    const foreign = named.find((id) => (countries.get(id) ?? country) !== country)
    if (foreign === undefined) return []
    return [{ file, field: 'country', message: isAbroad(country, foreign, countries.get(foreign) ?? '') }]
  })
}

function isAbroad(country: string, id: string, other: string): string {
  return `is ${country}, but ${id} is of ${other}: correct one`
}

function abroad(located: Located, provisions: Provisions): Problem[] {
  const { country, provision = '' } = located.entry
  const other = provisions.get(provision)?.country ?? country
  if (other === country) return []
  return [problemAt(located, 'country', isAbroad(country, provision, other))]
}

/**
 * A number needs some of its time under its article; a penalty, all of it. An event may come before its article: it
 * may tell of how the article came to be.
 */
function withoutLaw(located: Located, provisions: Provisions): Problem[] {
  const { section, entry } = located
  const { period, date, in_force: given } = timesOf(located)
  const law = provisions.get(entry.provision ?? '')?.in_force
  if (!law || section === 'events') return []
  const inForce = `${entry.provision ?? ''} was in force from ${tellSpan(law)}`
  const { start, end } = boundsOf(law)
  if (section === 'penalties') {
    const { from, to } = given ?? {}
    const early = from !== undefined && momentsOf(from).min < start
    const late = to !== undefined && momentsOf(to).max > end
    if (!early && !late) return []
    const message = `is from ${from ?? '..'} to ${to ?? '..'}, but ${inForce}: correct one`
    return [problemAt(located, 'in_force', message)]
  }
  const told = period ?? date
  if (told === undefined || touches(told, { start, end })) return []
  const field = period === undefined ? 'date' : 'period'
  const message = `is ${told}, but ${inForce}: correct one, or name the law of that time`
  return [problemAt(located, field, message)]
}

/** A document tells of what was by its own day. Laws and rates may be published before they hold. */
function toldTooEarly(located: Located): Problem[] {
  const { section, source } = located
  const { published } = source
  if (published === undefined) return []
  const day = momentsOf(published).max
  const { period, as_of: asOf, date } = timesOf(located)
  return [
    { field: 'as_of', told: asOf, moment: asOf && momentsOf(asOf).max },
    { field: 'period', told: period, moment: section === 'counts' && period && momentsOf(period).min },
    { field: 'date', told: date, moment: section === 'sentences' && date && momentsOf(date).min },
  ].flatMap(({ field, told, moment }) =>
    typeof moment === 'number' && Number.isFinite(moment) && moment > day
      ? [problemAt(located, field, `is ${told ?? ''}, after the document of ${published}: correct one`)]
      : [],
  )
}

/** A number is known once its time has begun, and one of several years once the last of them has. */
function knownTooEarly(located: Located): Problem[] {
  const { period, as_of: asOf } = timesOf(located)
  const isCount = located.section === 'counts'
  if (!isCount && !(located.section === 'context' && isFlow(located.entry))) return []
  if (period === undefined || asOf === undefined) return []
  const [first = '', last = ''] = period.split('/')
  const begins = /^\d/.test(last) ? last : first
  if (!/^\d/.test(begins) || momentsOf(asOf).max >= momentsOf(begins).min) return []
  return [problemAt(located, 'as_of', `is ${asOf}, before ${begins} began: correct one`)]
}

function isFlow(entry: Located['entry']): boolean {
  return 'kind' in entry && entry.kind.startsWith('flow_')
}
