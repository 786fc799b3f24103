/**
 * The scripts of `dist/cdn`, from the inside out, for each knows the names of those that it brings: the parts, the
 * element, the entry; then those that stand alone.
 */
import { build, type Metafile } from 'esbuild'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, relative } from 'node:path'
import { figures } from '../src/figures/index.ts'
import { languages } from '../src/languages/index.ts'
import { litPolicy } from './lit-policy.ts'
import { folder, served } from './served/options.ts'
import { servedParts, servedRows } from './served/plugin.ts'
import { vegaSources } from './vega/sources.ts'

const generated = new URL('../generated/', import.meta.url)

await rm(folder, { recursive: true, force: true })

const parts = await build({
  ...served,
  entryPoints: await writePartEntries(),
  entryNames: 'chunks/[name]-[hash]',
  plugins: [vegaSources()],
})
await write('served-parts', 'partFiles: Readonly<Record<string, string>>', partFiles(parts.metafile))

const element = await build({
  ...served,
  entryPoints: { element: 'src/served.ts', interior: 'src/element/interior.ts' },
  splitting: true,
  entryNames: 'chunks/[name]-[hash]',
  chunkNames: 'chunks/[name]-[hash]',
  define: { ...served.define, servedFolder: '".."' },
  plugins: [vegaSources(), litPolicy(), servedParts()],
})
const elementFile = outputOf(element.metafile, 'src/served.ts')
const interiorFile = outputOf(element.metafile, 'src/element/interior.ts')
await write('served-element', 'elementFile', elementFile)
await write(
  'served-element',
  'elementImports: readonly string[]',
  importsOf(element.metafile, elementFile),
  'a',
)
await write(
  'served-element',
  'interiorFiles: readonly string[]',
  [interiorFile, ...importsOf(element.metafile, interiorFile)],
  'a',
)

await build({ ...served, entryPoints: { 'prosecution-chart': 'src/cdn.ts' } })
await build({ ...served, entryPoints: { frame: 'src/frame.ts', 'embed-page': 'src/embed-page.ts' } })
await build({
  ...served,
  entryPoints: { 'prosecution-chart.single': 'src/served.ts' },
  define: { ...served.define, servedFolder: '"."' },
  plugins: [vegaSources(), litPolicy(), servedRows()],
})

/** A file a part, which gives it under one name. */
async function writePartEntries(): Promise<Record<string, string>> {
  const entries: Record<string, string> = {}
  const entry = async (name: string, exported: string, from: string): Promise<void> => {
    const text = `// Written by build/write-served.ts.\nexport { ${exported} as part } from '${from}'\n`
    await writeFile(new URL(`served/${name}.ts`, generated), text)
    entries[name] = `generated/served/${name}.ts`
  }
  await rm(new URL('served/', generated), { recursive: true, force: true })
  await mkdir(new URL('served/', generated), { recursive: true })
  for (const { id } of figures) {
    const module = (await import(`../src/figures/${id}/figure.ts`)) as Readonly<Record<string, unknown>>
    const [exported] = Object.entries(module).find(([, value]) => figures.some((one) => one === value)) ?? []
    if (exported === undefined) throw new Error(`src/figures/${id}/figure.ts exports no figure`)
    await entry(`figure-${id}`, exported, `../../src/figures/${id}/figure.ts`)
    await entry(`rows-${id}`, 'default', `../rows/${id}.ts`)
    await entry(`drawing-${id}`, 'default', `../drawings/${id}.ts`)
    await entry(`picture-${id}`, 'default', `../pictures/${id}.ts`)
  }
  for (const { code } of languages) await entry(`language-${code}`, code, `../../src/languages/${code}.ts`)
  await entry('vega', 'viewOf', '../../src/live/vega.ts')
  return entries
}

/** As seen from a chunk. */
function partFiles({ outputs }: Metafile): Record<string, string> {
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[basename(entryPoint, '.ts'), `./${basename(path)}`]],
    ),
  )
}

/** As seen from the entry. */
function outputOf({ outputs }: Metafile, entryPoint: string): string {
  const found = Object.entries(outputs).find(([, output]) => output.entryPoint === entryPoint)
  if (!found) throw new Error(`${entryPoint} came to nothing`)
  return fromEntry(found[0])
}

/** All that a file needs before it runs. */
function importsOf({ outputs }: Metafile, file: string): string[] {
  const paths = new Map(Object.keys(outputs).map((path) => [fromEntry(path), path]))
  const needed = new Set<string>()
  const waiting = [file]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { path, kind } of outputs[paths.get(next) ?? '']?.imports ?? []) {
      const imported = fromEntry(path)
      if (kind !== 'import-statement' || needed.has(imported)) continue
      needed.add(imported)
      waiting.push(imported)
    }
  }
  return [...needed]
}

function fromEntry(path: string): string {
  return `./${relative('dist/cdn', dirname(path))}/${basename(path)}`
}

async function write(file: string, name: string, value: unknown, flag = 'w'): Promise<void> {
  const head = flag === 'w' ? '// Written by build/write-served.ts.\n' : ''
  await writeFile(
    new URL(`${file}.ts`, generated),
    `${head}export const ${name} = ${JSON.stringify(value)}\n`,
    {
      flag,
    },
  )
}
