/**
 * The code that embeds a figure, made anywhere: on a server, in a build, in the browser.
 *
 * @packageDocumentation
 */
import { bundled } from '../data/bundled.ts'
import { choose, none, type Choice } from '../describe/choice.ts'
import type { Manifest, ManifestFile } from './manifest.ts'
import { displays, loadings, themes, type Display, type Loading, type Theme } from './settings.ts'
import { embedKinds, snippet, type EmbedKind } from './snippet.ts'

export type { Choice, Display, EmbedKind, Loading, Manifest, ManifestFile, Theme }

export interface EmbedCodeOptions extends Choice {
  /**
   * `recommended` (default): the element, and in it the figure's poster and its sentences with their sources, for readers
   * without JavaScript and for the time until it runs. `script`: the element alone. `iframe`: a frame that fits its
   * height. `figure`: poster and sentences, without any script.
   */
  readonly kind?: EmbedKind
  /** `eager` for a chart in the first screen of its page: it is asked for at once. `lazy` (default): when it comes near. */
  readonly loading?: Loading
  /** `auto` (default) follows the page's `color-scheme`. */
  readonly theme?: Theme
  /** What readers see first: the chart (default), its table, or both. */
  readonly display?: Display
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
  const { kind = 'recommended', loading = 'lazy', theme = 'auto', display = 'chart' } = options
  const { base, manifest } = options
  const { tables } = bundled
  const { figure, language, options: narrowed } = choose(options, tables)
  if (!embedKinds.includes(kind)) throw none('kind', kind, embedKinds)
  if (!loadings.includes(loading)) throw none('loading', loading, loadings)
  if (!themes.includes(theme)) throw none('theme', theme, themes)
  if (!displays.includes(display)) throw none('display', display, displays)
  const built = figure.build(tables, narrowed)
  const drawn = { built, words: built.words(language), tables, version: bundled.version }
  const settings = {
    ...(theme !== themes[0] && { theme }),
    ...(display !== displays[0] && { display }),
  }
  const embedded = {
    figure: figure.id,
    options: narrowed,
    language,
    settings,
    drawn,
    urgent: loading === 'eager',
  }
  return snippet(embedded, kind, { base, ...(manifest && { manifest }) })
}
