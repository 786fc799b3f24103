/**
 * The loader given to Vega. Every figure carries its rows, so any address in a specification is a mistake or an
 * attack: it is refused before a request is made, and told, since Vega by itself draws on without the data.
 */
import type { Loader } from 'vega'

export function noRequests(refused: (message: string) => void): Loader {
  function refuse(address: string): Promise<never> {
    const message = `The drawing asked for ${address}: drawings may request nothing.`
    refused(message)
    return Promise.reject(new Error(message))
  }
  return { load: refuse, sanitize: refuse, http: refuse, file: refuse }
}
