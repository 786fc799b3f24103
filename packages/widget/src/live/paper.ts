/** Vega, brought at the first drawing, and its answer to one specification: a drawing without a fault, or an error. */
import type embed from 'vega-embed'
import type { EmbedOptions, Result } from 'vega-embed'
import type { TopLevelSpec } from 'vega-lite'
import { DrawingLog } from './drawing-log.ts'
import { noRequests } from './no-requests.ts'

export type Vega = typeof embed

/** @throws Error where it cannot be brought */
export async function bringVega(): Promise<Vega> {
  return (await import('vega-embed')).default
}

/**
 * Draws on a paper of its own, which is nowhere in the page.
 *
 * @throws Error where Vega cannot draw the specification
 */
export async function drawnOnPaper(
  vega: Vega,
  document: Document,
  spec: TopLevelSpec,
): Promise<{ readonly paper: HTMLElement; readonly result: Result }> {
  const paper = clearable(document.createElement('div'))
  const log = new DrawingLog()
  const loader = noRequests((message) => log.error(message))
  const result = await vega(paper, spec, { ...options, logger: log, loader })
  if (log.errors.length > 0) {
    result.finalize()
    throw new Error(log.errors.join('; '))
  }
  return { paper, result }
}

const options: EmbedOptions<never, 'svg'> = {
  mode: 'vega-lite',
  renderer: 'svg',
  // No `new Function`, so that it runs under a strict Content-Security-Policy.
  ast: true,
  actions: false,
  defaultStyle: false,
  hover: false,
  // By default Vega prevents what the browser does at every event but a wheel's; here nothing is done in its place.
  config: { events: { defaults: { prevent: false } } },
  // Ours is the element's. Without a function here, vega-embed puts a style into <head> and a box into <body>.
  tooltip: () => undefined,
}

/**
 * vega-embed clears its host with `innerHTML = ''`, which `require-trusted-types-for 'script'` refuses, empty or not:
 * https://github.com/vega/vega-embed/blob/v7.3.0/src/embed.ts
 */
function clearable(host: HTMLElement): HTMLElement {
  Object.defineProperty(host, 'innerHTML', {
    set(markup: string) {
      if (markup !== '') throw new TypeError('This element may only be cleared.')
      host.replaceChildren()
    },
  })
  return host
}
