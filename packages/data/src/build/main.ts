/** `node src/build/main.ts`: writes the artefacts of this package, or says in one line each what is wrong and where. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printProblem } from '../records/records.ts'
import { buildPackage } from './build-package.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../..')
const { artefacts, problems, tables } = await buildPackage(folder)

if (problems.length > 0) {
  for (const problem of problems) console.error(`records/${printProblem(problem)}`)
  console.error(`${problems.length} problems in the records: nothing was written, the last good build stands.`)
  process.exitCode = 1
} else {
  for (const room of new Set(artefacts.map(({ path }) => dirname(path)))) {
    await rm(join(folder, room), { recursive: true, force: true })
    await mkdir(join(folder, room), { recursive: true })
  }
  for (const { path, text } of artefacts) await writeFile(join(folder, path), text)
  console.log(`${artefacts.length} files from ${tables.sources.length} sources, ${tables.claims.length} claims.`)
}
