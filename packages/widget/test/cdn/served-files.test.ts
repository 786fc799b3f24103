// What lies in `dist/cdn` besides the scripts: the manifest, posters, oEmbed answers. Each is complete, and is what it says.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, brotliCompressSync } from 'node:zlib'
import { meta, tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { describe as describeFigure } from '../../src/describe/describe.ts'
import { embedCode, type Manifest } from '../../src/embed/embed-code.ts'
import type { OEmbed } from '../../src/embed/oembed.ts'
import { posterPath } from '../../src/embed/poster-path.ts'
import { figures } from '../../src/figures/index.ts'
import { languages } from '../../src/languages/index.ts'
import { dark, light } from '../../src/theme/tokens.ts'

const folder = fileURLToPath(new URL('../../dist/cdn/', import.meta.url))
const read = (path: string) => readFileSync(join(folder, path))
const manifest = JSON.parse(read('manifest.json').toString()) as Manifest

it('is listed whole, with sizes and hashes', () => {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll('\\', '/'))
    .filter((path) => path !== 'manifest.json')
  expect(Object.keys(manifest.files).sort()).toEqual(paths.sort())
  expect(manifest.dataVersion).toBe(meta.version)
  for (const [path, { bytes, brotli, integrity }] of Object.entries(manifest.files)) {
    const text = read(path)
    expect({ path, bytes }).toEqual({ path, bytes: text.length })
    expect(integrity).toBe(`sha384-${createHash('sha384').update(text).digest('base64')}`)
    expect(brotli).toBeGreaterThan(0)
  }
  const text = read('frame.js')
  expect(brotliDecompressSync(brotliCompressSync(text)).equals(text)).toBe(true)
  expect(Math.abs(brotliCompressSync(text).length - (manifest.files['frame.js']?.brotli ?? 0))).toBeLessThan(
    20,
  )
})

it('is held to by the code that embeds it', () => {
  const code = embedCode({ figure: 'stages', lang: 'ru', base: 'https://cdn.example', manifest })
  const { integrity = '' } = manifest.files['prosecution-chart.js'] ?? {}
  expect(integrity).toMatch(/^sha384-/)
  expect(code).toContain(`integrity="${integrity}" crossorigin`)
})

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  const choices = [{}, ...figure.countries(tables).map((country) => ({ country }))]

  it.each(languages.map(({ code }) => code))('has a poster of every choice in %s', (lang) => {
    for (const options of choices) {
      const { title, alt, summary } = describeFigure({ figure: id, lang, ...options })
      const code = embedCode({ figure: id, lang, base: '.', ...options })
      for (const width of [360, 720]) {
        const path = posterPath(id, options, lang, width)
        const svg = read(path).toString()
        const height = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg)
        expect([path, height?.[1]]).toEqual([path, String(width)])
        // The place that a page keeps for it.
        expect(code).toContain(`"./${path}" width="${width}" height="${height?.[2] ?? ''}"`)
        expect(svg).toContain(`<title>${xml(title)}</title><desc>${xml(`${alt} ${summary}`)}</desc>`)
        expect(svg).toMatch(/^<svg role="img" xml:lang="\w\w"/)
        expect(svg).not.toMatch(/<script|href=|url\(|@import|@font-face|NaN|undefined/)
      }
    }
  })

  it.each(languages.map(({ code }) => code))('answers editors’ systems in %s', (lang) => {
    const answer = JSON.parse(read(`oembed/${id}.${lang}.json`).toString()) as OEmbed
    const { title } = describeFigure({ figure: id, lang })
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title, width: 720 })
    const base = answer.thumbnail_url.slice(0, answer.thumbnail_url.indexOf('/posters/'))
    expect(answer.html).toBe(embedCode({ figure: id, lang, base, kind: 'iframe' }))
    expect(base).toContain(manifest.version)
    expect(Object.keys(manifest.files)).toContain(answer.thumbnail_url.slice(base.length + 1))
  })
})

it('turns every colour of a poster dark, and no two into one', () => {
  const svg = read('posters/stages.en.720.svg').toString()
  const style = /<style>(.*?)<\/style>/.exec(svg)?.[1] ?? ''
  expect(style).toMatch(/^@media \(prefers-color-scheme: dark\)/)
  const names = Object.keys(light) as (keyof typeof light)[]
  expect(new Set(names.map((name) => light[name])).size).toBe(names.length)
  for (const name of names)
    for (const property of ['fill', 'stroke'])
      expect(style).toContain(`[${property}='${light[name]}'] { ${property}: ${dark[name]} }`)
  const used = new Set([...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour))
  expect([...used].filter((colour) => !names.some((name) => light[name] === colour))).toEqual([])
})

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
