/**
 * `dist/cdn/oembed/<figure>.<lang>.json`, and `privacy.json`, which says what the widget does with its readers. After write-served.ts,
 * which clears the folder. An oEmbed answer names whole addresses: those of the release on a public mirror of packages,
 * or, for who serves the folder, below `PROSECUTION_BASE`.
 */
import { meta, tables } from '@central-asia-prosecutions/data'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { oembedOf } from '../src/embed/oembed.ts'
import { figures } from '../src/figures/index.ts'
import { languages } from '../src/languages/index.ts'

const { name, version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly name: string
  readonly version: string
}
const base =
  process.env['PROSECUTION_BASE']?.replace(/\/+$/, '') ??
  `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/cdn`

const folder = new URL('../dist/cdn/', import.meta.url)
await mkdir(new URL('oembed/', folder), { recursive: true })
for (const figure of figures) {
  const built = figure.build(tables, {})
  for (const language of languages) {
    const drawn = { built, words: built.words(language), tables, version: meta.version }
    const answer = oembedOf({ figure: figure.id, options: {}, language, drawn }, base)
    await writeFile(
      new URL(`oembed/${figure.id}.${language.code}.json`, folder),
      `${JSON.stringify(answer, null, 1)}\n`,
    )
  }
}

/** Held to what it says by test/cdn/privacy.test.ts. */
const privacy = {
  version,
  cookies: 'none',
  storage: 'none',
  requests:
    'the files of the folder that the script is served from, and the address that the page gives as src',
  thirdParties: [],
  told: 'nothing of the reader to anybody; the server of the folder sees what any server of files sees',
}
await writeFile(new URL('privacy.json', folder), `${JSON.stringify(privacy, null, 1)}\n`)
