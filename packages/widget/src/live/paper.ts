/** Vega, brought at the first drawing, and its answer to one drawing: drawn without a fault, or an error. */
import type { View } from 'vega'
import type { Drawing } from '../figures/drawing.ts'
import type { Dataflow } from './dataflow.ts'
import { bringVega } from './bring-vega.ts'
import { DrawingLog } from './drawing-log.ts'
import { fill } from './fill.ts'
import { noRequests } from './no-requests.ts'

/** Brings the compiled form of a drawing; called at each. */
export type BringForm = () => Promise<Dataflow>

/**
 * Draws on a paper of its own, which is nowhere in the page.
 *
 * @throws Error where Vega or the form cannot be brought, or the drawing cannot be drawn
 */
export async function drawnOnPaper(
  document: Document,
  drawing: Drawing,
  form: BringForm,
): Promise<{ readonly paper: HTMLElement; readonly view: View }> {
  const [{ viewOf }, dataflow] = await Promise.all([bringVega(), form()])
  const paper = document.createElement('div')
  const log = new DrawingLog()
  const loader = noRequests((message) => log.error(message))
  const view = viewOf(dataflow, { renderer: 'svg', logger: log, loader, tooltip: noTooltip })
  try {
    await fill(view, drawing).initialize(paper).runAsync()
    if (log.errors.length > 0) throw new Error(log.errors.join('; '))
    return { paper, view }
  } catch (error) {
    view.finalize()
    throw error
  }
}

/** Ours is the element's. Without a function here, Vega gives the marks titles. */
const noTooltip = (): void => undefined
