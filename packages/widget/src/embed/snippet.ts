/**
 * The code that a page takes over to show a figure. It is complete without JavaScript where it carries the figure's
 * sentences with their sources, linked, inside of the element.
 */
import type { FigureOptions, FigureTables, FigureWords, SourceLink } from '../figures/figure.ts'
import { publishersOf } from '../figures/parts/sources.ts'
import type { Language } from '../languages/index.ts'
import { escaped, linked } from './markup.ts'

/** `recommended` is the element with its text in it, `script` the element alone. */
export const embedKinds = ['recommended', 'script'] as const
export type EmbedKind = (typeof embedKinds)[number]

export interface Embedded {
  /** Id. */
  readonly figure: string
  readonly options: FigureOptions
  readonly language: Language
  /** Other attributes, by their names. */
  readonly settings?: Readonly<Record<string, string>>
  readonly words: FigureWords
  readonly tables: FigureTables
}

/** @param base address of the folder of `prosecution-chart.js`, with or without a slash at its end */
export function snippet(embedded: Embedded, kind: EmbedKind, base: string): string {
  const { figure, options, language, settings } = embedded
  const attributes = Object.entries({ figure, ...options, lang: language.code, ...settings })
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
  const text = kind === 'recommended' ? `\n  <p>${sourced(embedded)}</p>\n` : ''
  return [
    `<prosecution-chart${attributes}>${text}</prosecution-chart>`,
    `<script type="module" src="${escaped(base.replace(/\/*$/, ''))}/prosecution-chart.js"></script>`,
  ].join('\n')
}

/** More documents than these are told by their publishers: their titles would be longer than what they are the sources of. */
const few = 5

function sourced({ words, tables, language }: Embedded): string {
  const { summary, sourceLabel, sources } = words
  if (sources.length === 0) return escaped(summary)
  const links =
    sources.length > few
      ? publishersOf(tables, sources).map(({ name, url }) => linked(name, url))
      : sources.map((source) => linked(source.text, source.url, languageOf(source, language)))
  return `${escaped(summary)} ${escaped(sourceLabel)} ${links.join('; ')}`
}

function languageOf({ language }: SourceLink, { code }: Language): string {
  return language === code ? '' : ` lang="${escaped(language)}"`
}
