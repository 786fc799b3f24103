/** Where the compiled forms of a figure are: of its drawing, and of the picture that is made from it. */
import { byFigure } from '../../generated/by-figure.ts'
import type { FigureId } from '../figures/ids.ts'
import type { BringForm } from '../live/paper.ts'

export function formOf(kind: 'drawing' | 'picture', figure: FigureId): BringForm {
  return byFigure[figure][kind]
}
