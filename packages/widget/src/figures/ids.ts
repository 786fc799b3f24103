// The names of the figures, in the order in which they are offered: for those who need no more of a figure than its name.
export const figureIds = [
  'cases-by-year',
  'stages',
  'sentence-norms',
  'countries',
  'judgments',
  'reform-2014',
  'disputed',
] as const

export type FigureId = (typeof figureIds)[number]

export function isFigureId(id: string): id is FigureId {
  return (figureIds as readonly string[]).includes(id)
}
