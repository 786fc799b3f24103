// Line breaks, and what turns the direction of the text: a message is one line, and shows what was given.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Any value as it may stand in a message: texts quoted and cut short, in one line, nothing that could throw. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const start = value.length > 80 ? `${value.slice(0, 80)}…` : value
    return `"${start.replace(unprintable, escaped)}"`
  }
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  switch (typeof value) {
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value)
    case 'undefined':
      return 'undefined'
    default:
      return typeof value === 'object' ? 'an object' : `a ${typeof value}`
  }
}

function escaped(letter: string): string {
  return `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`
}
