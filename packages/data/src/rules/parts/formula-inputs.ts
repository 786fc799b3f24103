// What formulas may take in, by id, and what of it the rules on formulas look at.
import type { Claim, ContextRow, Derived, Penalty, Tables } from '../../model/rows.ts'

/** A row that holds a number, with the table that it stands in. */
export type Input =
  | { readonly table: 'claims'; readonly row: Claim }
  | { readonly table: 'context'; readonly row: ContextRow }
  | { readonly table: 'penalties'; readonly row: Penalty }
  | { readonly table: 'derived'; readonly row: Derived }

export type Inputs = ReadonlyMap<string, Input>

export function inputsOf({ claims, context, penalties, derived }: Tables): Inputs {
  const inputs: Input[] = [
    ...claims.map((row) => ({ table: 'claims' as const, row })),
    ...context.map((row) => ({ table: 'context' as const, row })),
    ...penalties.map((row) => ({ table: 'penalties' as const, row })),
    ...derived.map((row) => ({ table: 'derived' as const, row })),
  ]
  return new Map(inputs.map((input) => [input.row.id, input]))
}

/** Both ends included, null where there is none; equal for an exact number. */
export function endsOf(input: Input): readonly [number | null, number | null] {
  if (input.table === 'penalties') return [input.row.min, input.row.max]
  const { value, value_min: min, value_max: max } = input.row
  return value === null ? [min, max] : [value, value]
}

/** The published rows that a number goes back to: itself, or what its formula and theirs take in. */
export function leavesOf(id: string, inputs: Inputs): readonly Input[] {
  const input = inputs.get(id)
  if (!input) return []
  if (input.table !== 'derived') return [input]
  return input.row.inputs.split(' ').flatMap((leaf) => leavesOf(leaf, inputs))
}
