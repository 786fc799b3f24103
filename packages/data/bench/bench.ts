/**
 * `npm run bench`: how the time of a build grows with the records, told as ratios of one run, since seconds are those of
 * a machine. Exits 1 where ten times the records take clearly more than ten times as long.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPackage } from '../src/build/build-package.ts'
import { generateRecords } from './generate-records.ts'

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..')
const seed = 20_261_122
const steps = [
  { times: 1, runs: 5 },
  { times: 10, runs: 3 },
  { times: 100, runs: 1 },
]
/** What a busy machine may add; a build that grows with the square would pass it by far. */
const noise = 1.3

const real = (await readdir(join(packageFolder, 'records/sources'))).length
const measured: { times: number; seconds: number }[] = []
for (const { times, runs } of steps) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    await generateRecords(
      join(folder, 'records'),
      join(packageFolder, 'records/vocabularies'),
      real * times,
      seed,
    )
    await writeFile(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'made-up', version: '1.0.0', license: 'MIT' }),
    )
    const seconds: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now()
      const { problems } = await buildPackage(folder)
      seconds.push((performance.now() - start) / 1000)
      const [first] = problems
      if (first)
        throw new Error(`the made-up records break a rule: ${first.file}: ${first.field}: ${first.message}`)
    }
    measured.push({ times, seconds: Math.min(...seconds) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const [base] = measured
if (!base) throw new Error('nothing was measured')
console.log('Reading, checking and emitting made-up records (best of several runs):')
console.log('')
console.log('| records | sources | seconds | time, 1× = 1 | time per record, 1× = 1 |')
console.log('| ------- | ------- | ------- | ------------ | ----------------------- |')
for (const { times, seconds } of measured) {
  const ratio = seconds / base.seconds
  const cells = [`${times}×`, real * times, seconds.toFixed(2), ratio.toFixed(1), (ratio / times).toFixed(2)]
  console.log(`| ${cells.join(' | ')} |`)
}
const worst = Math.max(...measured.map(({ times, seconds }) => seconds / base.seconds / times))
if (worst > noise) {
  console.error(
    `A record costs ${worst.toFixed(2)} times as much among many: something compares all with all.`,
  )
  process.exitCode = 1
}
