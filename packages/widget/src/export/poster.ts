/**
 * The picture that stands in a page before any script: a figure as it is exported, in typefaces that every machine has,
 * light or dark as the page around it.
 */
import type { SpecOptions } from '../figures/figure.ts'
import type { Drawing } from '../figures/drawing.ts'
import { dark, light, type Tokens } from '../theme/tokens.ts'
import { sheetOf, type Drawn } from './sheet.ts'
import { standaloneSvg } from './standalone.ts'

/** Of the whole picture, in CSS pixels: for a phone's column and for an article's. */
export const posterWidths = [360, 720] as const
export type PosterWidth = (typeof posterWidths)[number]

/** A picture gets none of the page's typefaces. These have the letters of all seven languages. */
export const posterFont =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"

export interface PosterSize {
  readonly width: PosterWidth
  readonly height: number
}

export function posterDrawing(drawn: Drawn, language: SpecOptions['language'], width: PosterWidth): Drawing {
  return sheetOf(drawn, { width, language, font: posterFont })
}

/** Whole pixels, so that a page can keep its place free. */
export function posterSize(drawn: Drawn, language: SpecOptions['language'], width: PosterWidth): PosterSize {
  const { height, padding } = posterDrawing(drawn, language, width)
  const { top, bottom } = typeof padding === 'number' ? { top: padding, bottom: padding } : padding
  return { width, height: top + height + bottom }
}

/** @param svg markup as Vega writes it */
export function posterSvg(
  svg: string,
  naming: { title: string; description: string; language: string },
): string {
  return standaloneSvg(svg.replace('class="marks"', `class="${posterClass}"`), { ...naming, style })
}

const posterClass = 'prosecution-poster'

// Names without a prototype's surprises: the tokens are a closed list.
const tokenNames = Object.keys(light) as readonly (keyof Tokens)[]

/** Every light colour is drawn as a literal, and each is one token's alone. */
const style = `@media (prefers-color-scheme: dark) { ${tokenNames
  .flatMap((name) =>
    (['fill', 'stroke'] as const).map(
      (property) => `.${posterClass} [${property}='${light[name]}'] { ${property}: ${dark[name]} }`,
    ),
  )
  .join(' ')} }`
