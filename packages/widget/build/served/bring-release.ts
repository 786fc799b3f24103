// In the place of src/data/bring-release.ts.
import { byFigure } from '../../generated/by-figure.ts'
import type { Release } from '../../src/data/release.ts'
import type { FigureId } from '../../src/figures/ids.ts'
import { dataVersion } from './data-version.ts'

export async function bringRelease(figure: FigureId): Promise<Release> {
  return { tables: await byFigure[figure].rows(), version: dataVersion }
}
