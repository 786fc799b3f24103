// Each figure in a file of its own, for pages that show one. Elsewhere all of them are in `index.ts`.
import type { Figure } from './figure.ts'
import type { FigureId } from './ids.ts'

const figures: Readonly<Record<FigureId, () => Promise<Figure>>> = {
  'cases-by-year': async () => (await import('./cases-by-year/figure.ts')).casesByYear,
  stages: async () => (await import('./stages/figure.ts')).stages,
  'sentence-norms': async () => (await import('./sentence-norms/figure.ts')).sentenceNorms,
  countries: async () => (await import('./countries/figure.ts')).countries,
  judgments: async () => (await import('./judgments/figure.ts')).judgments,
  'reform-2014': async () => (await import('./reform-2014/figure.ts')).reform2014,
  disputed: async () => (await import('./disputed/figure.ts')).disputed,
}

export function bringFigure(id: FigureId): Promise<Figure> {
  return figures[id]()
}
