/**
 * `generated/tables.ts` and `generated/meta.ts`: the rows as a module, which the API is bundled with. The compiler
 * holds them against the public row types, so data and types cannot drift apart.
 */
import { tableNames } from '../model/columns.ts'
import type { Emitter } from './artefact.ts'
import { moduleHeader, moduleRows } from './module-text.ts'

export const emitTypescript: Emitter = (tables, meta) => [
  {
    path: 'generated/tables.ts',
    content: [
      moduleHeader,
      `import type { Tables } from '../src/model/rows.ts'\n\n`,
      ...tableNames.map(
        (name) => `export const ${name}: Tables['${name}'] = ${moduleRows(tables[name])}\n\n`,
      ),
    ].join(''),
  },
  {
    path: 'generated/meta.ts',
    content: [
      moduleHeader,
      `import type { Meta } from '../src/emit/artefact.ts'\n\n`,
      `export const meta: Meta = ${JSON.stringify(meta)}\n`,
    ].join(''),
  },
]
