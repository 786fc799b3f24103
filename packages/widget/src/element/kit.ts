/** What one figure in one language is made of, besides the element itself. */
import { bringRelease } from '../data/bring-release.ts'
import type { Release } from '../data/release.ts'
import { bringFigure } from '../figures/bring.ts'
import type { Figure } from '../figures/figure.ts'
import type { FigureId } from '../figures/ids.ts'
import { bringLanguage } from '../languages/bring.ts'
import type { LanguageCode } from '../languages/codes.ts'
import type { Language } from '../languages/language.ts'
import { Brought } from './brought.ts'

export const broughtFigures = new Brought<FigureId, Figure>(bringFigure)
/** Rows that came with the widget. */
export const broughtReleases = new Brought<FigureId, Release>(bringRelease)
export const broughtLanguages = new Brought<LanguageCode, Language>(bringLanguage)

export interface Wanted {
  /** Undefined where the page names a figure that there is none of. */
  readonly figure: FigureId | undefined
  readonly language: LanguageCode
}

export interface KitFigure {
  readonly itself: Figure
  /** Rows that came with the widget. */
  readonly bundled: Release
}

export interface Kit {
  readonly language: Language
  /** Undefined where there is no such figure. */
  readonly figure: KitFigure | undefined
}

/** Undefined while something of it is missing. */
export function presentKit(wanted: Wanted): Kit | undefined {
  const language = broughtLanguages.present(wanted.language)
  if (!language) return undefined
  if (wanted.figure === undefined) return { language, figure: undefined }
  const itself = broughtFigures.present(wanted.figure)
  const bundled = broughtReleases.present(wanted.figure)
  return itself && bundled ? { language, figure: { itself, bundled } } : undefined
}

/** @throws Error (the promise is rejected) where something of it cannot be brought */
export async function bringKit({ figure, language }: Wanted): Promise<void> {
  await Promise.all([
    broughtLanguages.get(language),
    ...(figure === undefined ? [] : [broughtFigures.get(figure), broughtReleases.get(figure)]),
  ])
}
