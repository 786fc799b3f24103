// A folder of another package as it is, under an address of the site: copied into the built site, served from where it is
// during development. Nothing in it is touched: pages of others would load the very same files.
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { mediaTypeOf } from './media-types.ts'

/**
 * @param address on the site, below its root: `cdn`
 * @param folder on the disk; asked for late, for to look at the configuration needs no built package
 */
export function serveFolder(address: string, folder: () => string): Plugin {
  return {
    name: `demo:serve-${address}`,
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('the site is built into a folder')
      await cp(folder(), join(dir, address), { recursive: true })
    },
    configureServer(server) {
      server.middlewares.use(`/${address}/`, (request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
        // An address is parsed without its ../, but one may hide behind an escape.
        if (path.split(/[\\/]/).includes('..')) {
          next()
          return
        }
        readFile(join(folder(), path)).then(
          (bytes) => {
            response.setHeader('Content-Type', mediaTypeOf(path))
            response.end(bytes)
          },
          // No such file: whoever comes next says so.
          () => {
            next()
          },
        )
      })
    },
  }
}
