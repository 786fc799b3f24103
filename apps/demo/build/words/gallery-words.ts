// The words of the gallery that are not a figure's.
import type { Localised } from '../languages.ts'

export const galleryWords: Localised<{ readonly embed: (figure: string) => string }> = {
  en: { embed: (figure) => `Embed “${figure}”` },
  ru: { embed: (figure) => `Вставить «${figure}»` },
}
