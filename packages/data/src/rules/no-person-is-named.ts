import type { Problem, Records } from '../records/records.ts'
import type { DeniedNames } from './parts/denied-names.ts'
import { nameFinder, type NamePlace } from './parts/named-persons.ts'
import type { Hash, Rule } from './rule.ts'

export const noPersonIsNamed: Rule = {
  name: 'no-person-is-named',
  description:
    'No text of any record, addresses included, holds the name of a person known from the sources; the list of names is kept as hashes and names nobody.',
  unconditional: true,
  check: (records, _tables, hash) => checkNames(records, hash),
}

/** @param denied only tests give their own */
export function checkNames(records: Records, hash: Hash, denied?: DeniedNames): Problem[] {
  const find = nameFinder(hash, denied)
  return Object.values(records).flatMap((filed: Records[keyof Records]) =>
    filed.flatMap(({ file, record }) =>
      textsIn(record, '').flatMap(({ field, text }) =>
        find(text).map(({ line, word }): Problem => ({ file, field, message: message({ line, word }) })),
      ),
    ),
  )
}

function message({ line, word }: NamePlace): string {
  const place = line === 1 ? `word ${word}` : `line ${line}, word ${word}`
  return `names a person (${place}): say who it is without the name, like “a Mazhilis deputy”, and leave out an address that holds it`
}

interface Text {
  readonly field: string
  readonly text: string
}

/** Every text in a record, with the path of its field. */
function textsIn(value: unknown, field: string): Text[] {
  if (typeof value === 'string') return [{ field, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${field}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, field === '' ? key : `${field}.${key}`))
}
