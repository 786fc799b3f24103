/**
 * What a drawing needs explained, of what it may: at most widths a gap is said in words where it is, and only a dash in
 * the place of words needs the key.
 */
import type { TopLevelSpec } from 'vega-lite'
import type { LegendEntry } from '../figure.ts'

/** In the place of a bar, where the words that say why there is none find no room. */
export const dash = '—'

/** @param spec of the drawing, at the width that it has */
export function legendOf(legend: readonly LegendEntry[], spec: TopLevelSpec): LegendEntry[] {
  return legend.filter(({ mark }) => mark !== 'missing' || drawsDash(spec))
}

function drawsDash(spec: TopLevelSpec): boolean {
  return 'layer' in spec && spec.layer.some(({ data }) => isDashed(data))
}

function isDashed(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('values' in data)) return false
  const { values } = data
  return Array.isArray(values) && values.some(saysDash)
}

function saysDash(datum: unknown): boolean {
  if (typeof datum !== 'object' || datum === null || !('text' in datum)) return false
  return [datum.text].flat().includes(dash)
}
