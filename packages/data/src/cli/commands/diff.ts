import type { Command } from 'commander'
import { describeDiff, diff, type Change, type DataDiff, type PlainRow } from '../../diff/index.ts'
import { exitCodes, exitCodesHelp } from '../exit-codes.ts'
import { codeOption, rowFormats, type RowFormat } from '../options.ts'
import { print } from '../output.ts'
import { readTables } from '../read-tables.ts'
import { rowsAs } from '../rows-as.ts'

type Format = 'text' | RowFormat

export function addDiff(program: Command): void {
  program
    .command('diff')
    .summary('what changed between two releases')
    .description(
      'Compares the tables of two folders, each an unpacked package, its dist or its json folder: every row and cell that changed, corrections first, and the release that the changes need. As with diff(1), 0 is no difference, 1 is some, 2 and more is trouble.',
    )
    .argument('<from>', 'folder of the older release')
    .argument('<to>', 'folder of the newer release')
    .addOption(codeOption('format', 'name', 'how to print it', ['text', ...rowFormats]).default('text'))
    .addHelpText(
      'after',
      `
Examples:
  central-asia-prosecutions diff old/package new/package
  central-asia-prosecutions diff 1.1.0 1.2.0 --format csv > changes.csv
${exitCodesHelp}`,
    )
    .action(async (from: string, to: string, { format }: { readonly format: Format }) => {
      const difference = diff(await readTables(from), await readTables(to))
      print(printed(difference, format))
      if (difference.changes.length > 0) process.exitCode = exitCodes.findings
    })
}

function printed(difference: DataDiff, format: Format): string {
  if (format === 'json') return JSON.stringify(difference, null, 2)
  if (format !== 'text') return rowsAs(format, columns, difference.changes.flatMap(cellsOf))
  const { length } = difference.changes
  const count = `${length} ${length === 1 ? 'change' : 'changes'}`
  return [
    ...describeDiff(difference),
    length === 0 ? 'No differences.' : `${count}; needed release: ${difference.bump}.`,
  ].join('\n')
}

const columns = [
  'kind',
  'bump',
  'what',
  'table',
  'key',
  'column',
  'old',
  'new',
  'source',
  'locator',
  'because',
]

/** A line for each cell that changed, one for a change that is not of cells. */
function cellsOf(change: Change): PlainRow[] {
  const { kind, bump, what, table, because } = change
  const ofRow = 'key' in change ? { key: change.key, source: change.source, locator: change.locator } : {}
  const shared = { kind, bump, what, table, because, ...ofRow }
  if (change.what === 'row_changed') return change.columns.map((cell) => ({ ...shared, ...cell }))
  return ['column' in change ? { ...shared, column: change.column } : shared]
}
