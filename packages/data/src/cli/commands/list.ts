import type { Command } from 'commander'
import type { PlainRow } from '../../diff/plain.ts'
import {
  amountUnits,
  countedUnits,
  countries,
  select,
  stages,
  wars,
  type AmountUnit,
  type CountedUnit,
  type Selection,
} from '../../index.ts'
import { columnNames, tableNames } from '../../model/columns.ts'
import type { TableName } from '../../model/rows.ts'
import { exitCodes, exitCodesHelp } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { findRow, rowsOf } from '../lookup.ts'
import { codeOption, formatOption, yearsOption, type RowFormat } from '../options.ts'
import { print } from '../output.ts'
import { rowsAs } from '../rows-as.ts'

interface Filters extends Omit<Selection, 'unit'> {
  readonly unit?: CountedUnit | AmountUnit
}

interface Options extends Filters {
  readonly table: TableName
  readonly format: RowFormat
}

export function addList(program: Command): void {
  program
    .command('list')
    .summary('rows of a table')
    .description(
      'Prints the rows of a table, the yearly one unless another is named. Every option narrows. With --counter the yearly table is told by that counter, also where another one leads.',
    )
    .addOption(codeOption('country', 'code', 'state', countries))
    .option('--provision <id>', 'article of a code: kz.cc-2014.172')
    .addOption(codeOption('stage', 'code', 'how far the case had come', stages))
    .addOption(
      codeOption('unit', 'code', 'what was counted, or the unit of an amount', [
        ...countedUnits,
        ...amountUnits,
      ]),
    )
    .addOption(codeOption('war', 'code', 'the war that the count is limited to', wars))
    .option('--counter <id>', 'who counted')
    .addOption(yearsOption())
    .addOption(codeOption('table', 'name', 'table', tableNames).default('prosecutions'))
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  central-asia-prosecutions list --country KZ --years 2023-2025
  central-asia-prosecutions list --table claims --provision kz.cc-2014.172 --format csv > claims.csv
${exitCodesHelp}`,
    )
    .action(({ table, format, ...filters }: Options) => {
      const rows = table === 'prosecutions' ? yearly(filters) : filtered(table, filters)
      print(rowsAs(format, columnNames(table), rows))
    })
}

function yearly({ unit, ...filters }: Filters): PlainRow[] {
  if (unit === undefined) return select(filters).map((row) => ({ ...row }))
  const counted = countedUnits.find((known) => known === unit)
  if (counted !== undefined) return select({ ...filters, unit: counted }).map((row) => ({ ...row }))
  throw new Failure(
    exitCodes.wrongUse,
    `--unit "${unit}" is not accepted for prosecutions, which counts: use one of ${countedUnits.join(', ')}`,
  )
}

function filtered(table: TableName, filters: Filters): PlainRow[] {
  const columns: readonly string[] = columnNames(table)
  for (const name of Object.keys(filters)) {
    if (columns.includes(columnOf(name))) continue
    const accepted = filterNames.filter((filter) => columns.includes(columnOf(filter)))
    const cure =
      accepted.length === 0 ? 'leave it out' : `use ${accepted.map((filter) => `--${filter}`).join(', ')}`
    throw new Failure(
      exitCodes.wrongUse,
      `--${name} is not accepted for ${table}, which has no column ${columnOf(name)}: ${cure}`,
    )
  }
  const { years, provision, counter, ...codes } = filters
  const wanted = new Map<string, string>(Object.entries(codes))
  if (provision !== undefined) wanted.set('provision', idOf(provision, 'provision', 'provisions'))
  if (counter !== undefined) wanted.set('counter', idOf(counter, 'counter', 'counters'))
  return rowsOf(table).filter(
    (row) => [...wanted].every(([column, cell]) => row[column] === cell) && isWithin(row['year'], years),
  )
}

const filterNames = ['country', 'provision', 'stage', 'unit', 'war', 'counter', 'years']

function columnOf(filter: string): string {
  return filter === 'years' ? 'year' : filter
}

function idOf(id: string, kind: string, table: TableName): string {
  return String(findRow(id, kind, [table]).row['id'])
}

function isWithin(year: PlainRow[string] | undefined, years: Selection['years']): boolean {
  return years === undefined || (typeof year === 'number' && year >= years[0] && year <= years[1])
}
