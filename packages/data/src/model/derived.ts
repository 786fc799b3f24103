/**
 * Formulas → numbers. A derived number is published only as computed: nobody printed it, so it has no source of its
 * own, and its status is the weakest of what went in.
 */
import type { Records } from '../records/records.ts'
import type { DerivedRecord } from '../records/schema/derived.ts'
import { difference, product, ratio, sum, type Interval } from './interval.ts'
import { labels } from './labels.ts'
import type { Derived, Penalty } from './rows.ts'
import { statuses, type Status } from './vocabulary.ts'

/** A number that a formula may take: of a claim, a context row, a penalty, or one derived before. */
export type Operand = Pick<Derived, 'id' | 'value' | 'value_min' | 'value_max' | 'status'>

/** What the law allows at most is a number itself: half of “up to 300 indices” is 150 indices. */
export function operandOf({ id, min, max, status }: Penalty): Operand {
  return { id, value: min === null || min === max ? max : null, value_min: min, value_max: max, status }
}

/** Ratios are rounded, sums and differences never need to be. */
const ratioDecimals = 2

/**
 * @param published every number that a formula may take
 * @returns a row for each formula that can be computed; a rule tells of the others
 */
export function derivedRows(records: Records, published: readonly Operand[]): Derived[] {
  const known = new Map(published.map((operand) => [operand.id, operand]))
  const rows: Derived[] = []
  let waiting = records.derived.map(({ record }) => record)
  for (;;) {
    const ready = waiting.filter(({ of }) => of.every((id) => known.has(id)))
    if (ready.length === 0) return rows
    for (const record of ready) {
      const row = compute(
        record,
        record.of.flatMap((id) => known.get(id) ?? []),
      )
      rows.push(row)
      known.set(row.id, row)
    }
    waiting = waiting.filter(({ id }) => !known.has(id))
  }
}

function compute(record: DerivedRecord, operands: readonly Operand[]): Derived {
  const unrounded = resultOf(record, operands.map(intervalOf))
  // Bounds that rounding makes meet are bounds still.
  const exact = unrounded.min === unrounded.max
  const result = rounded(record, unrounded)
  return {
    id: record.id,
    country: record.country,
    ...labels('title', record.title),
    operation: record.operation,
    inputs: record.of.join(' '),
    factor: record.operation === 'product' ? record.by : null,
    unit: record.unit,
    value: exact ? result.min : null,
    value_min: exact || !Number.isFinite(result.min) ? null : result.min,
    value_max: exact || !Number.isFinite(result.max) ? null : result.max,
    equals: record.equals ?? null,
    status: weakest(operands, exact),
    note: record.note ?? null,
  }
}

function resultOf(record: DerivedRecord, [first = unknown, ...others]: readonly Interval[]): Interval {
  switch (record.operation) {
    case 'sum':
      return sum([first, ...others])
    case 'difference':
      return difference(first, others)
    case 'ratio':
      return ratio(first, others[0] ?? unknown)
    case 'product':
      return product(first, record.by)
  }
}

const unknown: Interval = { min: -Infinity, max: Infinity }

/** A round number that words name is nothing to compute with: only its bounds are. */
function intervalOf({ value, value_min: min, value_max: max }: Operand): Interval {
  return value === null ? { min: min ?? unknown.min, max: max ?? unknown.max } : { min: value, max: value }
}

function rounded({ operation }: DerivedRecord, { min, max }: Interval): Interval {
  if (operation !== 'ratio') return { min, max }
  const round = (number: number) => (Number.isFinite(number) ? Number(number.toFixed(ratioDecimals)) : number)
  return { min: round(min), max: round(max) }
}

/** From the surest to the least sure, as the word list has them; a result with bounds is an estimate at best. */
function weakest(operands: readonly Operand[], exact: boolean): Status {
  const worst = Math.max(...operands.map(({ status }) => statuses.indexOf(status)))
  return statuses[Math.max(worst, exact ? 0 : statuses.indexOf('E'))] ?? 'U'
}
