/** `node src/build/main.ts [FOLDER]`: writes the artefacts of a package, or says line by line what is wrong and where. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printProblem } from '../records/records.ts'
import { buildPackage } from './build-package.ts'

const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../..')
const { artefacts, problems, tables } = await buildPackage(folder)

if (problems.length > 0) {
  for (const problem of problems) {
    // A rule's own files are named from the records folder as well: `../src/rules/exceptions.ts`.
    console.error(printProblem({ ...problem, file: posix.normalize(`records/${problem.file}`) }))
  }
  console.error(
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the records: nothing was written, the last good build stands.`,
  )
  process.exitCode = 1
} else {
  for (const room of new Set(artefacts.map(({ path }) => dirname(path)))) {
    await rm(join(folder, room), { recursive: true, force: true })
    await mkdir(join(folder, room), { recursive: true })
  }
  for (const { path, text } of artefacts) await writeFile(join(folder, path), text)
  console.log(
    `${artefacts.length} files from ${tables.sources.length} sources, ${tables.claims.length} claims.`,
  )
}
