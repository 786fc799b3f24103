// Figure data that tests put on a server: rows of a release that is newer than the bundled one, and who asked for them.
import { meta, tables } from '@central-asia-prosecutions/data'
import { rowsOf } from '../../src/data/figure-rows.ts'
import { writeFigureData } from '../../src/data/format.ts'
import type { FigureTables } from '../../src/figures/figure.ts'
import { figures } from '../../src/figures/index.ts'
import type { Answer, Asked } from './figure-data-server.ts'
import { one } from './mount.ts'

export const major = Number(meta.version.split('.')[0])
export const newer = `${major}.99.1`

/** The rows of a figure, as a file: one count is another than in the bundled rows, so that the two can be told apart. */
export function file(id = 'cases-by-year', change: (rows: FigureTables) => object = () => ({})): string {
  const figure = figures.find((candidate) => candidate.id === id)
  if (!figure) throw new Error(`There is no ${id}.`)
  const rows = rowsOf(figure, tables)
  const claims = rows.claims.map((claim) => (claim.value === 166 ? { ...claim, value: 8166 } : claim))
  return writeFigureData({
    figure: id,
    version: newer,
    tables: { ...rows, claims, ...change({ ...rows, claims }) },
  })
}

let places = 0

function newAddress(): string {
  return `/figure-data/${++places}-${Math.random().toString(36).slice(2)}`
}

/** Puts it on the server, and says where. */
export async function put(answer: Answer | string, address = newAddress()): Promise<string> {
  const body = JSON.stringify(typeof answer === 'string' ? { body: answer } : answer)
  await fetch(address, { method: 'PUT', body })
  return address
}

export async function requestsOf(address: string): Promise<Asked[]> {
  return (await (await fetch(`${address}/requests`)).json()) as Asked[]
}

export function table(element: Element): string {
  return one(element, '[part=table]').textContent
}
