/**
 * Where in a YAML file a field stands. Schema and rules both name a field by its path; the line is looked up here and
 * nowhere else, so that no rule need know that its records were ever text.
 */
import { isScalar, isMap, LineCounter, parseDocument, type Document } from 'yaml'

type Path = readonly (string | number)[]

/** The one way in which records are read. */
export function parseRecord(text: string): { document: Document; lineAt: (offset: number) => number } {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, version: '1.2', schema: 'core' })
  return { document, lineAt: (offset) => lineCounter.linePos(offset).line }
}

/**
 * @returns what tells the line of a field, `counts[2].stage` as problems name it, or, where the field is missing, of
 *   what it is missing from
 */
export function lineFinder(text: string): (field: string) => number {
  // Read anew, and only once somebody asks: the trees of all files together would fill the memory.
  let parsed: ReturnType<typeof parseRecord> | undefined
  return (field) => {
    parsed ??= parseRecord(text)
    return parsed.lineAt(offsetOf(parsed.document, pathOf(field)))
  }
}

/** Where the value starts, or, where there is none, the innermost thing around it. */
export function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isRanged(node)) return node.range[0]
  }
  return 0
}

/** Where a key starts that stands in the thing at a path. */
export function offsetOfKey(document: Document, path: Path, key: string | undefined): number | undefined {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isMap(node)) return undefined
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
  return pair && isRanged(pair.key) ? pair.key.range[0] : undefined
}

export function fieldAt(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  )
}

function pathOf(field: string): Path {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  )
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range)
}
