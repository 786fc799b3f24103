/**
 * The code that embeds a figure, made anywhere: on a server, in a build, in the browser.
 *
 * @packageDocumentation
 */
import { bundled } from '../data/bundled.ts'
import { choose, none, type Choice } from '../describe/choice.ts'
import { embedKinds, snippet, type EmbedKind } from './snippet.ts'

export type { Choice, EmbedKind }

export interface EmbedCodeOptions extends Choice {
  /**
   * `recommended` (default): the element, and in it the figure's sentences with their sources, for readers without
   * JavaScript. `script`: the element alone. Both load one script, as a module.
   */
  readonly kind?: EmbedKind
  /** Address of the folder that holds `prosecution-chart.js`: that of `dist/cdn/`, wherever it is served from. */
  readonly base: string
}

/**
 * HTML to paste into a page.
 *
 * @throws RangeError for a figure, language, country, choice of years or kind that there is none of
 */
export function embedCode(options: EmbedCodeOptions): string {
  const { kind = 'recommended', base } = options
  const { tables } = bundled
  const { figure, language, options: narrowed } = choose(options, tables)
  if (!embedKinds.includes(kind)) throw none('kind', kind, embedKinds)
  const words = figure.build(tables, narrowed).words(language)
  return snippet({ figure: figure.id, options: narrowed, language, words, tables }, kind, base)
}
