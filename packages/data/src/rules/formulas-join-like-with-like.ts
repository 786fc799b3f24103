// What may be added, taken off and divided: never two stages, never two counters, never one case twice.
import type { Claim, Tables } from '../model/rows.ts'
import type { Filed, Problem } from '../records/records.ts'
import type { DerivedRecord } from '../records/schema/derived.ts'
import { endsOf, inputsOf, leavesOf, type Input, type Inputs } from './parts/formula-inputs.ts'
import { momentsOf } from './parts/moments.ts'
import type { Rule } from './rule.ts'

/** Ids of the articles that a provision stands for. */
type Articles = ReadonlyMap<string, readonly string[]>

export const formulasJoinLikeWithLike: Rule = {
  name: 'formulas-join-like-with-like',
  description:
    'A formula takes numbers of one stage and war, adds those of one unit and one counter that share no case, takes no repeat of another number, and has the unit that its operation gives.',
  check(records, tables) {
    const inputs = inputsOf(tables)
    const articles = articlesOf(tables)
    return records.derived.flatMap((filed) => [
      ...repeats(filed, inputs),
      ...units(filed, inputs),
      ...populations(filed, inputs),
      ...addedTwice(filed, inputs, articles),
      ...moreThanTheWhole(filed, inputs),
      ...notWithin(filed, inputs),
    ])
  },
}

function articlesOf({ provisions }: Tables): Articles {
  return new Map(provisions.map(({ id, members }) => [id, members?.split(' ') ?? [id]]))
}

function repeats({ file, record }: Filed<DerivedRecord>, inputs: Inputs): Problem[] {
  return record.of.flatMap((id, index) => {
    const input = inputs.get(id)
    if (!input || input.table === 'derived' || input.row.repeats === null) return []
    return [{ file, field: `of[${index}]`, message: `${id} repeats ${input.row.repeats}: take that one` }]
  })
}

function units({ file, record }: Filed<DerivedRecord>, inputs: Inputs): Problem[] {
  const given = record.of
    .flatMap((id) => inputs.get(id) ?? [])
    .map(({ row }) => ({ id: row.id, unit: row.unit }))
  if (record.operation === 'ratio') {
    const [over, under] = given
    if (!over || !under) return []
    const expected = over.unit === under.unit ? 'times' : under.unit === 'times' ? over.unit : 'ratio'
    if (record.unit === expected) return []
    const message = `is ${record.unit}, but ${over.unit} by ${under.unit} is ${expected}: write that`
    return [{ file, field: 'unit', message }]
  }
  const astray = given.filter(({ unit }) => unit !== record.unit)
  return [
    ...astray.map(({ id, unit }) => ({
      file,
      field: 'unit',
      message: `is ${record.unit}, but ${id} is in ${unit}: a ${record.operation} keeps to one unit`,
    })),
    ...statedUnit(file, record, inputs),
  ]
}

/** The parts of a sample are counted in units of their own; the sample that they make up has another. */
function statedUnit(file: string, { of, unit, equals }: DerivedRecord, inputs: Inputs): Problem[] {
  const stated = equals === undefined ? undefined : inputs.get(equals)
  if (!stated || stated.row.unit === unit || sampleOf(claimsIn(of, inputs)) === equals) return []
  const message = `${stated.row.id} is in ${stated.row.unit}, the result in ${unit}: they are no two statements of one thing`
  return [{ file, field: 'equals', message }]
}

function populations({ file, record }: Filed<DerivedRecord>, inputs: Inputs): Problem[] {
  const claims = claimsIn(record.of, inputs)
  if (sampleOf(claims) !== undefined) return []
  const cures = {
    stage: 'another stage is another population',
    war: 'a count of one war and a count of all are never joined',
  } as const
  return (['stage', 'war'] as const).flatMap((field) => {
    const met = [...new Set(claims.map((claim) => claim[field]))]
    if (met.length < 2) return []
    return [{ file, field: 'of', message: `joins the ${field}s ${met.join(' and ')}: ${cures[field]}` }]
  })
}

/** The counts that a formula goes back to. */
function claimsIn(of: readonly string[], inputs: Inputs): Claim[] {
  return of
    .flatMap((id) => leavesOf(id, inputs))
    .flatMap((input) => (input.table === 'claims' ? [input.row] : []))
}

/** The one sample that all claims are parts of. */
function sampleOf(claims: readonly Claim[]): string | undefined {
  const [sample, ...others] = [...new Set(claims.map((claim) => claim.part_of))]
  return others.length > 0 ? undefined : (sample ?? undefined)
}

/** What a sum adds, and what a difference adds up to take off. */
function addedTwice({ file, record }: Filed<DerivedRecord>, inputs: Inputs, articles: Articles): Problem[] {
  if (record.operation !== 'sum' && record.operation !== 'difference') return []
  const skipped = record.operation === 'sum' ? 0 : 1
  const added = record.of.slice(skipped)
  return added.flatMap((id, index) =>
    added.slice(0, index).flatMap((earlier) => {
      const message = clash(earlier, id, inputs, articles)
      return message === undefined ? [] : [{ file, field: `of[${index + skipped}]`, message }]
    }),
  )
}

function clash(one: string, other: string, inputs: Inputs, articles: Articles): string | undefined {
  const leaves = new Set(leavesOf(one, inputs).map(({ row }) => row.id))
  const shared = leavesOf(other, inputs).find(({ row }) => leaves.has(row.id))
  if (shared) return `${other} and ${one} both hold ${shared.row.id}: it would be counted twice`
  const [a, b] = [inputs.get(one), inputs.get(other)]
  if (a?.table === 'context' && b?.table === 'context') return subjects(a, b)
  if (a && b && a.table !== 'derived' && b.table !== 'derived' && a.table !== b.table)
    return `${other} is one of the ${b.table}, ${one} of the ${a.table}: they are no parts of one thing`
  if (a?.table !== 'claims' || b?.table !== 'claims') return undefined
  if (a.row.counter !== null && b.row.counter !== null && a.row.counter !== b.row.counter)
    return `${other} is counted by ${b.row.counter}, ${one} by ${a.row.counter}: two counters are never added`
  if (a.row.part_of !== null && a.row.part_of === b.row.part_of) return nested(a.row, b.row)
  if (!shareArticles(a.row, b.row, articles) || !shareTime(a.row, b.row)) return undefined
  return `${other} and ${one} may hold the same ${b.row.unit}: their articles and times overlap`
}

function subjects(a: Extract<Input, { table: 'context' }>, b: typeof a): string | undefined {
  if (a.row.subject === b.row.subject) return undefined
  return `${b.row.id} is of ${b.row.subject}, ${a.row.id} of ${a.row.subject}: a sum keeps to one subject`
}

/** Whom a category names are among those of the one that its name begins with. */
function nested(a: Claim, b: Claim): string | undefined {
  const [one, other] = [a.category ?? '', b.category ?? '']
  if (!other.startsWith(`${one}-`) && !one.startsWith(`${other}-`)) return undefined
  return `${b.id} is of ${other}, ${a.id} of ${one}: the one holds the other`
}

/** A count without an article may hold cases of any. */
function shareArticles({ provision: one }: Claim, { provision: other }: Claim, articles: Articles): boolean {
  if (one === null || other === null) return true
  const own = articles.get(one) ?? [one]
  return (articles.get(other) ?? [other]).some((article) => own.includes(article))
}

function shareTime({ period: one }: Claim, { period: other }: Claim): boolean {
  if (one === null || other === null) return true
  const [a, b] = [momentsOf(one), momentsOf(other)]
  return a.min <= b.max && b.min <= a.max
}

/** Two ways of dividing a sample, added: each of them alone makes it up. */
function moreThanTheWhole({ file, record }: Filed<DerivedRecord>, inputs: Inputs): Problem[] {
  const whole = inputs.get(sampleOf(claimsIn(record.of, inputs)) ?? '')
  const sum = inputs.get(record.id)
  if (record.operation !== 'sum' || !whole || !sum) return []
  const [[least], [, most]] = [endsOf(sum), endsOf(whole)]
  if (least === null || most === null || least <= most) return []
  const message = `adds up to ${least}, more than the ${most} of ${whole.row.id}, of which all of it is a part: take out what overlaps`
  return [{ file, field: 'of', message }]
}

/** What is taken off a part of a sample is among those of that part, by its category. */
function notWithin({ file, record }: Filed<DerivedRecord>, inputs: Inputs): Problem[] {
  const claims = claimsIn(record.of, inputs)
  if (record.operation !== 'difference' || sampleOf(claims) === undefined) return []
  const [part, ...taken] = claims
  return taken.flatMap((claim, index) => {
    if (claim.category?.startsWith(`${part?.category ?? ''}-`)) return []
    const message = `${claim.id} is of ${claim.category ?? 'no category'}, which is no part of ${part?.category ?? 'none'}: take off what the first holds`
    return [{ file, field: `of[${index + 1}]`, message }]
  })
}
