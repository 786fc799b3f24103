/**
 * The code that embeds a figure, made anywhere: on a server, in a build, in the browser.
 *
 * @packageDocumentation
 */
import { bundled } from '../data/bundled.ts'
import { choose, none, type Choice } from '../describe/choice.ts'
import type { Manifest, ManifestFile } from './manifest.ts'
import { embedKinds, snippet, type EmbedKind } from './snippet.ts'

export type { Choice, EmbedKind, Manifest, ManifestFile }

const loadings = ['lazy', 'eager'] as const

export interface EmbedCodeOptions extends Choice {
  /**
   * `recommended` (default): the element, and in it the figure's poster and its sentences with their sources, for readers
   * without JavaScript and for the time until it runs. `script`: the element alone. `iframe`: a frame that fits its
   * height. `figure`: poster and sentences, without any script.
   */
  readonly kind?: EmbedKind
  /** `eager` for a chart in the first screen of its page: it is asked for at once. `lazy` (default): when it comes near. */
  readonly loading?: (typeof loadings)[number]
  /** Address of the folder that holds `prosecution-chart.js`: that of `dist/cdn/`, wherever it is served from. */
  readonly base: string
  /** What `manifest.json` in that folder says: browsers then run no script that is another than the one it names. */
  readonly manifest?: Pick<Manifest, 'files'>
}

/**
 * HTML to paste into a page.
 *
 * @throws RangeError for a figure, language, country, choice of years or kind that there is none of, and for a `figure` of
 *   a choice of years, of which there is no poster
 */
export function embedCode(options: EmbedCodeOptions): string {
  const { kind = 'recommended', base, manifest, loading = 'lazy' } = options
  const { tables } = bundled
  const { figure, language, options: narrowed } = choose(options, tables)
  if (!embedKinds.includes(kind)) throw none('kind', kind, embedKinds)
  if (!loadings.includes(loading)) throw none('loading', loading, loadings)
  const built = figure.build(tables, narrowed)
  const drawn = { built, words: built.words(language), tables, version: bundled.version }
  const embedded = { figure: figure.id, options: narrowed, language, drawn, urgent: loading === 'eager' }
  return snippet(embedded, kind, { base, ...(manifest && { manifest }) })
}
