// What the generated modules share.

export const moduleHeader = '// Made from records/ by the build; never edited.\n'

/** A list of rows as source text, a row a line. */
export function moduleRows(list: readonly object[]): string {
  return list.length === 0 ? '[]' : `[\n${list.map((row) => JSON.stringify(row)).join(',\n')},\n]`
}
