// How wide letters come out, as parts of the font size: of each the widest of the faces that pages are set in, measured
// in Chromium (Open Sans, Noto Sans and Serif, Source Serif, Inter, Roboto, Gelasio, which has Georgia's widths, and Arimo
// and Tinos, which have Arial's and Times'), and rounded up. Faces that are drawn wider than these, such as Verdana, are
// no page's text.

/** By width. */
const regular: readonly (readonly [width: number, letters: string])[] = [
  [0.3, " '"],
  [0.32, 'j.,:;'],
  [0.34, 'il!’‘·ʼі'],
  [0.38, 'ft()[]І'],
  [0.4, 'I¹²³'],
  [0.46, '“”„-'],
  [0.48, 'r"/гғ'],
  [0.52, 'з'],
  [0.54, 'sş'],
  [0.56, 'z?|žт'],
  [0.58, 'acvxJ≥≤≈äçавсхэяГҒ'],
  [0.6, 'eky«»ýбеёкуьәұүӯ'],
  [0.62, 'bdgoqFöʻодлЗөҳ'],
  [0.64, '0123456789puLZüŽрчҷ'],
  [0.66, 'hnT–ňпцБТЬқһ'],
  [0.68, 'BEPS<>+=×ŞийнВЕЁРӣ'],
  [0.7, 'ъң'],
  [0.72, 'КУӮ'],
  [0.74, 'ACKRVXYÄÇÝАСХЭЯҰҮҲ'],
  [0.76, 'DUÜЛЧӘҚҺҶ'],
  [0.78, 'GN&ŇО'],
  [0.8, 'OQÖПЦӨ'],
  [0.82, 'HжыДИЙНЪҢӢ'],
  [0.84, 'мф'],
  [0.86, 'юФ'],
  [0.88, 'w'],
  [0.94, 'M'],
  [0.96, 'mшщМЫ'],
  [0.98, 'Ж'],
  [1, '—%…'],
  [1.02, '@'],
  [1.06, 'WЮ'],
  [1.1, 'ШЩ№'],
]

const widths = new Map(
  regular.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
)

/** Of a letter that no figure is known to write. */
const unknown = 1

export const weights = ['regular', 'bold'] as const
export type Weight = (typeof weights)[number]

/** Semibold over regular, or bold where the face has no semibold. */
const wider: Readonly<Record<Weight, number>> = { regular: 1, bold: 1.06 }

export function isKnown(letter: string): boolean {
  return widths.has(letter)
}

export function letterWidth(letter: string, weight: Weight): number {
  return (widths.get(letter) ?? unknown) * wider[weight]
}
