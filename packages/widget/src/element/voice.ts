/**
 * What is said aloud to those who hear the page: one line in the element's one live region, politely.
 * https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA22
 */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit'

/** A live region is read when it changes: the same line said again differs by what nobody hears. */
const unheard = '\u00A0'

export class Voice {
  readonly #host: ReactiveControllerHost
  #line = ''

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  /** @param line nothing, where what was said is no longer so */
  say(line: string): void {
    this.#line = line === this.#line && line !== '' ? `${line}${unheard}` : line
    this.#host.requestUpdate()
  }

  /** For inside of the live region. It is read whole: what differs from the line before is no sentence by itself. */
  render(): TemplateResult {
    return html`<div class="unseen" aria-atomic="true">${this.#line}</div>`
  }
}

/** Lines that stand under one another, as sentences after one another. */
export function aloud(lines: readonly string[]): string {
  return lines.map((line) => (/[.!?…]$/.test(line) ? line : `${line}.`)).join(' ')
}
