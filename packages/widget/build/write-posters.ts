/**
 * The posters, `dist/cdn/posters/<figure>.<lang>.<width>.svg`: drawn by the same forms as in the browser. After tsup,
 * which clears the folder.
 */
import { meta, tables } from '@central-asia-prosecutions/data'
import { mkdir, writeFile } from 'node:fs/promises'
import { View, parse } from 'vega'
import { compile } from 'vega-lite'
import { describe } from '../src/describe/describe.ts'
import { posterDrawing, posterSvg, posterWidths } from '../src/export/poster.ts'
import { figures } from '../src/figures/index.ts'
import { languages } from '../src/languages/index.ts'

const folder = new URL('../dist/cdn/posters/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const figure of figures) {
  const built = figure.build(tables, {})
  for (const language of languages) {
    const drawn = { built, words: built.words(language), tables, version: meta.version }
    const { title, alt, summary } = describe({ figure: figure.id, lang: language.code })
    for (const width of posterWidths) {
      const drawing = posterDrawing(drawn, language, width)
      const view = new View(parse(compile(drawing).spec), { renderer: 'none' })
      const svg = posterSvg(await view.toSVG(), {
        title,
        description: `${alt} ${summary}`,
        language: language.code,
      })
      view.finalize()
      await writeFile(new URL(`${figure.id}.${language.code}.${width}.svg`, folder), svg)
    }
  }
}
