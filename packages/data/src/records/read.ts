/**
 * Reads a records folder: strict YAML in, checked records or problems out. With lines.ts the only place that knows YAML.
 *
 * YAML's own traps are refused rather than guarded against: duplicate keys, anchors, and plain scalars where a code
 * or a date is meant (`NO` and `2024-01` would not survive every reader).
 */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isScalar, visit, type Document, type YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { fieldAt, lineFinder, offsetOf, offsetOfKey, parseRecord } from './lines.ts'
import type { Filed, Problem, Records } from './records.ts'
import { schemaMessages } from './schema-messages.ts'
import { counterSchema } from './schema/counter.ts'
import { decisionSchema } from './schema/decision.ts'
import { derivedSchema } from './schema/derived.ts'
import { provisionSchema } from './schema/provision.ts'
import { redirectSchema } from './schema/redirect.ts'
import { silenceSchema } from './schema/silence.ts'
import { sourceSchema } from './schema/source.ts'
import { vocabularySchema } from './schema/vocabulary.ts'

const quotedKeys = new Set([
  'country',
  'article',
  'part',
  'published',
  'period',
  'as_of',
  'date',
  'from',
  'to',
  'decided',
  'since',
])

const folders = {
  sources: sourceSchema,
  provisions: provisionSchema,
  counters: counterSchema,
  decisions: decisionSchema,
  derived: derivedSchema,
  silences: silenceSchema,
  redirects: redirectSchema,
  vocabularies: vocabularySchema,
} as const

/**
 * @param folder path of a records folder
 * @returns the records, sorted by file name, and every problem found; records with problems are left out
 */
export async function readRecords(folder: string): Promise<{ records: Records; problems: Problem[] }> {
  const problems: Problem[] = []
  const read = async <Schema extends z.ZodType<{ id: string }>>(room: string, schema: Schema) =>
    readFolder(folder, room, schema, problems)
  const records: Records = {
    sources: await read('sources', folders.sources),
    provisions: await read('provisions', folders.provisions),
    counters: await read('counters', folders.counters),
    decisions: await read('decisions', folders.decisions),
    derived: await read('derived', folders.derived),
    silences: await read('silences', folders.silences),
    redirects: await read('redirects', folders.redirects),
    vocabularies: await read('vocabularies', folders.vocabularies),
  }
  return { records, problems }
}

async function readFolder<Schema extends z.ZodType<{ id: string }>>(
  folder: string,
  room: string,
  schema: Schema,
  problems: Problem[],
): Promise<Filed<z.infer<Schema>>[]> {
  let names: string[]
  try {
    names = (await readdir(join(folder, room))).sort()
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    // Version control keeps no empty folder, and most records need no redirect.
    if (isMissing && room === 'redirects') return []
    const message = isMissing
      ? 'there is no such folder: make it, empty if need be'
      : 'cannot be read: make it a folder that this user may read'
    problems.push({ file: `${room}/`, field: '', message })
    return []
  }
  const found: Filed<z.infer<Schema>>[] = []
  for (const name of names) {
    const file = `${room}/${name}`
    if (!name.endsWith('.yaml')) {
      problems.push({ file, field: '', message: 'only .yaml files belong here' })
      continue
    }
    const text = await readText(join(folder, room, name), file, problems)
    if (text === undefined) continue
    const record = checkText(text, file, schema, problems)
    if (record) found.push({ file, record, lineOf: lineFinder(text) })
  }
  return found
}

async function readText(path: string, file: string, problems: Problem[]): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    const message =
      error instanceof TypeError
        ? 'is not UTF-8: save it in that encoding'
        : 'cannot be read: make it a file that this user may read'
    problems.push({ file, field: '', message })
    return undefined
  }
}

/** Checks one file's text against its schema; pushes what is wrong to `problems`. */
export function checkText<Schema extends z.ZodType<{ id: string }>>(
  text: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): z.infer<Schema> | undefined {
  const { document, lineAt } = parseRecord(text)
  const before = problems.length
  const at = (offset: number) => `${file}:${lineAt(offset)}`
  for (const fault of [...document.errors, ...document.warnings]) {
    problems.push({ file: at(fault.pos[0]), field: '', message: explainFault(fault, text) })
  }
  if (problems.length > before) return undefined
  problems.push(...yamlTraps(document, at))
  // Aliases may unfold to more than there is memory for; they are refused as they stand.
  if (problems.length > before && hasAlias(document)) return undefined

  const result = schema.safeParse(document.toJS(), { error: schemaMessages })
  if (!result.success) {
    for (const issue of result.error.issues) {
      problems.push({
        file: at(offsetOfIssue(document, issue)),
        field: fieldAt(issue.path),
        message: issue.message,
      })
    }
  } else if (`${result.data.id}.yaml` !== basename(file)) {
    problems.push({
      file,
      field: 'id',
      message: `is ${result.data.id}: name the file ${result.data.id}.yaml`,
    })
  }
  return problems.length > before ? undefined : result.data
}

/** The library tells place and context in its message as well; ours has them beside it. */
function explainFault(
  { code, message, pos }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  text: string,
): string {
  const [word = ''] = /^[^\s:]+/.exec(text.slice(pos[0])) ?? []
  if (code === 'DUPLICATE_KEY') return `${word} is written twice: keep one`
  if (code === 'MULTIPLE_DOCS') return 'a second document starts here: one file holds one record'
  return message.replace(/ at line \d+, column \d+:[^]*$/, '')
}

function yamlTraps(document: Document, at: (offset: number) => string): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Alias(_key, node) {
      problems.push({
        file: at(node.range?.[0] ?? 0),
        field: '',
        message: 'aliases are not accepted: write it out',
      })
    },
    Value(_key, node) {
      if (node.anchor === undefined) return
      const message = `anchors are not accepted: remove &${node.anchor}`
      problems.push({ file: at(node.range?.[0] ?? 0), field: '', message })
    },
    Pair(_key, pair) {
      if (!isScalar(pair.key) || !isScalar(pair.value)) return
      const key = String(pair.key.value)
      const { source = '' } = pair.value
      // `0166` and `0o246` are 166 as well, and nobody who reads the file would think so.
      if (typeof pair.value.value === 'number' && /^[-+]?0[\da-z]/i.test(source)) {
        problems.push({
          file: at(pair.value.range?.[0] ?? 0),
          field: key,
          message: `is written ${source}: write the number plainly, without a leading zero`,
        })
      }
      if (quotedKeys.has(key) && pair.value.type === 'PLAIN') {
        problems.push({
          file: at(pair.value.range?.[0] ?? 0),
          field: key,
          message: `must be quoted: ${key}: "${pair.value.source ?? ''}"`,
        })
      }
    },
  })
  return problems
}

function hasAlias(document: Document): boolean {
  let found = false
  visit(document, {
    Alias() {
      found = true
      return visit.BREAK
    },
  })
  return found
}

/** Where the faulty value starts, or the unknown key, or, where something is missing, what it is missing from. */
function offsetOfIssue(document: Document, issue: z.core.$ZodIssue): number {
  const path = issue.path as (string | number)[]
  const unknown = issue.code === 'unrecognized_keys' ? offsetOfKey(document, path, issue.keys[0]) : undefined
  return unknown ?? offsetOf(document, path)
}
