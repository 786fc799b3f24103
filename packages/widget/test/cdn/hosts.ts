/**
 * Two hosts, as in life: an article on one, and on another the folder that is served to all the world, which the frames
 * come from. Each answers with what its test gives it.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { dirname, extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright'
import { chromiumArguments, findChromium } from '../../../../tools/chromium.mjs'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../dist/cdn')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export interface Answer {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

export class Host {
  readonly origin: string
  readonly #server: Server

  private constructor(server: Server, port: number) {
    this.#server = server
    this.origin = `http://127.0.0.1:${port}`
  }

  /** @param answer by path; undefined where there is nothing */
  static async open(
    answer: (path: string) => Answer | undefined | Promise<Answer | undefined>,
  ): Promise<Host> {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      void Promise.resolve(answer(path)).then(
        (found) => {
          const type = types[extname(path)] ?? 'text/html; charset=utf-8'
          response.writeHead(found ? 200 : 404, { 'content-type': type, ...found?.headers }).end(found?.body)
        },
        () => response.writeHead(404).end(),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    return new Host(server, address.port)
  }

  /** Of `dist/cdn/`, as any static host or CDN gives it out: to every page, sandboxed or not. */
  static served(headers: Readonly<Record<string, string>> = {}): Promise<Host> {
    return Host.open(async (path) => ({
      body: await readFile(join(folder, normalize(path)), 'utf8'),
      headers: { 'access-control-allow-origin': '*', ...headers },
    }))
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findChromium()
  return chromium.launch({
    executablePath: path,
    args: chromiumArguments,
    env: { ...process.env, ...env },
  })
}
