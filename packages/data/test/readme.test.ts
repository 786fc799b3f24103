// The README's code does what the README says, where this machine has what it takes to run it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { afterAll, describe, expect, it } from 'vitest'
import { select } from '../dist/index.js'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const blocks = blocksOf('README.md')
const published = /https:\/\/cdn\.jsdelivr\.net\/npm\/@central-asia-prosecutions\/data@[\d.]+\/dist/g

const scratch = mkdtempSync(join(tmpdir(), 'readme-'))
afterAll(() => {
  rmSync(scratch, { recursive: true })
})

const uzbekistan = select({ country: 'UZ', stage: 'case_registered' }).map(({ year, value }) => [year, value])

function blocksOf(file: string) {
  const { children } = fromMarkdown(readFileSync(join(root, file), 'utf8'))
  return children.filter((node) => node.type === 'code')
}

function only(language: string, from = blocks): string {
  const [block, ...others] = from.filter(({ lang }) => lang === language)
  if (!block || others.length > 0) throw new Error(`the README must have one block of ${language}`)
  return block.value
}

function numbersIn(text: string): number[][] {
  return [...text.matchAll(/^\s*(\d{4})\s+([\d.]+)\s*$/gm)].map(([, year, value]) => [
    Number(year),
    Number(value),
  ])
}

function has(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).status === 0
}

describe('JavaScript', () => {
  const scripts = blocks.flatMap((block, index) => {
    const output = blocks[index + 1]
    return block.lang === 'js'
      ? [{ code: block.value, output: output?.lang === 'text' ? output.value : '' }]
      : []
  })

  it('is shown with what it prints', () => {
    expect(scripts).toHaveLength(2)
    expect(scripts.filter(({ output }) => output === '')).toEqual([])
  })

  it.each(scripts)('prints what stands below it: $output', ({ code, output }) => {
    expect(trimmed(printedBy(code))).toBe(trimmed(output))
  })

  it('of the repository’s README gives what its comments say', () => {
    // Its lines are calls, each of whose results is printed here.
    const code = only('js', blocksOf('../../README.md')).replaceAll(
      /^(\w+\(.+\)) \/\/.*$/gm,
      'console.log(JSON.stringify($1))',
    )
    const [rows, chain] = printedBy(code)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(rows).toContainEqual(expect.objectContaining({ year: 2023, value: null, missing: 'not-found' }))
    expect(Object.keys(chain as object)).toEqual(
      expect.arrayContaining(['source', 'counter', 'rivals', 'decisions']),
    )
  })

  it('is found at the address that the page loads it from', async () => {
    const [address = ''] = /(?<=from ')[^']+/.exec(only('html')) ?? []
    const path = address.replace(published, pathToFileURL(dist).href)
    expect(path).not.toBe(address)
    expect(await import(path)).toHaveProperty('select')
  })
})

it('SQL reads the Parquet file', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const reader = await connection.runAndReadAll(only('sql').replace(published, dist))
  expect(reader.getRowsJS()).toEqual(uzbekistan)
})

describe('the command line', () => {
  const commands = only('sh').split('\n')

  it.each(commands)('%s', (command) => {
    const [name, ...args] = command.split(' ')
    expect(name).toBe('central-asia-prosecutions')
    const run = spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], { encoding: 'utf8' })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    expect(run.stdout.length).toBeGreaterThan(40)
  })
})

it('Python reads the CSV file', ({ skip }) => {
  if (!has('python3', '-c', 'import pandas')) skip('needs python3 with pandas')
  const printed = execFileSync('python3', ['-c', only('python').replace(published, dist)], {
    encoding: 'utf8',
  })
  expect(numbersIn(printed)).toEqual(uzbekistan)
})

it('R reads the CSV file', ({ skip }) => {
  if (!has('Rscript', '--version')) skip('needs Rscript')
  const script = join(scratch, 'readme.R')
  writeFileSync(script, only('r').replace(published, dist))
  const printed = execFileSync('Rscript', [script], { encoding: 'utf8' })
  expect(numbersIn(printed)).toEqual(uzbekistan)
})

/** In the package's own folder, where its name is found as it is where the package is installed. */
function printedBy(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  })
}

/** Without the blanks that a console leaves at line ends. */
function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()
}
