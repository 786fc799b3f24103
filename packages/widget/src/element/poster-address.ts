/**
 * Where the poster is of what an element asks for: there is one where the widget is served from its own files, of every
 * figure and country in every language.
 */
import { posterPath } from '../embed/poster-path.ts'
import { isFigureId } from '../figures/ids.ts'
import { findCode, languageCodes } from '../languages/codes.ts'

/** Column from which the wide one is taken, in CSS pixels. */
const roomy = 560

export interface PosterChoice {
  readonly figure: string
  readonly country: string | null
  /** BCP 47; null where nobody says. */
  readonly language: string | null
  /** Something else than all of the bundled rows is shown. */
  readonly narrowed: boolean
}

/**
 * @param folder without a slash at its end
 * @param width of the element
 * @returns undefined where there is none
 */
export function posterAddress(
  { figure, country, language, narrowed }: PosterChoice,
  folder: string,
  width: number,
): string | undefined {
  if (narrowed || !isFigureId(figure)) return undefined
  // What can be no country's code has none; nor is it asked for.
  if (country && !/^[A-Z]{2}$/.test(country)) return undefined
  const code = (language === null ? undefined : findCode(language)) ?? languageCodes[0]
  return `${folder}/${posterPath(figure, country ? { country } : {}, code, width < roomy ? 360 : 720)}`
}
