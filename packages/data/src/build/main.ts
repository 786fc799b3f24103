/** `node src/build/main.ts [FOLDER]`: writes the artefacts of a package, or says line by line what is wrong and where. */
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printProblem } from '../records/records.ts'
import { buildPackage } from './build-package.ts'
import { writeArtefacts } from './write-artefacts.ts'

const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../..')
const { artefacts, problems, tables } = await buildPackage(folder)

if (problems.length > 0) {
  for (const problem of problems) {
    // What is built is named from the records folder as well: `../dist/csv/claims.csv`.
    console.error(printProblem({ ...problem, file: posix.normalize(`records/${problem.file}`) }))
  }
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
  console.error(`${count} in the records: nothing was written, the last good build stands.`)
  process.exitCode = 1
} else {
  try {
    await writeArtefacts(folder, artefacts)
    console.log(
      `${artefacts.length} files from ${tables.sources.length} sources, ${tables.claims.length} claims.`,
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.error(
      `The files could not be written: ${reason}. The last good build stands: make the folder writable.`,
    )
    process.exitCode = 1
  }
}
