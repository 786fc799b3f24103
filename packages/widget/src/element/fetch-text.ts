/**
 * A text from the web, asked for as if by nobody: no cookie goes along, and the host does not learn which page the
 * reader is on. Reading ends where the text is larger than it may be, or does not come.
 */
import { limits } from '../data/format.ts'
import { Refusal } from '../data/refusal.ts'

/** For the whole answer. */
const seconds = 20

/** @throws Refusal, also where the signal ends it */
export async function fetchText(address: URL, signal: AbortSignal): Promise<string> {
  const request = new AbortController()
  const stop = (): void => {
    request.abort()
  }
  signal.addEventListener('abort', stop)
  const timer = setTimeout(() => {
    request.abort(new Refusal({ kind: 'slow', seconds }, 'no complete answer'))
  }, seconds * 1000)
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: request.signal,
    })
    const { status } = response
    if (!response.ok) throw new Refusal({ kind: 'status', status }, `HTTP status ${status}`)
    return await textOf(response)
  } catch (error) {
    // Not every browser passes on why the request was ended.
    const why: unknown = request.signal.aborted ? request.signal.reason : error
    if (why instanceof Refusal) throw why
    throw new Refusal({ kind: 'unreachable' }, error instanceof Error ? error.message : String(error))
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    // What is still on its way is not wanted any more.
    stop()
  }
}

async function textOf(response: Response): Promise<string> {
  const most = limits.megabytes * 1_000_000
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = response.body?.getReader()
  let text = ''
  let bytes = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > most)
      throw new Refusal({ kind: 'too-large', megabytes: limits.megabytes }, `more than ${most} bytes`)
    text += decoded(decoder, part.value)
  }
  return text + decoded(decoder)
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array<ArrayBuffer>): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined })
  } catch {
    throw new Refusal({ kind: 'no-figure-data' }, 'it is no UTF-8')
  }
}
