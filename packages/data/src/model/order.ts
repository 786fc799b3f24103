// One order for everything that is published: by code unit, the same on every machine and in every locale.

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A copy of the rows, sorted by id. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => byText(a.id, b.id))
}

/** Space-separated ids for a cell; null for none. */
export function joined(ids: readonly string[] | undefined): string | null {
  return ids && ids.length > 0 ? [...ids].join(' ') : null
}
