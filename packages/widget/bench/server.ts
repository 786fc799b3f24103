/**
 * A host as a good one is: HTTP/1.1 kept alive, everything compressed beforehand with the best that Brotli has, and to be
 * kept for ever.
 */
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

interface ServedFile {
  readonly type: string
  readonly body: Buffer
}

export class Host {
  readonly #files = new Map<string, ServedFile>()
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      const file = this.#files.get(path)
      if (!file || !/\bbr\b/.test(String(request.headers['accept-encoding']))) {
        response.writeHead(file ? 406 : 404).end()
        return
      }
      response
        .writeHead(200, {
          'content-type': file.type,
          'content-encoding': 'br',
          'content-length': file.body.length,
          'cache-control': 'public, max-age=31536000, immutable',
        })
        .end(file.body)
    })
  }

  async add(path: string, content: string | Uint8Array): Promise<void> {
    const body = await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    this.#files.set(path, { type: types[extname(path)] ?? 'application/octet-stream', body })
  }

  async addFolder(path: string, folder: string): Promise<void> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    await Promise.all(
      entries
        .filter((entry) => entry.isFile() && extname(entry.name) in types)
        .map(async (entry) => {
          const file = join(entry.parentPath, entry.name)
          await this.add(`${path}/${relative(folder, file).replaceAll(sep, '/')}`, await readFile(file))
        }),
    )
  }

  /** @returns where it is to be found */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    return `http://127.0.0.1:${address.port}`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}
