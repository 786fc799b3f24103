// In the place of src/figures/bring.ts, src/languages/bring.ts, src/data/bring-release.ts, src/live/bring-vega.ts and
// generated/by-figure.ts.
import { dataVersion } from '../../generated/data-version.ts'
import type { Release } from '../../src/data/release.ts'
import type { Figure, FigureTables } from '../../src/figures/figure.ts'
import { figureIds, type FigureId } from '../../src/figures/ids.ts'
import type { LanguageCode } from '../../src/languages/codes.ts'
import type { Language } from '../../src/languages/language.ts'
import type { Dataflow } from '../../src/live/dataflow.ts'
import type { viewOf } from '../../src/live/vega.ts'
import { part } from './part.ts'

export { dataVersion }

export async function bringFigure(id: FigureId): Promise<Figure> {
  return (await part(`figure-${id}`)) as Figure
}

export async function bringLanguage(code: LanguageCode): Promise<Language> {
  return (await part(`language-${code}`)) as Language
}

export async function bringRelease(id: FigureId): Promise<Release> {
  return { tables: (await part(`rows-${id}`)) as FigureTables, version: dataVersion }
}

export async function bringVega(): Promise<{ readonly viewOf: typeof viewOf }> {
  return { viewOf: (await part('vega')) as typeof viewOf }
}

const of = (id: FigureId) => ({
  drawing: async () => (await part(`drawing-${id}`)) as Dataflow,
  picture: async () => (await part(`picture-${id}`)) as Dataflow,
})

export const byFigure = Object.fromEntries(figureIds.map((id) => [id, of(id)])) as Readonly<
  Record<FigureId, ReturnType<typeof of>>
>
