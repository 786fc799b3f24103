/** Where the compiled forms of a figure are: of its drawing, and of the picture that is made from it. */
import { byFigure } from '../../generated/by-figure.ts'
import type { BringForm } from '../live/paper.ts'

export function formOf(kind: 'drawing' | 'picture', figure: string): BringForm {
  return async () => {
    const of = byFigure[figure]
    if (!of) throw new Error(`There is no ${kind} of ${figure}.`)
    return await of[kind]()
  }
}
