import { readFileSync } from 'node:fs'
import { tables } from '@central-asia-prosecutions/data'
import { build } from 'esbuild'
import { describe as suite, expect, it } from 'vitest'
import { tablesOf } from '../figures/fixtures.ts'
import { figures } from '../figures/index.ts'
import { languages } from '../languages/index.ts'
import { describe, type DescribeOptions } from './describe.ts'

const everyChoice = figures.flatMap((figure) =>
  languages.flatMap(({ code: lang }) =>
    [undefined, ...figure.countries(tables)].map((country): DescribeOptions => ({
      figure: figure.id,
      lang,
      ...(country && { country }),
    })),
  ),
)

suite.each(everyChoice)('$figure in $lang, $country', (options) => {
  const described = describe(options)

  it('says what the figure says, as words and table of it do', () => {
    const figure = figures.find(({ id }) => id === options.figure)
    const language = languages.find(({ code }) => code === options.lang)
    if (!figure || !language) throw new Error('no such figure or language')
    const built = figure.build(tables, options.country ? { country: options.country } : {})
    expect(described).toMatchObject(built.table(language))
    const { title, summary, notes: shown, foldedNotes, sources } = built.words(language)
    // A description folds nothing away.
    const notes = [...shown, ...(foldedNotes?.notes ?? [])]
    expect(described).toMatchObject({ title, summary, notes, sources, lang: options.lang, empty: false })
    expect(described.rows.length).toBeGreaterThan(0)
  })

  it('has an alt that says what kind of chart it is and what it finds, short enough to be heard', () => {
    expect(described.alt).toContain(described.title)
    expect(described.alt.length).toBeLessThanOrEqual(250)
    expect(described.alt).toMatch(/^\p{Lu}[^\n]*\.$/u)
    // Screen readers take a grouped number for two.
    expect(described.alt).not.toMatch(/\d[\s,\u00A0\u202F]\d{3}(?!\d)/)
  })
})

suite('describe', () => {
  it('speaks the language of a regional tag', () => {
    expect(describe({ figure: 'cases-by-year', lang: 'ru-KZ', country: 'KZ' })).toMatchObject({
      lang: 'ru',
      alt: 'Столбчатая диаграмма по годам. Казахстан, по одному из подсчётов: 709 дел по статье 172 УК за неполный 2025 год против 166 в 2024-м.',
    })
  })

  it('is narrowed by years', () => {
    const { rows } = describe({ figure: 'cases-by-year', lang: 'en', country: 'KZ', from: 2024, to: 2024 })
    expect(rows.map(([article, year, , cases]) => [article?.text, year?.text, cases?.text])).toEqual([
      ['Article 172', '2024', '166'],
      ['Article 172', '2024', '36'],
      ['Article 170', '2024', '17'],
    ])
  })

  it('says so where nothing is left', () => {
    const empty = describe({ figure: 'cases-by-year', lang: 'en', country: 'KZ', from: 2100 })
    expect(empty).toMatchObject({ empty: true, rows: [], alt: empty.title })
  })

  it('reads other tables than its own where they are given', () => {
    expect(describe({ figure: 'cases-by-year', lang: 'en' }, tablesOf({})).empty).toBe(true)
    expect(() => describe({ figure: 'cases-by-year', lang: 'en', country: 'KZ' }, tablesOf({}))).toThrow(
      /country/,
    )
  })

  it.each<[object, RegExp]>([
    [{ figure: 'pie' }, /^figure "pie" is none: use one of cases-by-year, .+$/],
    [{ lang: 'fr' }, /^lang "fr" is none: use one of en, .+$/],
    [{ country: 'FR' }, /^country "FR" is none: use one of KZ.*$/],
    [{ from: 24 }, /^from 24 is no year: use four digits, such as 2025$/],
    [{ from: 2025, to: 2024 }, /^from 2025 is later than to 2024$/],
  ])('refuses %o in one line', (strange, message) => {
    const asked = { figure: 'cases-by-year', lang: 'en', ...strange } as DescribeOptions
    expect(() => describe(asked)).toThrow(RangeError)
    expect(() => describe(asked)).toThrow(message)
  })

  it('brings along neither the element nor Vega, and asks the machine for nothing', async () => {
    const { metafile, outputFiles } = await build({
      entryPoints: [new URL('describe.ts', import.meta.url).pathname],
      bundle: true,
      format: 'esm',
      // Fails on whatever Node has and a browser lacks.
      platform: 'browser',
      write: false,
      metafile: true,
      logLevel: 'silent',
    })
    const inputs = Object.keys(metafile.inputs)
    expect(
      inputs.filter((path) => /node_modules\/(?:lit|@lit|vega)|src\/(?:element|live)\//.test(path)),
    ).toEqual([])
    expect(outputFiles[0]?.text).not.toMatch(/\b(?:document|window|customElements)\./)
  })

  it('is what the package offers under its name', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      exports: Readonly<Record<string, unknown>>
    }
    expect(exports['./describe']).toEqual({ types: './dist/describe.d.ts', default: './dist/describe.js' })
  })
})
