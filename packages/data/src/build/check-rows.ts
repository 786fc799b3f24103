/**
 * Every published row against its published schema, by a validator that knows neither the records nor the model: what
 * the package promises and what it holds cannot drift apart.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Artefact } from '../emit/artefact.ts'
import { pathOf } from '../emit/formats.ts'
import { schemaPath } from '../emit/json-schema.ts'
import { tableNames } from '../model/columns.ts'
import type { Problem } from '../records/records.ts'

/** One problem a cell; the line is that of the row in `json/<table>.json`. */
export function brokenRows(artefacts: readonly Artefact[]): Problem[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true })
  formats(ajv)
  return tableNames.flatMap((table) => {
    const path = `dist/${pathOf('json', table)}`
    const isRow: ValidateFunction = ajv.compile(objectIn(artefacts, `dist/${schemaPath(table)}`))
    const rows: unknown = parsed(artefacts, path)
    if (!Array.isArray(rows)) throw new Error(`${path} is no array`)
    return rows.flatMap((row: unknown, index) => {
      if (isRow(row)) return []
      const cure = `mend the record or the model, or src/model/dictionary/${table}.ts where the codebook is wrong`
      return (isRow.errors ?? []).map((error) => ({
        // The array's bracket stands on the first line.
        file: `../${path}:${index + 2}`,
        field: columnOf(error),
        message: `${messageOf(error)}: ${cure}`,
      }))
    })
  })
}

function columnOf({ instancePath, params }: ErrorObject): string {
  const named: unknown = params['missingProperty'] ?? params['additionalProperty']
  return typeof named === 'string' ? named : instancePath.slice(1)
}

function messageOf({ keyword, message = 'is wrong', params, data }: ErrorObject): string {
  if (keyword === 'required') return 'is missing in this row'
  if (keyword === 'additionalProperties') return 'is no column of this table'
  const accepted: unknown = params['allowedValues']
  const words = Array.isArray(accepted) ? `must be one of ${accepted.map(String).join(', ')}` : message
  return `is ${JSON.stringify(data)}, and ${words}`
}

function objectIn(artefacts: readonly Artefact[], path: string): object {
  const value: unknown = parsed(artefacts, path)
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no object`)
  return value
}

function parsed(artefacts: readonly Artefact[], path: string): unknown {
  const found = artefacts.find((artefact) => artefact.path === path)
  if (typeof found?.content !== 'string') throw new Error(`${path} was not made, or is no text`)
  return JSON.parse(found.content)
}
