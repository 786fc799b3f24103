/** Where posters are among the files that are served. */
import type { FigureId } from '../figures/ids.ts'
import type { LanguageCode } from '../languages/codes.ts'

/** `posters/stages.KZ.ru.360.svg` */
export function posterPath(
  figure: FigureId,
  { country }: { readonly country?: string },
  language: LanguageCode,
  width: number,
): string {
  const choice = country === undefined ? figure : `${figure}.${encodeURIComponent(country)}`
  return `posters/${choice}.${language}.${width}.svg`
}
