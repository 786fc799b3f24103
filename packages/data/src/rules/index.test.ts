import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from './index.ts'

const files = readdirSync(import.meta.dirname)
const written = files
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .filter((file) => readFileSync(join(import.meta.dirname, file), 'utf8').includes(': Rule = {'))
  .map((file) => file.replace('.ts', ''))

describe('the list of rules', () => {
  it('has every rule that is written, once, by the name of its file', () => {
    expect(rules.map(({ name }) => name).sort()).toEqual(written)
  })

  it('has a test beside each', () => {
    for (const { name } of rules) expect(files).toContain(`${name}.test.ts`)
  })

  it('tells in one sentence what each holds', () => {
    for (const { description } of rules) expect(description).toMatch(/^\p{Lu}[^\n]+[.]$/u)
  })
})
