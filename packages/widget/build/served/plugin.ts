/**
 * The files that are served bring each figure's rows in a file of its own: two modules of the source give way to those
 * beside this file.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const here = dirname(fileURLToPath(import.meta.url))

export function servedRows(): Plugin {
  return {
    name: 'served-rows',
    setup(build) {
      build.onResolve({ filter: /\/(?:bring-release|data-version)\.ts$/ }, ({ path, resolveDir }) => {
        if (resolveDir.startsWith(here)) return undefined
        return { path: join(here, path.slice(path.lastIndexOf('/') + 1)) }
      })
    },
  }
}
