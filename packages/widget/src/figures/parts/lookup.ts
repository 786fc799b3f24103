// References between the tables. The data package holds them together; what dangles here is a fault of the tables.

/** @throws Error where no row has the id */
export function rowOf<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id)
  if (!row) throw new Error(`the tables refer to "${id}", which none of their rows has as its id`)
  return row
}

/** Values in the order in which they come first. */
export function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
