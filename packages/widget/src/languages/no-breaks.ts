// Where a line must not end: between a number and what it numbers, within a range. What counts as that beyond ranges is
// each language's to say.

const noBreakSpace = '\u00A0'
/** Has no width: https://www.unicode.org/reports/tr14/#WJ. Fonts that lack the no-break hyphen draw a hole for it. */
const wordJoiner = '\u2060'

/** Letters: `27 желтоқсан`. */
const longWord = 12

/** Of ranges and of articles such as 401-1. */
const dashInNumber = /(?<=\d)[–-](?=\d)/g

/**
 * @param spaces matches the spaces to hold, by what stands before and after them
 * @param hyphens matches the hyphens to hold, in the same way
 * @returns a function that turns those spaces and hyphens into such as do not break, and holds the dashes within numbers
 */
export function noBreaks(spaces: RegExp, hyphens?: RegExp): (text: string) => string {
  return (text) => {
    const held = text.replaceAll(spaces, noBreakSpace).replaceAll(dashInNumber, joined)
    return hyphens ? held.replaceAll(hyphens, joined) : held
  }
}

function joined(dash: string): string {
  return `${wordJoiner}${dash}${wordJoiner}`
}

/** Held together only where that is no wider than a long word, so in a column that must not grow for it. */
export function heldInColumn(text: string): string {
  return text
    .split(' ')
    .map((held) => (released(held).length <= longWord ? held : released(held)))
    .join(' ')
}

/** Without what holds it together: for lines that are set already, in fonts that may lack those characters. */
export function released(text: string): string {
  return text.replaceAll(noBreakSpace, ' ').replaceAll(wordJoiner, '')
}
