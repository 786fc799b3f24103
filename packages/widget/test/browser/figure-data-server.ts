/**
 * The server that tests of `src` fetch from, a part of Vite's own while they run: it answers what a test has put there,
 * and remembers who asked. A second one, of another origin, gives the same answers.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Plugin } from 'vitest/config'

/** What a test puts at an address. */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /**
   * `never`: what there is of it is sent, and the end is not; `endless`: more and more is; `held`: the end is sent once
   * somebody asks for `<address>/let-go`.
   */
  readonly end?: 'never' | 'endless' | 'held'
}

/** What the server saw of one request. */
export interface Asked {
  readonly headers: IncomingMessage['headers']
  readonly query: string
  /** The one who asked went away before the answer was complete. */
  left: boolean
}

const folder = '/figure-data/'
const answers = new Map<string, Answer>()
const requests = new Map<string, Asked[]>()
const held = new Map<string, ServerResponse[]>()

export function figureDataServer(): Plugin {
  return {
    name: 'figure-data-server',
    configureServer({ middlewares, httpServer }) {
      const elsewhere = createServer((request, response) => {
        void respond(request, response)
      }).listen(0, '127.0.0.1')
      elsewhere.unref()
      httpServer?.on('close', () => elsewhere.close())
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        if (pathname === `${folder}elsewhere`) {
          const { port } = elsewhere.address() as AddressInfo
          response.end(`http://127.0.0.1:${port}`)
        } else if (pathname.startsWith(folder)) void respond(request, response)
        else next()
      })
    },
  }
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const [name = '', of] = pathname.slice(folder.length).split('/')
  if (request.method === 'PUT') {
    answers.set(name, JSON.parse(await textOf(request)) as Answer)
    requests.set(name, [])
    response.end()
  } else if (of === 'requests') response.end(JSON.stringify(requests.get(name) ?? []))
  else if (of === 'let-go') {
    for (const waiting of held.get(name) ?? []) waiting.end()
    response.end()
  } else answer(name, search, request, response)
}

function answer(name: string, query: string, request: IncomingMessage, response: ServerResponse): void {
  const { status = 200, headers = {}, body = '', end } = answers.get(name) ?? { status: 404 }
  const asked: Asked = { headers: request.headers, query, left: false }
  requests.get(name)?.push(asked)
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
  response.on('close', () => {
    asked.left = !response.writableEnded
  })
  if (end === undefined) {
    response.end(body)
    return
  }
  response.write(body)
  if (end === 'held') {
    held.set(name, [...(held.get(name) ?? []), response])
    return
  }
  const more = (): void => {
    if (end === 'endless' && !response.destroyed) response.write(' '.repeat(100_000), more)
  }
  more()
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) text += String(part)
  return text
}
