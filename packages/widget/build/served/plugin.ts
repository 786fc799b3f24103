/**
 * In the files that are served, each figure, its rows, its forms and each language is a file of its own that needs no
 * other: what is shared by them is small and holds no state, and a page asks for one file instead of ten. The modules
 * that bring them give way to `bring.ts` beside this file.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))

const replaced = /\/(?:bring|bring-release|bring-vega|by-figure|data-version)\.ts$/

export function servedParts(): Plugin {
  return {
    name: 'served-parts',
    setup(build) {
      build.onResolve({ filter: replaced }, ({ resolveDir }) =>
        resolveDir.startsWith(here) ? undefined : { path: join(here, 'bring.ts') },
      )
    },
  }
}
