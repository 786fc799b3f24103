// The data package's files under /data/: copied into the built site, served from where they are during development.
import type { Plugin } from 'vite'
import { dataPackage, type Download } from './data-package.ts'
import { mediaTypeOf } from './media-types.ts'

export function serveDownloads(downloads: readonly Download[]): Plugin {
  return {
    name: 'demo:downloads',
    generateBundle() {
      for (const download of downloads)
        this.emitFile({ type: 'asset', fileName: download.address, source: dataPackage.read(download) })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        const download = downloads.find(({ address }) => path === `/${address}`)
        if (download === undefined) {
          next()
          return
        }
        response.setHeader('Content-Type', mediaTypeOf(path))
        response.end(dataPackage.read(download))
      })
    },
  }
}
