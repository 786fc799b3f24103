/**
 * What a drawing needs explained, of what it may: at most widths a gap is said in words where it is, and only a dash in
 * the place of words needs the key.
 */
import type { LegendEntry } from '../figure.ts'
import type { Drawing } from '../drawing.ts'

/** In the place of a bar, where the words that say why there is none find no room. */
export const dash = '—'

/** @param drawing at the width that it has */
export function legendOf(legend: readonly LegendEntry[], drawing: Drawing): LegendEntry[] {
  return legend.filter(({ mark }) => mark !== 'missing' || drawsDash(drawing))
}

function drawsDash({ layer }: Drawing): boolean {
  return layer.some(({ data }) => data.values.some(({ text }) => [text].flat().includes(dash)))
}
