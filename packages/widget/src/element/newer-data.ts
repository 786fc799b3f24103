/**
 * The figure data at an address: fetched once a page, held to what this widget knows, and tried out. Either a figure can
 * be made from them, or they are refused.
 */
import { limits, type FigureData } from '../data/format.ts'
import { Refusal } from '../data/refusal.ts'
import type { Figure, FigureTables } from '../figures/figure.ts'
import { dataVersion } from '../data/data-version.ts'
import { isFigureId } from '../figures/ids.ts'
import { fetchText } from './fetch-text.ts'
import { broughtFigures } from './kit.ts'
import { OncePerAddress } from './once-per-address.ts'

/** Of the rows that came with the widget. Those of another major version may mean something else by the same words. */
export const major = Number(dataVersion.split('.')[0])

/** All elements of a page share what comes, and what is told in the console of what was left out of it. */
export const newerData = new OncePerAddress<FigureData>(async (address, signal) => {
  // Pages without an address do without the checks.
  const [text, { readFigureData }] = await Promise.all([
    fetchText(address, signal),
    import('../data/read-figure-data.ts'),
  ])
  const { data, leftOut } = readFigureData(text, major)
  await tryOut(data)
  if (leftOut !== null) console.info(`<prosecution-chart> ${address.href}: ${leftOut}`)
  return data
})

/** @throws Refusal where rows that are each as they should be make no figure together, or one that no page can hold */
async function tryOut({ figure: id, tables }: FigureData): Promise<void> {
  if (!isFigureId(id)) return
  const figure = await broughtFigures.get(id)
  const points = pointsOf(figure, tables)
  if (points > limits.points)
    throw new Refusal({ kind: 'faulty' }, `it makes ${points} points, more than ${limits.points}`)
}

function pointsOf(figure: Figure, tables: FigureTables): number {
  try {
    figure.countries(tables)
    return figure.build(tables, {}).walk.flat().length
  } catch (error) {
    throw unbuildable(error)
  }
}

export function unbuildable(error: unknown): Refusal {
  return new Refusal({ kind: 'faulty' }, `no figure can be made from it: ${messageOf(error)}`)
}

/** What is no refusal comes from a part of the widget that could not be fetched. */
export function refusalOf(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal({ kind: 'unreachable' }, messageOf(error))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
