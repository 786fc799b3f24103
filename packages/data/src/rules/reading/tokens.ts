// Cuts a few words of a source into numbers in digits, words and single marks.

export type Token =
  | { readonly kind: 'digits'; readonly readings: readonly number[] }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }

// Any mark or space may group digits by three, the same one throughout; the language's own mark starts the decimals.
const grouping = String.raw`[ \u00a0\u2009\u202f.,'’]`
const possessive = /['’]s?$/u

/**
 * @param decimalMark the language's own: `7.5` in English
 * @returns tokens in order; a run of digits has two readings where its mark may group or start decimals (`1.200`)
 */
export function tokens(text: string, decimalMark: '.' | ','): Token[] {
  const decimals = String.raw`(?:[${decimalMark}]\d+)?`
  const grouped = String.raw`[1-9]\d{0,2}(?:(?<mark>${grouping})\d{3})(?:\k<mark>\d{3})*(?!\d)${decimals}`
  const pattern = new RegExp(
    String.raw`(?<grouped>${grouped})|(?<plain>\d+${decimals})|(?<word>\p{L}+(?:['’]\p{L}*)?)|(?<other>\S)`,
    'gu',
  )
  return [...text.toLowerCase().matchAll(pattern)].map(({ groups = {} }): Token => {
    const { grouped, mark, plain, word, other = '' } = groups
    if (grouped !== undefined)
      return { kind: 'digits', readings: readGrouped(grouped, mark ?? '', decimalMark) }
    if (plain !== undefined) return { kind: 'digits', readings: [decimal(plain, decimalMark)] }
    if (word !== undefined) return { kind: 'word', text: word.replace(possessive, '') }
    return { kind: 'mark', text: other }
  })
}

function readGrouped(digits: string, mark: string, decimalMark: string): number[] {
  const whole = decimal(digits.replaceAll(mark, ''), decimalMark)
  const ambiguous = mark === decimalMark && digits.split(mark).length === 2
  return ambiguous ? [whole, decimal(digits, decimalMark)] : [whole]
}

function decimal(digits: string, decimalMark: string): number {
  return Number(digits.replace(decimalMark, '.'))
}
