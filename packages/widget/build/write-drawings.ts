/**
 * What the browser draws and reads, a file a figure in `generated/`: its rows, and the forms of its drawing and of its
 * picture, compiled. And `generated/by-figure.ts`, which knows how to bring each.
 */
import { meta, tables } from '@central-asia-prosecutions/data'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { rowsOf } from '../src/data/figure-rows.ts'
import { sheetOf } from '../src/export/sheet.ts'
import { figures } from '../src/figures/index.ts'
import { en } from '../src/languages/en.ts'
import { dataflowOf } from './dataflow.ts'

const folder = new URL('../generated/', import.meta.url)
const kinds = ['rows', 'drawings', 'pictures'] as const

for (const kind of kinds) {
  await rm(new URL(`${kind}/`, folder), { recursive: true, force: true })
  await mkdir(new URL(`${kind}/`, folder), { recursive: true })
}
for (const figure of figures) {
  const built = figure.build(tables, {})
  const options = { width: 720, language: en, font: '' }
  const drawn = { built, words: built.words(en), tables, version: meta.version }
  await write('rows', figure.id, rowsOf(figure, tables))
  await write('drawings', figure.id, dataflowOf(built.spec(options)))
  await write('pictures', figure.id, dataflowOf(sheetOf(drawn, options)))
}

/** A text that is parsed is there sooner than an object that is written out: https://v8.dev/blog/cost-of-javascript-2019#json */
async function write(kind: (typeof kinds)[number], id: string, value: object): Promise<void> {
  const text = `// Written by build/write-drawings.ts.\nexport default JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
  await writeFile(new URL(`${kind}/${id}.ts`, folder), text)
}

const lines = figures.map(
  ({ id }) => `  '${id}': {
    rows: async () => (await import('./rows/${id}.ts')).default as FigureTables,
    drawing: async () => (await import('./drawings/${id}.ts')).default as Dataflow,
    picture: async () => (await import('./pictures/${id}.ts')).default as Dataflow,
  },`,
)
await writeFile(
  new URL('by-figure.ts', folder),
  `// Written by build/write-drawings.ts.
import type { FigureTables } from '../src/figures/figure.ts'
import type { FigureId } from '../src/figures/ids.ts'
import type { Dataflow } from '../src/live/dataflow.ts'

export interface OfFigure {
  readonly rows: () => Promise<FigureTables>
  readonly drawing: () => Promise<Dataflow>
  readonly picture: () => Promise<Dataflow>
}

export const byFigure: Readonly<Record<FigureId, OfFigure>> = {
${lines.join('\n')}
}
`,
)
await writeFile(
  new URL('data-version.ts', folder),
  `// Written by build/write-drawings.ts.\nexport const dataVersion = ${JSON.stringify(meta.version)}\n`,
)
