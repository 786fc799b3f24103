// The records that the benchmark makes up keep every rule, so that it times a whole build and not an early refusal.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { generateRecords } from '../bench/generate-records.ts'
import { buildPackage } from '../src/build/build-package.ts'

const folder = mkdtempSync(join(tmpdir(), 'generated-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('made-up records are built without a problem', async () => {
  await generateRecords(join(folder, 'records'), join(import.meta.dirname, '../records/vocabularies'), 3, 1)
  const manifest = { name: 'made-up', version: '1.0.0', license: 'MIT' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  const { problems, tables } = await buildPackage(folder)
  expect(problems).toEqual([])
  expect(tables.claims).toHaveLength(27)
})
