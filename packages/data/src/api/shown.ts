/** Any value as it may stand in a message: texts quoted and cut short, nothing that could throw. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`
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
