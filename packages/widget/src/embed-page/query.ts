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

/**
 * The first value of a name counts. Rows are taken from the page's own host alone: whoever sends a link to it could else
 * have it say, under this host's name, whatever numbers they like.
 *
 * @param address of the page
 */
export function readQuery(address: string): ReadonlyMap<ChartAttribute, string> {
  const { searchParams } = new URL(address)
  return new Map(
    chartAttributes.flatMap((name) => {
      const value = searchParams.get(name)
      if (value === null || (name === 'src' && !ofTheSameHost(value, address))) return []
      return [[name, value] as const]
    }),
  )
}

/** What is no address at all is left to the element, which says so. */
function ofTheSameHost(source: string, address: string): boolean {
  return !URL.canParse(source, address) || new URL(source, address).origin === new URL(address).origin
}

/** Pym's parent puts it into the address, beside `initialWidth`, `parentTitle` and `parentUrl`, which nobody needs here. */
export function pymChild(address: string): string | null {
  return new URL(address).searchParams.get('childId')
}
