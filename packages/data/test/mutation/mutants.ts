/**
 * Every slip of one field that a typist may make: a figure off by one, by a digit or with two digits swapped, a year
 * off by one, any other code or id that the field accepts, and a field that may be absent left out.
 */
import {
  amountUnits,
  countedUnits,
  missingReasons,
  penaltyTypes,
  qualifiers,
  sentenceKinds,
  sourceKinds,
  stages,
  statisticKinds,
  wars,
} from '../../src/model/vocabulary.ts'
import { sections, type Section } from '../../src/records/entries.ts'
import type { Filed, Records } from '../../src/records/records.ts'
import { period } from '../../src/records/schema/fields.ts'

export type Room = 'sources' | 'provisions' | 'derived' | 'silences'

export interface Mutant {
  readonly room: Room
  readonly file: string
  /** `counts.unit`: the kind of entry and the field. */
  readonly field: string
  /** The entry that is changed, or the record. */
  readonly id: string
  readonly was: string | number
  readonly becomes: string | number
  /** The file’s record with the one change. */
  readonly record: () => unknown
}

type Value = string | number
/** What a field becomes that is left out. */
const leftOut = 'nothing'
type Path = readonly (string | number)[]

/** What a field may become, by its path below the entry. */
type Slips = Readonly<Record<string, (was: Value, place: Place) => readonly Value[]>>

interface Place {
  readonly country: string
  readonly vocabulary: Vocabulary
}

interface Vocabulary {
  /** Ids of the provisions of each country. */
  readonly provisions: ReadonlyMap<string, readonly string[]>
  readonly counters: readonly string[]
  readonly wordings: readonly string[]
  /** Ids of everything that a formula may take. */
  readonly numbers: readonly { readonly id: string; readonly country: string; readonly unit: string }[]
}

const others = (list: readonly Value[]) => (was: Value) => list.filter((code) => code !== was)
const provision = (was: Value, { country, vocabulary }: Place) =>
  others(vocabulary.provisions.get(country) ?? [])(was)
const counter = (was: Value, { vocabulary }: Place) => others(vocabulary.counters)(was)
const wording = (was: Value, { vocabulary }: Place) =>
  others(vocabulary.wordings)(was).filter((id) => articleOf(id) === articleOf(was))
const articleOf = (id: Value) => String(id).split('.').slice(0, -1).join('.')
/** The numbers that are easily taken for another: of the same state and unit. */
const anotherNumber = (was: Value, { vocabulary: { numbers: all } }: Place) => {
  const own = all.find(({ id }) => id === was)
  return all
    .filter(({ country, unit, id }) => country === own?.country && unit === own.unit && id !== was)
    .map(({ id }) => id)
}

function figures(was: Value): number[] {
  const number = Number(was)
  const digits = String(was)
  const swapped = digits.split('').flatMap((digit, index) => {
    const next = digits[index + 1]
    if (next === undefined || !/\d/.test(digit) || !/\d/.test(next)) return []
    return [Number(digits.slice(0, index) + next + digit + digits.slice(index + 2))]
  })
  return [...new Set([number + 1, number - 1, number * 10, ...swapped])].filter((slip) => slip !== number)
}

const nextYears = (was: Value) => [Number(was) - 1, Number(was) + 1]

/** Each year of a date or period, off by one; what is no date any more, the schema refuses. */
function years(was: Value): string[] {
  const text = String(was)
  const slips = [...text.matchAll(/\d{4}/g)].flatMap(({ index, 0: year }) =>
    [Number(year) - 1, Number(year) + 1].map(
      (slip) => text.slice(0, index) + String(slip) + text.slice(index + year.length),
    ),
  )
  return slips.filter((slip) => period.safeParse(slip).success)
}

const numbers: Slips = { value: figures, value_min: figures, value_max: figures, nominal: figures }
const amount: Slips = {
  'amount.value': figures,
  'amount.min': figures,
  'amount.max': figures,
  'amount.nominal': figures,
  'amount.qualifier': others(qualifiers),
  'amount.unit': others(amountUnits),
}

const slips: Readonly<Record<Section | Room | 'wordings', Slips>> = {
  counts: {
    ...numbers,
    qualifier: others(qualifiers),
    unit: others(countedUnits),
    period: years,
    as_of: years,
    provision,
    stage: others(stages),
    war: others(wars),
    kind: others(statisticKinds),
    counter,
  },
  penalties: {
    ...amount,
    provision,
    type: others(penaltyTypes),
    part: others(['1', '2', '3', '4']),
    wording,
    as_of: years,
    'in_force.from': years,
    'in_force.to': years,
  },
  sentences: {
    ...amount,
    n: figures,
    provision,
    kind: others(sentenceKinds),
    stage: others(stages),
    type: others(penaltyTypes),
    war: others(wars),
    date: years,
  },
  context: {
    ...numbers,
    qualifier: others(qualifiers),
    unit: others([...countedUnits, ...amountUnits]),
    period: years,
    as_of: years,
    provision,
    kind: others(statisticKinds),
    counter,
  },
  events: { date: years, qualifier: others(qualifiers), provision },
  sources: { published: years, kind: others(sourceKinds) },
  provisions: { article: others(['1']), 'in_force.from': years, 'in_force.to': years },
  wordings: { 'in_force.from': years, 'in_force.to': years },
  derived: {
    'of.0': anotherNumber,
    'of.1': anotherNumber,
    'of.2': anotherNumber,
    'of.3': anotherNumber,
    equals: anotherNumber,
  },
  silences: {
    provision,
    stage: others(stages),
    unit: others(countedUnits),
    war: others(wars),
    counter,
    reason: others(missingReasons),
    'years.first': nextYears,
    'years.last': nextYears,
  },
}

/** Fields that an entry may do without; left out, they say less than the document does. */
const optional: Readonly<Partial<Record<keyof typeof slips, readonly string[]>>> = {
  counts: ['provision', 'counter', 'as_of', 'period'],
  penalties: ['part', 'wording', 'as_of', 'amount'],
  sentences: ['provision', 'date', 'amount', 'n', 'judgment'],
  context: ['provision', 'counter', 'as_of', 'period'],
  events: ['provision'],
  silences: ['counter'],
  derived: ['equals'],
}

/** One thing that carries fields: an entry, a wording, or a record of its own. */
interface Bearer {
  readonly room: Room
  readonly filed: Filed<{ readonly id: string }>
  readonly kind: keyof typeof slips
  /** Where it stands in its record. */
  readonly at: Path
  readonly fields: { readonly id: string; readonly country?: string }
  readonly country: string
}

export function mutantsOf(records: Records): Mutant[] {
  const vocabulary = vocabularyOf(records)
  return bearers(records).flatMap((bearer) => {
    const { room, filed, kind, at, fields, country } = bearer
    const mutant = (field: string, path: Path, was: Value, becomes: Value | undefined): Mutant => ({
      room,
      file: filed.file,
      field: `${kind}.${field}`,
      id: fields.id,
      was,
      becomes: becomes ?? leftOut,
      record: () => withValue(filed.record, path, becomes),
    })
    const without = (optional[kind] ?? []).flatMap((field) => {
      const path = [...at, field]
      const was = valueAt(filed.record, path)
      const told = typeof was === 'string' || typeof was === 'number' ? was : 'something'
      return was === undefined ? [] : [mutant(field, path, told, undefined)]
    })
    const changed = Object.entries(slips[kind]).flatMap(([field, slipsOf]) => {
      const path = [...at, ...field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))]
      const was = valueAt(filed.record, path)
      if (typeof was !== 'string' && typeof was !== 'number') return []
      return slipsOf(was, { country, vocabulary }).map((becomes) => mutant(field, path, was, becomes))
    })
    return [...changed, ...without]
  })
}

function bearers(records: Records): Bearer[] {
  const { sources, provisions, derived, silences } = records
  return [
    ...sources.flatMap((filed) =>
      sections.flatMap((section) =>
        filed.record[section].map((fields, index): Bearer => ({
          room: 'sources',
          filed,
          kind: section,
          at: [section, index],
          fields,
          country: fields.country,
        })),
      ),
    ),
    ...provisions.flatMap((filed) =>
      (filed.record.wordings ?? []).map((fields, index): Bearer => ({
        room: 'provisions',
        filed,
        kind: 'wordings',
        at: ['wordings', index],
        fields,
        country: filed.record.country,
      })),
    ),
    ...sources.map((filed) => whole('sources', filed)),
    ...provisions.map((filed) => whole('provisions', filed)),
    ...derived.map((filed) => whole('derived', filed)),
    ...silences.map((filed) => whole('silences', filed)),
  ]
}

function whole(room: Room, filed: Filed<{ readonly id: string; readonly country?: string }>): Bearer {
  const { record } = filed
  return { room, filed, kind: room, at: [], fields: record, country: record.country ?? '' }
}

function vocabularyOf({ provisions, counters, sources, derived }: Records): Vocabulary {
  return {
    provisions: new Map(
      [...new Set(provisions.map(({ record }) => record.country))].map((country) => [
        country,
        provisions.flatMap(({ record }) => (record.country === country ? [record.id] : [])),
      ]),
    ),
    counters: counters.map(({ record }) => record.id),
    wordings: provisions.flatMap(({ record }) => (record.wordings ?? []).map(({ id }) => id)),
    numbers: [
      ...sources.flatMap(({ record }) => [
        ...[...record.counts, ...record.context].map(({ id, country, unit }) => ({ id, country, unit })),
        ...record.penalties.map(({ id, country, amount: own }) => ({ id, country, unit: own?.unit ?? '' })),
      ]),
      ...derived.map(({ record: { id, country, unit } }) => ({ id, country, unit })),
    ],
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([name]) => name === String(key))?.[1]
        : undefined,
    value,
  )
}

/** A copy of a record in which one value is another, or absent. What lies beside the path is shared with the original. */
function withValue<Inner>(value: Inner, [key, ...rest]: Path, becomes: Value | undefined): Inner {
  if (key === undefined) return becomes as Inner
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value }
  const fields = copy as Record<string, unknown>
  fields[key] = withValue(fields[key], rest, becomes)
  return copy as Inner
}
