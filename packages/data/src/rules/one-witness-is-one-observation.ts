// A decision that joins two entries takes one of them out of every count, so it has to be hard to join the wrong two.
import { allEntries, type Located } from '../records/entries.ts'
import type { Filed, Problem, Records } from '../records/records.ts'
import type { DecisionRecord } from '../records/schema/decision.ts'
import { numbersFit } from './parts/numbers-fit.ts'
import type { Rule } from './rule.ts'
import { statedNumbers, type StatedNumbers } from './parts/stated-numbers.ts'

type OneWitness = Extract<DecisionRecord, { outcome: 'one_witness' }>

export const oneWitnessIsOneObservation: Rule = {
  name: 'one-witness-is-one-observation',
  description:
    'What a decision joins to another entry is the same observation: same place, article, counter, stage, unit, war and time as far as both name them, and a number that fits; nothing is joined twice or in a chain.',
  check(records) {
    const decisions = records.decisions.flatMap(({ file, record }) =>
      record.outcome === 'one_witness' ? [{ file, record }] : [],
    )
    const known = lookUps(records)
    return [...chains(decisions), ...decisions.flatMap((decision) => strangers(decision, known))]
  },
}

/** One problem a decision and entry: what repeats itself, what is repeated already, what stands on a repetition. */
function chains(decisions: readonly Filed<OneWitness>[]): Problem[] {
  const joined = new Map<string, { file: string; stands: string }>()
  const problems: Problem[] = []
  for (const { file, record } of decisions) {
    for (const [index, id] of record.repeats.entries()) {
      const earlier = joined.get(id)
      if (id === record.stands)
        problems.push({ file, field: `repeats[${index}]`, message: `${id} is what stands: take it out here` })
      else if (earlier)
        problems.push({
          file,
          field: `repeats[${index}]`,
          message: `${id} repeats ${earlier.stands} already, by ${earlier.file}: keep one of the two`,
        })
      else joined.set(id, { file, stands: record.stands })
    }
  }
  for (const { file, record } of decisions) {
    const further = joined.get(record.stands)
    if (!further) continue
    const message = `${record.stands} repeats ${further.stands} itself, by ${further.file}: name what stands in the end`
    problems.push({ file, field: 'stands', message })
  }
  return problems
}

interface Known {
  readonly entries: ReadonlyMap<string, Located>
  readonly numbers: ReadonlyMap<string, StatedNumbers>
  /** The articles of each group, by the group's id. */
  readonly members: ReadonlyMap<string, readonly string[]>
}

function lookUps(records: Records): Known {
  return {
    entries: new Map(allEntries(records).map((located) => [located.entry.id, located])),
    numbers: new Map(statedNumbers(records).map((stated) => [stated.located.entry.id, stated])),
    members: new Map(records.provisions.map(({ record }) => [record.id, record.members ?? []])),
  }
}

/** Entries that no record holds are the matter of `references-resolve`. */
function strangers({ file, record }: Filed<OneWitness>, known: Known): Problem[] {
  const stands = known.entries.get(record.stands)
  return record.repeats.flatMap((id, index) => {
    const repeat = known.entries.get(id)
    if (!stands || !repeat || repeat === stands) return []
    const difference = differenceOf(repeat, stands, known)
    if (difference === undefined) return []
    const message = `${id} ${difference} of ${record.stands}: one observation has one; correct the entry or take it out here`
    return [{ file, field: `repeats[${index}]`, message }]
  })
}

/** The first thing in which two entries cannot be one observation, said of the repeat: “has the stage X, not the Y”. */
function differenceOf(repeat: Located, stands: Located, known: Known): string | undefined {
  const [has, wanted] = [namedBy(repeat), namedBy(stands)]
  const different = [...has].find(([field, value]) => (wanted.get(field) ?? value) !== value)
  if (different) {
    const [field, value] = different
    return `has the ${field} ${value}, not the ${wanted.get(field) ?? ''}`
  }
  const [article, other] = [repeat.entry.provision, stands.entry.provision]
  if (article !== undefined && other !== undefined && !articlesMeet(article, other, known))
    return `has the provision ${article}, not the ${other}`
  const [said, counted] = [known.numbers.get(repeat.entry.id), known.numbers.get(stands.entry.id)]
  if (said && counted && !numbersFit(said, counted))
    return `says ${tell(said)}, which is not the ${tell(counted)}`
  return undefined
}

/** The fields that are compared as they stand; no kind of entry has all of them. */
interface Comparable {
  readonly country: string
  readonly counter?: string | undefined
  readonly stage?: string
  readonly war?: string
  readonly type?: string
  readonly part?: string | undefined
  readonly subject?: string
  readonly category?: string | undefined
  readonly period?: string | undefined
  readonly date?: string | undefined
  readonly unit?: string
  readonly amount?: { readonly unit: string } | undefined
}

/** What an entry says of itself, by the words of a message; what it leaves open is not in it. */
function namedBy({ section, entry }: Located): ReadonlyMap<string, string> {
  const {
    country,
    counter,
    stage,
    war,
    type,
    part,
    subject,
    category,
    period,
    date,
    unit,
    amount,
  }: Comparable = entry
  // Words repeat a year’s count, so counts may differ in kind; a number around them is told in one way.
  const kind = section === 'context' && 'kind' in entry ? entry.kind : undefined
  const named = { section, country, counter, stage, war, type, part, subject, kind, category, period, date }
  return new Map(
    Object.entries({ ...named, unit: unit ?? amount?.unit }).flatMap(([field, value]) =>
      value === undefined || value === 'not_stated' ? [] : [[field, value]],
    ),
  )
}

/** The same article, or a group and one of its members. */
function articlesMeet(one: string, other: string, { members }: Known): boolean {
  return (
    one === other || Boolean(members.get(one)?.includes(other)) || Boolean(members.get(other)?.includes(one))
  )
}

function tell({ qualifier, numbers: { value, nominal, min, max } }: StatedNumbers): string {
  const number = value ?? nominal ?? [min, max].filter((bound) => bound !== undefined).join(' to ')
  return qualifier === 'exact' ? String(number) : `${qualifier} ${number}`.trim()
}
