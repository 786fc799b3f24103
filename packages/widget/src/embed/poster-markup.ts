/** The poster of a figure as HTML: the narrow one, and the wide one where there is room. */
import { posterSize, posterWidths } from '../export/poster.ts'
import type { Drawn } from '../export/sheet.ts'
import type { FigureOptions } from '../figures/figure.ts'
import type { FigureId } from '../figures/ids.ts'
import type { Language } from '../languages/language.ts'
import { escaped } from './markup.ts'
import { posterPath } from './poster-path.ts'

/** From this width of the window on, an article's column takes the wide one. CSS pixels. */
const roomy = 760

export interface Posted {
  readonly figure: FigureId
  readonly options: FigureOptions
  readonly language: Language
  readonly drawn: Drawn
  /** Other attributes of the element, by their names. */
  readonly settings?: Readonly<Record<string, string>>
}

/** There are posters of whole figures and of countries, of the rows that came with the widget; and of no choice of years. */
export function hasPoster({ options: { from, to }, drawn, settings }: Posted): boolean {
  return from === undefined && to === undefined && settings?.['src'] === undefined && !drawn.built.empty
}

/**
 * @param folder without a slash at its end
 * @param urgent the picture is in the first screen of its page, and is asked for at once
 */
export function posterMarkup(posted: Posted, folder: string, urgent: boolean): string {
  const { figure, options, language, drawn } = posted
  const [narrow, wide] = posterWidths.map((width) => {
    const { height } = posterSize(drawn, language, width)
    const address = `${folder}/${posterPath(figure, options, language.code, width)}`
    return { address: escaped(address), size: `width="${width}" height="${height}"` }
  })
  if (!narrow || !wide) throw new Error('There are two widths of posters.')
  const when = urgent ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"'
  const alt = language.describe.alt(language.describe.kinds[figure], drawn.words.title)
  return [
    '<picture>',
    `  <source media="(min-width: ${roomy}px)" srcset="${wide.address}" ${wide.size}>`,
    `  <img src="${narrow.address}" ${narrow.size} alt="${escaped(alt)}" ${when}>`,
    '</picture>',
  ].join('\n')
}
