/**
 * `dist/CHANGES.json`: what a release changed, row by row and cell by cell, and `dist/schema/changes.schema.json`, its
 * shape. A first release has no predecessor and so no changes.
 */
import { bumps, changeKinds } from '../diff/change.ts'
import { tableNames } from '../model/columns.ts'
import type { Emitter } from './artefact.ts'
import { asJson } from './formats.ts'
import { draft, schemaPath } from './json-schema.ts'

export const emitChanges: Emitter = (_tables, { name, version }) => [
  { path: `dist/${schemaPath('changes')}`, content: asJson(schema) },
  {
    path: 'dist/CHANGES.json',
    content: asJson({
      $schema: schemaPath('changes'),
      package: name,
      version,
      previous: null,
      bump: null,
      changes: [],
    }),
  },
]

const release = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$' }
const cell = { type: ['string', 'number', 'boolean', 'null'] }

const schema = {
  $schema: draft,
  $id: 'changes.schema.json',
  title: 'What a release changed',
  description: 'The changes of one release of the data against the one before it.',
  type: 'object',
  properties: {
    $schema: { type: 'string', description: 'Where this schema lies, from the file.' },
    package: { type: 'string', description: 'The name of the package.' },
    version: { ...release, description: 'The release.' },
    previous: {
      anyOf: [release, { type: 'null' }],
      description: 'The release that it is compared with; null for the first one.',
    },
    bump: {
      enum: [...bumps, null],
      description:
        'The part of the version number that the changes call for; null where nothing is compared.',
    },
    changes: { type: 'array', items: { $ref: '#/$defs/change' } },
  },
  required: ['$schema', 'package', 'version', 'previous', 'bump', 'changes'],
  additionalProperties: false,
  $defs: {
    change: {
      type: 'object',
      properties: {
        table: { enum: tableNames },
        id: {
          type: 'string',
          description: 'Id of the row; the cells of the key, space separated, where it has none.',
        },
        kind: {
          enum: changeKinds,
          description:
            '`added` and `withdrawn` tell of rows, `corrected` of a cell, `decision_changed` of a cell whose number stayed and whose place among the others did not, `redirected` of an id that moved.',
        },
        column: { type: 'string', description: 'The cell that changed; absent where it is the row.' },
        old: { ...cell, description: 'What the cell held.' },
        new: { ...cell, description: 'What it holds now.' },
        source: { type: 'string', description: 'Id of the document that the change rests on.' },
        locator: { type: 'string', description: 'Where in the document.' },
      },
      required: ['table', 'id', 'kind'],
      additionalProperties: false,
    },
  },
}
