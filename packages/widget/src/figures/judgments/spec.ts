// Samples → Vega-Lite: sheets and words at their places. Nothing is measured, so there is no scale.
import type { OutcomeKind } from '../../languages/judgments-words.ts'
import type { SpecOptions } from '../figure.ts'
import type { LayerName } from '../layers.ts'
import {
  drawable,
  drawing,
  layer,
  lines,
  pixels,
  texts,
  type LineDatum,
  type Drawing,
} from '../parts/drawing.ts'
import { layOut } from './layout.ts'
import { sizes, type Sheet } from './placed.ts'
import type { Sample } from './sample.ts'

/** Edges lie inside the sheet. */
const edge = 1.5

export function specOf(samples: readonly Sample[], wanted: SpecOptions): Drawing {
  const options = drawable(wanted)
  const placed = layOut(samples, options.width, options.language)
  const of = (kind: OutcomeKind) => placed.sheets.filter(({ run }) => run.outcome.kind === kind)

  const filled = (name: LayerName, sheets: readonly Sheet[]) => rects(name, sheets.map(keyed))
  const hollow = (name: LayerName, sheets: readonly Sheet[], strokeDash?: number[]) =>
    rects(name, sheets.map(keyed).map(inset), { strokeWidth: edge, ...(strokeDash && { strokeDash }) })

  return drawing(placed.height, options, [
    ...lines('service_rule', placed.rules, 1),
    ...filled('convicted', of('convicted')),
    ...hollow('acquitted', of('acquitted')),
    ...hollow('discontinued', of('discontinued')),
    ...lines('discontinued_line', of('discontinued').map(struck), edge),
    ...filled('treatment_half', of('compulsory_medical').map(lowerHalf)),
    ...hollow('treatment', of('compulsory_medical')),
    ...hollow('outcome_unknown', of('not_stated'), [3, 3]),
    ...lines('underline', placed.underlines, 2),
    ...texts('panel_title', placed.titles, sizes.title, true),
    ...texts('row_value', placed.values, sizes.value, true),
    ...texts('row_kind', placed.kinds, sizes.kind),
  ])
}

interface Rect {
  readonly key: string
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly y2: number
}

function rects(name: LayerName, values: readonly Rect[], mark: object = {}) {
  return layer(
    name,
    values,
    { type: 'rect', ...mark },
    { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
  )
}

function keyed({ run, x, x2, y, y2 }: Sheet): Rect {
  return { key: run.key, x, x2, y, y2 }
}

function inset({ key, x, x2, y, y2 }: Rect): Rect {
  const by = edge / 2
  return { key, x: x + by, x2: x2 - by, y: y + by, y2: y2 - by }
}

/** Crossed out from corner to corner. */
function struck(sheet: Sheet): LineDatum {
  const { key, x, x2, y, y2 } = inset(keyed(sheet))
  return { key, x, x2, y: y2, y2: y }
}

function lowerHalf(sheet: Sheet): Sheet {
  return { ...sheet, y: (sheet.y + sheet.y2) / 2 }
}
