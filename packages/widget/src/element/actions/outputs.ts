/** What there is to take along, made from a figure as it is shown: for the element's own panels and for its methods. */
import type { CitationStyleName } from '@central-asia-prosecutions/data'
import { kindsOf, snippet, type Embedded, type EmbedKind } from '../../embed/snippet.ts'
import type { Language } from '../../languages/language.ts'
import { citing } from '../citing.ts'
import { fileStem } from './file-name.ts'
import type { Output } from './output.ts'
import { permalinkTo } from './fragment.ts'
import { knownManifest } from './manifest.ts'
import { scriptFolder } from './script-folder.ts'

export async function csvFrom({ shown: { built, language } }: Output): Promise<string> {
  // Spreadsheets are wanted by few: what writes them is brought when it is.
  const { csvOf } = await import('../../export/csv.ts')
  return csvOf(built.table(language), language)
}

export async function svgFrom({ shown }: Output, host: Element): Promise<string> {
  const { svgPicture } = await import('./picture.ts')
  return await svgPicture(host, shown)
}

export async function pngFrom({ shown }: Output, host: Element, scale: number): Promise<Blob> {
  const { pngPicture } = await import('./picture.ts')
  return await pngPicture(host, shown, scale)
}

/** @param language of every word that is not a document's own */
export async function citationFrom(
  output: Output,
  style: CitationStyleName,
  language?: Language,
): Promise<string> {
  await citing.get('citation')
  return citationNow(output, style, language)
}

/** The same at once; empty while what makes citations is not there. */
export function citationNow(
  { shown, options }: Output,
  style: CitationStyleName,
  language: Language = shown.language,
): string {
  const words = language === shown.language ? shown.words : shown.built.words(language)
  const stem = fileStem(shown.figure.id, options)
  return citing.present('citation')?.citeFigure({ words }, stem, language, shown.release, style) ?? ''
}

export function embedKindsOf(output: Output): readonly EmbedKind[] {
  return kindsOf(embeddedIn(output))
}

/** @throws RangeError for a kind that is not among `embedKindsOf` */
export function embedCodeFrom(output: Output, kind: EmbedKind): string {
  const manifest = knownManifest()
  const served = { base: scriptFolder(), ...(manifest && { manifest }) }
  return snippet(embeddedIn(output), kind, served)
}

function embeddedIn({ shown, options, settings }: Output): Embedded {
  const { figure, language, built, words, release } = shown
  return { figure: figure.id, options, language, settings, drawn: { built, words, ...release } }
}

/** @param address of the page */
export function permalinkFrom({ shown, options, display }: Output, address: string): string {
  return permalinkTo(address, { figure: shown.figure.id, options, display })
}
