/**
 * The posters, `dist/cdn/posters/<figure>.<lang>.<width>.svg`, and `<figure>.<country>.<lang>.<width>.svg` of each of its
 * countries. After write-served.ts, which clears the folder.
 */
import { tables } from '@central-asia-prosecutions/data'
import { mkdir, writeFile } from 'node:fs/promises'
import { posterPath } from '../src/embed/poster-path.ts'
import { posterWidths } from '../src/export/poster.ts'
import { figures } from '../src/figures/index.ts'
import { languages } from '../src/languages/index.ts'
import { drawPoster } from './draw-poster.ts'

const folder = new URL('../dist/cdn/', import.meta.url)
await mkdir(new URL('posters/', folder), { recursive: true })
for (const figure of figures) {
  const choices = [{}, ...figure.countries(tables).map((country) => ({ country }))]
  for (const options of choices) {
    for (const { code } of languages) {
      for (const width of posterWidths) {
        const svg = await drawPoster({ figure: figure.id, lang: code, ...options }, width)
        await writeFile(new URL(posterPath(figure.id, options, code, width), folder), svg)
      }
    }
  }
}
