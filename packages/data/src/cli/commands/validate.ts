import type { Command } from 'commander'
import { exitCodes, exitCodesHelp } from '../exit-codes.ts'

export function addValidate(program: Command): void {
  program
    .command('validate')
    .summary('whether a records folder is sound')
    .description(
      'Reads a folder of records, laid out as records/ of this package: every file against its schema, then all of them against every rule. A folder that lacks rooms, such as one with a new source and nothing else, is laid over the records of this package. Prints a line for each problem, with file and field, and a count at the end.',
    )
    .argument('<folder>', 'the folder that holds sources, provisions, counters, …, or some of them')
    .addHelpText(
      'after',
      `
Examples:
  central-asia-prosecutions validate my-copy/packages/data/records
  central-asia-prosecutions validate my-records   # holds sources/our-paper-2026-03.yaml only
${exitCodesHelp}`,
    )
    .action(async (folder: string) => {
      // The readers of YAML, of dates and of schemas are most of this program; no other command waits for them.
      const { validateFolder } = await import('../validate-folder.ts')
      if ((await validateFolder(folder)) > 0) process.exitCode = exitCodes.findings
    })
}
