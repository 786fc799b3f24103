import type { Command } from 'commander'
import { cite, labelLanguages, type CiteOptions } from '../../index.ts'
import { exitCodesHelp } from '../exit-codes.ts'
import { codeOption } from '../options.ts'
import { print } from '../output.ts'

export function addCite(program: Command): void {
  program
    .command('cite')
    .summary('how to name the source of a number')
    .description(
      'Prints the citation of a row or a source: the document, the place in it, and this data set.',
    )
    .argument('<id>', 'for example kz.172.registered.2024.mediazona, or the id of a source')
    .option('--style <name>', 'plain, apa, gost, bibtex or csl; plain unless named')
    .addOption(codeOption('lang', 'code', 'language of the words around the title', labelLanguages))
    .option('--accessed <day>', 'day on which the address was visited: 2026-01-31')
    .addHelpText(
      'after',
      `
Examples:
  central-asia-prosecutions cite kz.172.registered.2024.mediazona --style apa --lang ru
  central-asia-prosecutions cite kz.172.registered.2024.mediazona --style bibtex >> sources.bib
${exitCodesHelp}`,
    )
    // Style and day are checked by `cite`, which names what it accepts.
    .action((id: string, options: CiteOptions) => {
      print(cite(id, options))
    })
}
