/**
 * The page that stands in frames, `dist/cdn/embed.html`: one file for every figure, which its script makes out of the
 * address. Nothing in it is inline, so that any policy of a host that allows its own scripts allows it. After write-served.ts, which
 * clears the folder.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { escaped } from '../src/embed/markup.ts'
import { languages } from '../src/languages/index.ts'

/** The page cannot know without its script what it was asked for, nor in which language. */
const needsScript: Readonly<Record<string, string>> = {
  en: 'This chart needs JavaScript.',
  ru: 'Для этой диаграммы нужен JavaScript.',
  kk: 'Бұл диаграмма үшін JavaScript қажет.',
  ky: 'Бул диаграмма үчүн JavaScript керек.',
  tg: 'Барои ин диаграмма JavaScript лозим аст.',
  tk: 'Bu diagramma üçin JavaScript gerek.',
  uz: 'Bu diagramma uchun JavaScript kerak.',
}

const lines = languages.map(({ code }) => {
  const line = needsScript[code]
  if (line === undefined) throw new Error(`build/write-embed-page.ts: needsScript has no line in ${code}`)
  return `        <p lang="${code}">${escaped(line)}</p>`
})

/** Links leave the frame: an article in it would have a frame's height. A new window of a link knows nothing of this one. */
const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Prosecutions in Central Asia of citizens who fought in foreign wars</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <base target="_blank" />
    <link rel="icon" href="data:," />
    <script type="module" src="embed-page.js"></script>
    <script type="module" src="prosecution-chart.js"></script>
  </head>
  <body>
    <main>
      <noscript>
${lines.join('\n')}
      </noscript>
    </main>
  </body>
</html>
`

const folder = new URL('../dist/cdn/', import.meta.url)
await mkdir(folder, { recursive: true })
await writeFile(new URL('embed.html', folder), page)
