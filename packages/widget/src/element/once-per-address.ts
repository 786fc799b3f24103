/**
 * What comes from the web, asked for once a page: who wants an address that is on its way waits for the same answer, and
 * who wants it later is given what came. What failed is not kept, and may be tried again.
 */

/** Answers that are kept: more than a page has figures. The one that was wanted longest ago makes room. */
const most = 16

interface Request<Answer> {
  readonly answer: Promise<Answer>
  readonly abort: AbortController
  waiting: number
}

export class OncePerAddress<Answer extends object> {
  readonly #ask: (address: URL, signal: AbortSignal) => Promise<Answer>
  readonly #requests = new Map<string, Request<Answer>>()
  readonly #answers = new Map<string, Answer>()

  constructor(ask: (address: URL, signal: AbortSignal) => Promise<Answer>) {
    this.#ask = ask
  }

  /**
   * @param signal ends the waiting; a request for which nobody waits any more is ended too
   * @throws what asking throws, and an Error where the waiting was ended
   */
  async get(address: URL, signal: AbortSignal): Promise<Answer> {
    const key = withoutFragment(address)
    const had = this.#answers.get(key)
    if (had) {
      this.#keep(key, had)
      return had
    }
    const request = this.#requests.get(key) ?? this.#begin(key)
    request.waiting += 1
    return await new Promise((resolve, reject) => {
      const leave = (): void => {
        request.waiting -= 1
        if (request.waiting === 0) this.#end(key, request)
        reject(new Error('It is not wanted any more.'))
      }
      signal.addEventListener('abort', leave)
      void request.answer.then(resolve, reject).finally(() => {
        signal.removeEventListener('abort', leave)
      })
    })
  }

  #begin(key: string): Request<Answer> {
    const abort = new AbortController()
    const answer = this.#ask(new URL(key), abort.signal)
    const request: Request<Answer> = { answer, abort, waiting: 0 }
    this.#requests.set(key, request)
    answer.then(
      (came) => {
        this.#forget(key, request)
        this.#keep(key, came)
      },
      () => {
        this.#forget(key, request)
      },
    )
    return request
  }

  #end(key: string, request: Request<Answer>): void {
    request.abort.abort()
    this.#forget(key, request)
  }

  #forget(key: string, request: Request<Answer>): void {
    if (this.#requests.get(key) === request) this.#requests.delete(key)
  }

  #keep(key: string, answer: Answer): void {
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    const [oldest] = this.#answers.keys()
    if (this.#answers.size > most && oldest !== undefined) this.#answers.delete(oldest)
  }
}

/** A server is never told of it. */
function withoutFragment(address: URL): string {
  return address.href.replace(/#.*$/s, '')
}
