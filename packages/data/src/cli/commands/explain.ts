import type { Command } from 'commander'
import { explain } from '../../index.ts'
import { exitCodesHelp } from '../exit-codes.ts'
import { print } from '../output.ts'

export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('what stands behind a number, and against it')
    .description(
      'Prints as JSON what stands behind a row and against it: the document, who counted, the article, other witnesses, repeats, the yearly rows that it leads, the decisions on it.',
    )
    .argument('<id>', 'a claim, penalty, sentence, event, silence, context or derived number')
    .addHelpText(
      'after',
      `
Example:
  central-asia-prosecutions explain kz.172.registered.2024.mediazona
${exitCodesHelp}`,
    )
    .action((id: string) => {
      print(JSON.stringify(explain(id), null, 2))
    })
}
