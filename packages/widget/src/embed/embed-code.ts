/**
 * The code that embeds a figure, made anywhere: on a server, in a build, in the browser.
 *
 * @packageDocumentation
 */
import type { Country } from '@central-asia-prosecutions/data'
import { bundled } from '../data/bundled.ts'
import { figures } from '../figures/index.ts'
import { findLanguage, languages } from '../languages/index.ts'
import { embedKinds, snippet, type EmbedKind } from './snippet.ts'

export type { EmbedKind }

export interface EmbedCodeOptions {
  /** Id of the figure. */
  readonly figure: string
  /** BCP 47. */
  readonly lang: string
  readonly country?: Country
  /** First and last year shown. */
  readonly from?: number
  readonly to?: number
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
  const { kind = 'recommended', base, country, from, to } = options
  const figure = figures.find(({ id }) => id === options.figure)
  if (!figure)
    throw none(
      'figure',
      options.figure,
      figures.map(({ id }) => id),
    )
  const language = findLanguage(options.lang)
  if (!language)
    throw none(
      'lang',
      options.lang,
      languages.map(({ code }) => code),
    )
  if (!embedKinds.includes(kind)) throw none('kind', kind, embedKinds)
  const countries = figure.countries(bundled.tables)
  if (country !== undefined && !countries.includes(country)) throw none('country', country, countries)
  if (from !== undefined && to !== undefined && from > to) {
    throw new RangeError(`from ${from} is later than to ${to}`)
  }
  const narrowed = {
    ...(country !== undefined && { country }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
  const { tables } = bundled
  const words = figure.build(tables, narrowed).words(language)
  return snippet({ figure: figure.id, options: narrowed, language, words, tables }, kind, base)
}

function none(name: string, value: string, accepted: readonly string[]): RangeError {
  return new RangeError(`${name} ${JSON.stringify(value)} is none: use one of ${accepted.join(', ')}`)
}
