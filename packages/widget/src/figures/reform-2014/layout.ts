// Where everything stands: changes on the scales of their panels, and what is known from one end only in a list under
// them, or beside them where there is room.
import type { Language } from '../../languages/language.ts'
import type { Reform } from './changes.ts'
import { listOneEnded } from './list.ts'
import { placePanels } from './panels.ts'
import { ruleAt, together, type Placed } from './placed.ts'

/** From this width the list stands beside the panels. */
const wide = 1000
/** Over the rule of the list under the panels, and under it. */
const listGap = { over: 22, under: 16 } as const
const besideGap = 64
const besideShare = 0.6

export function layOut({ panels, oneEnded }: Reform, width: number, language: Language): Placed {
  const beside = width >= wide && panels.length > 0
  const share = beside ? Math.round(width * besideShare) : width
  const drawn = placePanels(panels, share, language)
  const under = !beside && drawn.bottom > 0 && oneEnded.length > 0
  const place = beside
    ? { x: share + besideGap, top: 0, width: width - share - besideGap }
    : { x: 0, top: under ? drawn.bottom + listGap.over + listGap.under : 0, width }
  const placed = together([
    drawn,
    ...(under ? [ruleAt(0, width, drawn.bottom + listGap.over)] : []),
    listOneEnded(oneEnded, place, language),
  ])
  // The lowest letters reach under their line; and a drawing of nothing still has a size.
  return { ...placed, bottom: Math.ceil(placed.bottom) + 4 }
}
