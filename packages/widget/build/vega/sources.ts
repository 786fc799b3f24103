/**
 * Reads Vega's packages from their sources, file by file, so that what no drawing needs stays out of the files that are
 * served: their bundles are one file each, of which a bundler may leave nothing out. A few of the files are needed by
 * name and not for what they do; in their place stand the ones beside this file.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))

/** By the end of the path. */
const replaced: Readonly<Record<string, string>> = {
  'vega-format/index.js': join(here, 'format.js'),
  'vega-functions/index.js': join(here, 'functions.js'),
  'vega-loader/index.browser.js': join(here, 'loader.js'),
  'vega-scenegraph/src/path/curves.js': join(here, 'curves.js'),
  'vega-scale/src/schemes.js': join(here, 'schemes.js'),
}

const inVega = /[\\/]node_modules[\\/]vega-[a-z-]+[\\/]/

export function vegaSources(): Plugin {
  return {
    name: 'vega-sources',
    setup(build) {
      build.onResolve({ filter: /^vega-[a-z-]+$/ }, ({ path: name, resolveDir }) => {
        const folder = folderOf(name, resolveDir)
        const source = ['index.browser.js', 'index.js']
          .map((file) => join(folder, file))
          .find((file) => existsSync(file))
        return source === undefined ? undefined : answer(source)
      })
      build.onResolve({ filter: /^[.]/ }, ({ path, importer, resolveDir }) => {
        if (!inVega.test(importer)) return undefined
        const file = join(resolveDir, path)
        return existsSync(file) ? answer(file) : undefined
      })
    },
  }
}

/** None of the files does anything but declare: what nothing imports may go. */
function answer(path: string) {
  const ending = Object.keys(replaced).find((end) => path.replaceAll('\\', '/').endsWith(`/${end}`))
  return { path: (ending !== undefined && replaced[ending]) || path, sideEffects: false }
}

/** Each has its bundle in a folder of its own. */
function folderOf(name: string, from: string): string {
  const { resolve } = createRequire(join(from, 'here.js'))
  return dirname(dirname(resolve(name)))
}
