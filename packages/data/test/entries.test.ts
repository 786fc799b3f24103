// What a bundler takes along from each entry of the built package, and what it leaves behind.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as whole from '../dist/index.js'
import { tableNames } from '../src/model/columns.ts'
import { tablesOf } from '../src/model/one-country.ts'

const dist = (file: string) => fileURLToPath(new URL(`../dist/${file}`, import.meta.url))
const require = createRequire(import.meta.url)

async function bundled(file: string, names: string): Promise<{ text: string; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from ${JSON.stringify(dist(file))}`, resolveDir: dist('') },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    // Without it esbuild writes every letter beyond ASCII as a code, and no text would be found.
    charset: 'utf8',
  })
  return { text: outputFiles.map((file) => file.text).join(''), metafile }
}

const { tables } = whole
/** Ids that only rows of one country have. */
const idsOf = (country: whole.Country) =>
  [tables.claims, tables.penalties, tables.sentences, tables.context, tables.provisions, tables.wordings]
    .flat()
    .filter((row) => row.country === country)
    .map(({ id }) => id)

describe.each(whole.countries)('the entry of %s', (country) => {
  const code = country.toLowerCase()
  const others = whole.countries.filter((other) => other !== country)

  it('holds the tables narrowed to it, in ESM and CommonJS, and counts them', async () => {
    const esm = (await import(`../dist/${code}.js`)) as typeof whole
    const commonjs = require(`../dist/${code}.cjs`) as typeof whole
    const expected = tablesOf(country, tables)
    for (const name of tableNames) {
      expect(esm[name], name).toEqual(expected[name])
      expect(commonjs[name], name).toEqual(expected[name])
      expect(esm.tables[name], name).toBe(esm[name])
      expect(esm.meta.rows[name], name).toBe(expected[name].length)
    }
    expect(esm.meta).toMatchObject({ name: whole.meta.name, version: whole.meta.version })
  })

  it('has the same exports as the whole package', async () => {
    expect(Object.keys((await import(`../dist/${code}.js`)) as object).sort()).toEqual(
      Object.keys(whole).sort(),
    )
  })

  it('answers as the whole package does, and refuses what it does not hold', async () => {
    const entry = (await import(`../dist/${code}.js`)) as typeof whole
    expect(entry.select()).toEqual(whole.select({ country }))
    for (const { id } of entry.claims) {
      expect(entry.explain(id), id).toEqual(whole.explain(id))
      expect(entry.cite(id, { style: 'apa' })).toBe(whole.cite(id, { style: 'apa' }))
    }
    for (const { id } of entry.provisions) {
      expect(entry.penaltyAt(id, '2024')).toEqual(whole.penaltyAt(id, '2024'))
    }
    const [other = 'KZ'] = others
    expect(() => entry.select({ country: other })).toThrow(`use one of ${country}`)
    const [foreign = ''] = idsOf(other)
    expect(() => entry.explain(foreign)).toThrow(whole.UnknownIdError)
  })

  it('brings no row of another country into a bundle', async () => {
    const { text } = await bundled(
      `${code}.js`,
      '{ claims, penalties, provisions, wordings, sentences, context }',
    )
    expect(others.flatMap(idsOf).filter((id) => text.includes(`"${id}"`))).toEqual([])
    expect(idsOf(country).filter((id) => !text.includes(`"${id}"`))).toEqual([])
    const { metafile } = await bundled(`${code}.js`, '*')
    const files = Object.keys(metafile.inputs).join(' ')
    expect(files).toContain(`dist/${code}.js`)
    expect(files).not.toMatch(new RegExp(`dist/(index|${others.join('|').toLowerCase()})\\.js`))
  })
})

describe('a bundle of the whole package', () => {
  it('of meta alone holds no row and no function', async () => {
    const { text } = await bundled('index.js', '{ meta }')
    expect(text.length).toBeLessThan(1500)
  })

  it.each(tableNames)('of %s alone holds no other table and no function', async (name) => {
    const { text } = await bundled('index.js', `{ ${name} }`)
    const others = tableNames.filter((other) => other !== name)
    expect(others.filter((other) => new RegExp(`\\b${other} = \\[\\s*\\{`).test(text))).toEqual([])
    expect(text).not.toMatch(/\bfunction\b|=>/)
  })

  it('of a word list alone holds the list', async () => {
    const { text } = await bundled('index.js', '{ countries }')
    expect(text).toContain('KZ')
    expect(text.length).toBeLessThan(300)
  })

  it('of one country’s meta alone holds neither', async () => {
    const { text } = await bundled('kz.js', '{ meta }')
    expect(text.length).toBeLessThan(1500)
  })

  it.each([
    ['claim', ['claims', 'redirects']],
    ['compare', ['claims', 'redirects']],
    ['penaltyAt', ['provisions', 'wordings', 'penalties', 'redirects']],
    ['select', ['prosecutions', 'claims', 'silences', 'provisions', 'counters', 'redirects']],
  ])('of %s alone holds the tables that it reads, and no other', async (name, read) => {
    const { text } = await bundled('index.js', `{ ${name} }`)
    const held = tableNames.filter((table) => new RegExp(`\\b${table} = \\[`).test(text))
    expect(held.sort()).toEqual([...read].sort())
  })

  it('of select leaves out the languages of citations', async () => {
    const { text } = await bundled('index.js', '{ select }')
    expect(text).not.toContain('Электронный ресурс')
    expect((await bundled('index.js', '{ cite }')).text).toContain('Электронный ресурс')
  })
})
