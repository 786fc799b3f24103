/**
 * `generated/tables.ts` and `generated/meta.ts`: the rows as a module, which the API is bundled with. The compiler
 * holds them against the public row types, so data and types cannot drift apart.
 */
import { tableNames } from '../model/columns.ts'
import type { Emitter } from './artefact.ts'

const header = '// Made from records/ by the build; never edited.\n'

export const emitTypescript: Emitter = (tables, meta) => [
  {
    path: 'generated/tables.ts',
    text: [
      header,
      `import type { Tables } from '../src/model/rows.ts'\n\n`,
      ...tableNames.map((name) => `export const ${name}: Tables['${name}'] = ${rows(tables[name])}\n\n`),
    ].join(''),
  },
  {
    path: 'generated/meta.ts',
    text: [
      header,
      `import type { Meta } from '../src/emit/artefact.ts'\n\n`,
      `export const meta: Meta = ${JSON.stringify(meta)}\n`,
    ].join(''),
  },
]

function rows(list: readonly object[]): string {
  return list.length === 0 ? '[]' : `[\n${list.map((row) => JSON.stringify(row)).join(',\n')},\n]`
}
