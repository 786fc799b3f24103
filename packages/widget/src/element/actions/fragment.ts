/** The fragment of an address that names a figure as it is shown: `#prosecution=stages&country=KZ&display=table`. */
import type { FigureOptions } from '../../figures/figure.ts'
import { displays, type Display } from '../attributes.ts'

export interface Place {
  /** Id. */
  readonly figure: string
  readonly options: FigureOptions
  readonly display: Display
}

/** @param address of the page; its own fragment, if any, gives way */
export function permalinkTo(address: string, { figure, options, display }: Place): string {
  const { country, from, to } = options
  const named = Object.entries({ prosecution: figure, country, from, to, display })
  const fragment = new URLSearchParams(
    named.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
  return `${address.replace(/#.*$/s, '')}#${fragment.toString()}`
}

/** Whether a fragment may be one of that figure's, in some choice of rows. */
export function namesFigure(fragment: string, figure: string): boolean {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('prosecution') === figure
}

/**
 * The display that a fragment asks for, where it names that figure and that choice of rows; undefined for every other
 * fragment, and null where it names no display that there is.
 */
export function displayAt(
  fragment: string,
  { figure, options }: Pick<Place, 'figure' | 'options'>,
): Display | null | undefined {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''))
  if (asked.get('prosecution') !== figure) return undefined
  const names = ['country', 'from', 'to'] as const
  const same = names.every((name) => asked.get(name) === (options[name]?.toString() ?? null))
  return same ? (displays.find((display) => display === asked.get('display')) ?? null) : undefined
}
