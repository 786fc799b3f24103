import type { Command } from 'commander'
import { columnNames } from '../../model/columns.ts'
import { exitCodesHelp } from '../exit-codes.ts'
import { findRow } from '../lookup.ts'
import { formatOption, type RowFormat } from '../options.ts'
import { print, remark } from '../output.ts'
import { rowAs } from '../rows-as.ts'

export function addGet(program: Command): void {
  program
    .command('get')
    .summary('one row, of whichever table')
    .description('Prints the row with this id. An id that moved is followed, and a remark says where to.')
    .argument(
      '<id>',
      'for example kz.172.registered.2024.mediazona, or the id of a source, a counter, a decision',
    )
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  central-asia-prosecutions get kz.172.registered.2024.mediazona
  central-asia-prosecutions get kz.cc-2014.172 --format json
${exitCodesHelp}`,
    )
    .action((id: string, { format }: { readonly format: RowFormat }) => {
      const { table, row } = findRow(id, 'row')
      if (row['id'] !== id) remark(`${id} moved: this is ${String(row['id'])}`)
      print(rowAs(format, columnNames(table), row))
    })
}
