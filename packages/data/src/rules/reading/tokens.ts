// Cuts a few words of a source into numbers in digits, words and single marks.

export type Token =
  | { readonly kind: 'digits'; readonly readings: readonly number[] }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }

// Any mark or space may group digits by three, the same one throughout; the language's own mark starts the decimals.
const grouping = String.raw`[ \u00a0\u2009\u202f.,'’]`
const possessive = /'s?$/u
// Typists take whichever apostrophe is at hand, for the modifier letters of Ukrainian and Uzbek as well.
const apostrophes = /[’‘`ʻʼ]/gu
// The shapes that a keyboard lends from one script to the other: the Kazakh “өмір” is often typed with a Latin i.
const latin = 'aceiopxyə'
const cyrillicTwins = 'асеіорхуә'
const cyrillic = /\p{Script=Cyrillic}/u

/**
 * @param decimalMark the language's own: `7.5` in English
 * @param elisions words cut short before a vowel, as written, with their full form: `d'` is `de`
 * @returns tokens in order; a run of digits has two readings where its mark may group or start decimals (`1.200`)
 */
export function tokens(
  text: string,
  decimalMark: '.' | ',',
  elisions: ReadonlyMap<string, string> = new Map(),
): Token[] {
  const decimals = String.raw`(?:[${decimalMark}]\d+)?`
  const grouped = String.raw`[1-9]\d{0,2}(?:(?<mark>${grouping})\d{3})(?:\k<mark>\d{3})*(?!\d)${decimals}`
  const pattern = new RegExp(
    String.raw`(?<grouped>${grouped})|(?<plain>\d+${decimals})|(?<word>\p{L}[\p{L}\p{M}]*(?:['’‘\x60]\p{L}+|['’])?)|(?<other>\S)`,
    'gu',
  )
  return [...text.toLowerCase().normalize('NFC').matchAll(pattern)].flatMap(({ groups = {} }): Token[] => {
    const { grouped, mark, plain, word, other = '' } = groups
    if (grouped !== undefined)
      return [{ kind: 'digits', readings: readGrouped(grouped, mark ?? '', decimalMark) }]
    if (plain !== undefined) return [{ kind: 'digits', readings: [decimal(plain, decimalMark)] }]
    if (word !== undefined)
      return parted(plainLetters(word), elisions).map((text) => ({ kind: 'word', text }))
    return [{ kind: 'mark', text: other }]
  })
}

function plainLetters(word: string): string {
  const plain = word.replaceAll(apostrophes, "'")
  return cyrillic.test(plain)
    ? plain.replaceAll(/[a-zə]/gu, (letter) => cyrillicTwins[latin.indexOf(letter)] ?? letter)
    : plain
}

/** Two words where the first is cut short before the second: `d'environ`. */
function parted(word: string, elisions: ReadonlyMap<string, string>): string[] {
  const cut = word.slice(0, word.indexOf("'") + 1)
  const full = elisions.get(cut)
  return full === undefined ? [word.replace(possessive, '')] : [full, word.slice(cut.length)].filter(Boolean)
}

function readGrouped(digits: string, mark: string, decimalMark: string): number[] {
  const whole = decimal(digits.replaceAll(mark, ''), decimalMark)
  const ambiguous = mark === decimalMark && digits.split(mark).length === 2
  return ambiguous ? [whole, decimal(digits, decimalMark)] : [whole]
}

function decimal(digits: string, decimalMark: string): number {
  return Number(digits.replace(decimalMark, '.'))
}
