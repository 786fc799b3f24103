/**
 * `generated/countries/kz.ts` and so on: the entry of one country, its rows and the functions bound to them. Whoever
 * imports it bundles no row of another country. Generated as a whole, since a hand-written entry would be the same
 * file five times. The word lists, which all of them share, stand in a module of their own.
 */
import { tableNames } from '../model/columns.ts'
import { tablesOf } from '../model/one-country.ts'
import type { TableName, Tables } from '../model/rows.ts'
import { countries, type Country } from '../model/vocabulary.ts'
import type { Artefact, Emitter, Meta } from './artefact.ts'
import { moduleHeader, moduleRows } from './module-text.ts'

const folder = 'generated/countries'

export const emitTypescriptCountries: Emitter = (tables, meta) => [
  wordLists(tables),
  ...countries.map((country) => ({
    path: `${folder}/${country.toLowerCase()}.ts`,
    content: countryModule(country, tablesOf(country, tables), meta),
  })),
]

function wordLists(tables: Tables): Artefact {
  const types = `import type { Tables } from '../../src/model/rows.ts'\n\n`
  return {
    path: `${folder}/vocabularies.ts`,
    content: `${moduleHeader}${types}${exportOf('vocabularies', tables)}`,
  }
}

function countryModule(country: Country, tables: Tables, meta: Meta): string {
  const rows = Object.fromEntries(tableNames.map((name) => [name, tables[name].length]))
  const own = tableNames.filter((name) => name !== 'vocabularies')
  return [
    moduleHeader,
    imports,
    `export { vocabularies }\n\n`,
    ...own.map((name) => exportOf(name, tables)),
    `/** Release of the package, and the number of rows of each table here. */\n`,
    `export const meta: Meta = ${JSON.stringify({ ...meta, rows })}\n\n`,
    `/** Every table of this country, by name. */\n`,
    `export const tables: Tables = { ${tableNames.join(', ')} }\n\n`,
    ...functions(country).map(
      ([name, doc, call]) => `/** ${doc} */\nexport const ${name} = /* @__PURE__ */ ${call}\n\n`,
    ),
    `export * from '../../src/api/public.ts'\n`,
    `export type { Meta } from '../../src/emit/artefact.ts'\n`,
  ].join('')
}

function exportOf(name: TableName, tables: Tables): string {
  return `export const ${name}: Tables['${name}'] = ${moduleRows(tables[name])}\n\n`
}

const imports = `import {
  citeOf,
  citeWorkOf,
  claimOf,
  compareOf,
  explainOf,
  penaltyAtOf,
  selectOf,
} from '../../src/api/of-tables.ts'
import type { Meta } from '../../src/emit/artefact.ts'
import type { Tables } from '../../src/model/rows.ts'
import { vocabularies } from './vocabularies.ts'

`

function functions(country: Country): readonly (readonly [name: string, doc: string, call: string])[] {
  return [
    [
      'select',
      'Rows of the yearly table of this country, gap rows included. Throws RangeError, UnknownIdError, RetiredIdError.',
      `selectOf(tables, ['${country}'])`,
    ],
    [
      'claim',
      'One published count of this country, by id. Throws UnknownIdError, RetiredIdError.',
      'claimOf(tables)',
    ],
    [
      'explain',
      'The evidence behind one row of this country. Throws UnknownIdError, RetiredIdError.',
      'explainOf(tables)',
    ],
    [
      'cite',
      'A citation of the document that a figure stands in. Throws UnknownIdError, RetiredIdError, RangeError.',
      'citeOf(tables, meta)',
    ],
    [
      'citeWork',
      'A citation of something made of many rows, such as a chart, with every document that it stands on. Throws UnknownIdError, RetiredIdError, RangeError.',
      'citeWorkOf(tables, meta)',
    ],
    [
      'compare',
      'Claims of this country side by side, like with like. Throws ComparabilityError, RangeError, UnknownIdError, RetiredIdError.',
      'compareOf(tables)',
    ],
    [
      'penaltyAt',
      'What an article of this country provided on a day. Throws RangeError, UnknownIdError, RetiredIdError.',
      'penaltyAtOf(tables)',
    ],
  ]
}
