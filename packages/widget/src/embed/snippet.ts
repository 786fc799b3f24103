/**
 * The code that a page takes over to show a figure. It is complete without JavaScript where it carries the figure's
 * poster and its sentences with their sources, linked.
 */
import type { SourceLink } from '../figures/figure.ts'
import { posterSize } from '../export/poster.ts'
import { publishersOf } from '../figures/parts/sources.ts'
import type { Manifest } from './manifest.ts'
import { escaped, linked } from './markup.ts'
import { hasPoster, posterMarkup, type Posted } from './poster-markup.ts'

/**
 * `recommended` is the element with poster and text in it, `script` the element alone, `iframe` a frame that fits its
 * height, `figure` poster and text without any script.
 */
export const embedKinds = ['recommended', 'script', 'iframe', 'figure'] as const
export type EmbedKind = (typeof embedKinds)[number]

export interface Embedded extends Posted {
  /** It is in the first screen of its page, and is asked for at once. */
  readonly urgent?: boolean
}

/** Where the widget is served from. */
export interface Served {
  /** Address of the folder of `prosecution-chart.js`, with or without a slash at its end. */
  readonly base: string
  /** What `manifest.json` there says, for browsers to hold the scripts to it; without it they are not held to anything. */
  readonly manifest?: Pick<Manifest, 'files'>
}

/** What there is of it: of what has no poster, there is no picture without a script. */
export function kindsOf(embedded: Embedded): readonly EmbedKind[] {
  return hasPoster(embedded) ? embedKinds : embedKinds.filter((kind) => kind !== 'figure')
}

/** @throws RangeError for a kind that there is none of */
export function snippet(embedded: Embedded, kind: EmbedKind, served: Served): string {
  const folder = served.base.replace(/\/*$/, '')
  const script = (file: string) => scriptMarkup(`${folder}/${file}`, served.manifest?.files[file]?.integrity)
  switch (kind) {
    case 'recommended':
      return [element(embedded, inside(embedded, folder)), script('prosecution-chart.js')].join('\n')
    case 'script':
      return [element(embedded, ''), script('prosecution-chart.js')].join('\n')
    case 'iframe':
      return [frame(embedded, folder), script('frame.js')].join('\n')
    case 'figure':
      return figure(embedded, folder)
  }
}

function element({ figure, options, language, settings, urgent }: Embedded, content: string): string {
  const loading = urgent ? { loading: 'eager' } : {}
  const attributes = Object.entries({ figure, ...options, lang: language.code, ...settings, ...loading })
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
  return `<prosecution-chart${attributes}>${content === '' ? '' : `\n${indented(content)}\n`}</prosecution-chart>`
}

function inside(embedded: Embedded, folder: string): string {
  const text = `<p>${sourced(embedded)}</p>`
  return hasPoster(embedded) ? `${posterMarkup(embedded, folder, embedded.urgent ?? false)}\n${text}` : text
}

/** Of a frame with nothing to draw. */
const lowest = 320

function frame({ figure, options, language, settings, drawn, urgent }: Embedded, folder: string): string {
  const query = Object.entries({ figure, ...options, lang: language.code, ...settings })
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')
  const address = escaped(`${folder}/embed.html?${query}`)
  // About as high as the figure is in an article's column: without its script the frame scrolls, and with it the page
  // hardly moves.
  const height = drawn.built.empty ? lowest : posterSize(drawn, language, 720).height
  const title = escaped(drawn.words.title)
  return [
    '<prosecution-frame>',
    `  <iframe src="${address}" title="${title}" width="100%" height="${height}" frameborder="0" loading="${urgent ? 'eager' : 'lazy'}" allow="clipboard-write"></iframe>`,
    '</prosecution-frame>',
  ].join('\n')
}

function figure(embedded: Embedded, folder: string): string {
  if (!hasPoster(embedded))
    throw new RangeError(
      'kind "figure" has no picture of a choice of years or of other rows: leave out from, to and src, or use recommended',
    )
  return [
    `<figure lang="${embedded.language.code}">`,
    indented(posterMarkup(embedded, folder, embedded.urgent ?? false)),
    `  <figcaption>${sourced(embedded)}</figcaption>`,
    '</figure>',
  ].join('\n')
}

function scriptMarkup(address: string, integrity: string | undefined): string {
  const held = integrity === undefined ? '' : ` integrity="${escaped(integrity)}" crossorigin`
  return `<script type="module" src="${escaped(address)}"${held}></script>`
}

function indented(lines: string): string {
  return lines.replaceAll(/^/gm, '  ')
}

/** More documents than these are told by their publishers: their titles would be longer than what they are the sources of. */
const few = 5

function sourced({ drawn: { words, tables }, language }: Embedded): string {
  const { summary, sourceLabel, sources } = words
  if (sources.length === 0) return escaped(summary)
  const links =
    sources.length > few
      ? publishersOf(tables, sources).map(({ name, url }) => linked(name, url))
      : sources.map((source) => linked(source.text, source.url, languageOf(source, language.code)))
  return `${escaped(summary)} ${escaped(sourceLabel)} ${links.join('; ')}`
}

function languageOf({ language }: SourceLink, code: string): string {
  return language === code ? '' : ` lang="${escaped(language)}"`
}
