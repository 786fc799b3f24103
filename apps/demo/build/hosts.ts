// The host pages: each a file below hosts/, as somebody else's site would have it. Neither frame nor script of this site
// is put into it; only the code of the widget is filled in, which nobody should paste by hand twice.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, serialize } from 'parse5'
import type { Plugin } from 'vite'
import { fillEmbeds } from './fillers/embeds.ts'
import { isPageLanguage } from './languages.ts'
import { mediaTypeOf } from './media-types.ts'
import { attribute, findOne } from './tree.ts'
import { hostWords } from './words/host-words.ts'

const folder = fileURLToPath(new URL('../hosts', import.meta.url))

/** Where the site serves them. */
export const hostsAddress = 'hosts'

/** @throws Error where a page has no name, or a name no page */
export function serveHosts(): Plugin {
  const files = readdirSync(folder)
  const pages = files.filter((name) => name.endsWith('.html'))
  for (const name of pages)
    if (!(name in hostWords)) throw new Error(`hosts/${name} has no line in build/words/host-words.ts`)
  for (const name of Object.keys(hostWords))
    if (!pages.includes(name)) throw new Error(`build/words/host-words.ts names hosts/${name}: there is none`)
  return {
    name: 'demo:hosts',
    generateBundle() {
      for (const name of files)
        this.emitFile({ type: 'asset', fileName: `${hostsAddress}/${name}`, source: read(name) })
    },
    configureServer(server) {
      server.middlewares.use(`/${hostsAddress}`, (request, response, next) => {
        const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
        if (!files.includes(name)) {
          next()
          return
        }
        response.setHeader('Content-Type', mediaTypeOf(name))
        response.end(read(name))
      })
    },
  }
}

function read(name: string): string {
  const text = readFileSync(join(folder, name), 'utf8')
  if (!name.endsWith('.html')) return text
  const document = parse(text, { sourceCodeLocationInfo: true })
  const code = attribute(findOne(document, 'html'), 'lang')
  const language = isPageLanguage(code) ? code : 'en'
  fillEmbeds({
    path: `${hostsAddress}/${name}`,
    file: `hosts/${name}`,
    siblings: [],
    document,
    command: 'build',
    language,
  })
  return serialize(document)
}
