/**
 * What the address of the page says: which chart, as attributes of the element, which checks them; and by what name a
 * parent of Pym's knows the frame. Nothing else of it is read, and none of it is ever markup.
 */

/** Of `<prosecution-chart>`; a frame is always eager, for its page decides by `loading` of its own. */
export const chartAttributes = [
  'figure',
  'country',
  'from',
  'to',
  'lang',
  'theme',
  'display',
  'heading-level',
  'actions',
  'src',
] as const

export type ChartAttribute = (typeof chartAttributes)[number]

/** @param query of an address, with or without its question mark; the first value of a name counts */
export function readQuery(query: string): ReadonlyMap<ChartAttribute, string> {
  const parameters = new URLSearchParams(query)
  return new Map(
    chartAttributes.flatMap((name) => {
      const value = parameters.get(name)
      return value === null ? [] : [[name, value] as const]
    }),
  )
}

/** Pym's parent puts it into the address, beside `initialWidth`, `parentTitle` and `parentUrl`, which nobody needs here. */
export function pymChild(query: string): string | null {
  return new URLSearchParams(query).get('childId')
}
