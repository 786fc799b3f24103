// Where a line must not end: between a number and what it numbers. What counts as that is each language's to say.

const noBreakSpace = '\u00A0'

/**
 * @param spaces matches the spaces to hold, by what stands before and after them
 * @returns a function that turns those spaces into no-break spaces
 */
export function noBreaks(spaces: RegExp): (text: string) => string {
  return (text) => text.replaceAll(spaces, noBreakSpace)
}
