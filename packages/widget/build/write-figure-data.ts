/**
 * The figure data of this release, `dist/cdn/data/<figure>.json`: what `src` of a widget of an earlier release may name.
 * After write-served.ts, which clears the folder.
 */
import { meta, tables } from '@central-asia-prosecutions/data'
import { mkdir, writeFile } from 'node:fs/promises'
import { rowsOf } from '../src/data/figure-rows.ts'
import { writeFigureData } from '../src/data/format.ts'
import { figures } from '../src/figures/index.ts'

const folder = new URL('../dist/cdn/data/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const figure of figures) {
  const data = { figure: figure.id, version: meta.version, tables: rowsOf(figure, tables) }
  await writeFile(new URL(`${figure.id}.json`, folder), writeFigureData(data))
}
