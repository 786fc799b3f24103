/**
 * In the files that are served, each figure, its rows, its forms and each language is a file of its own that needs no
 * other: what is shared by them is small and holds no state, and a page asks for one file instead of ten. The modules
 * that bring them give way to those beside this file.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))

const brought = /\/(?:bring|bring-release|bring-vega|by-figure|data-version)\.ts$/
const rows = /\/(?:bring-release|data-version)\.ts$/

export function servedParts(): Plugin {
  return replacing(brought, 'bring.ts')
}

/** For the file that has everything in it, each figure has its rows, and the data package stays out. */
export function servedRows(): Plugin {
  return replacing(rows, 'single.ts')
}

function replacing(modules: RegExp, by: string): Plugin {
  return {
    name: `served-${by}`,
    setup(build) {
      build.onResolve({ filter: modules }, ({ resolveDir }) =>
        resolveDir.startsWith(here) ? undefined : { path: join(here, by) },
      )
    },
  }
}
