/** The chart as a file: drawn anew, on a sheet of its own, in the typeface of the page. */
import { sheetOf } from '../../export/sheet.ts'
import { standaloneSvg } from '../../export/standalone.ts'
import type { Drawing } from '../../figures/drawing.ts'
import { faceReady } from '../../live/face.ts'
import { pngOf, svgOf } from '../../live/picture.ts'
import { formOf } from '../form.ts'
import type { Shown } from '../shown.ts'

/** Of the whole picture, whatever place the chart has on the page. */
const width = 720

/** @param host the element, whose typeface is taken */
export async function svgPicture(host: Element, shown: Shown): Promise<string> {
  const svg = await svgOf(host.ownerDocument, await sheet(host, shown), formOf('picture', shown.figure.id))
  const { title, summary } = shown.words
  return standaloneSvg(svg, { title, description: summary, language: shown.language.code })
}

export async function pngPicture(host: Element, shown: Shown, scale: number): Promise<Blob> {
  return await pngOf(host.ownerDocument, await sheet(host, shown), formOf('picture', shown.figure.id), scale)
}

async function sheet(host: Element, { built, words, release, language }: Shown): Promise<Drawing> {
  const { fontFamily } = getComputedStyle(host.shadowRoot?.querySelector('.base') ?? host)
  // What stands in no page has no style.
  const font = fontFamily || 'sans-serif'
  await faceReady(font, words.title)
  return sheetOf({ built, words, ...release }, { width, language, font })
}
