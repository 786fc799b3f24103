// Built once and asked often. A search through all for each of many grows with the square: at a hundred times the
// records a rule that does so takes ten thousand times as long.

/** @returns each row or record by its id; of several with one id the first, as a search from the front finds it */
export function keyedById<Item extends { readonly id: string }>(
  items: Iterable<Item>,
): ReadonlyMap<string, Item> {
  const keyed = new Map<string, Item>()
  for (const item of items) if (!keyed.has(item.id)) keyed.set(item.id, item)
  return keyed
}

/**
 * @param keyOf undefined for what belongs to no group
 * @returns the members of each group in the order of `items`, the groups in the order of their first members
 */
export function grouped<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
