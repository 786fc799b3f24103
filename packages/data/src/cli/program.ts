/** The command line: which commands there are, and what becomes of an error. */
import { Command, CommanderError } from 'commander'
import { meta, UnknownIdError } from '../index.ts'
import { addCite } from './commands/cite.ts'
import { addDiff } from './commands/diff.ts'
import { addExplain } from './commands/explain.ts'
import { addGet } from './commands/get.ts'
import { addList } from './commands/list.ts'
import { addValidate } from './commands/validate.ts'
import { addVerify } from './commands/verify.ts'
import { exitCodes, exitCodesHelp } from './exit-codes.ts'
import { Failure } from './failure.ts'
import { remark } from './output.ts'

const name = 'central-asia-prosecutions'

/** @param args what stands behind the command's name; sets the exit code of the process */
export async function run(args: readonly string[]): Promise<void> {
  const program = new Command(name)
    .description(
      'Prosecutions in Central Asia of citizens who fought in foreign wars: every published count, with its evidence.',
    )
    .version(meta.version, '--version', 'print the version of the data')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', exitCodesHelp)
    .exitOverride()
    // Errors are told below, in one line; help goes where it always goes.
    .configureOutput({ outputError: () => undefined })
  for (const add of [addList, addGet, addExplain, addCite, addDiff, addValidate, addVerify]) add(program)
  for (const command of program.commands) refuseRepeats(command)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    const { message, exitCode } = failureOf(error, commandIn(program, args))
    if (message !== '') remark(message.replace(/\s+/g, ' '))
    process.exitCode = exitCode
  }
}

/** Of two values the parser takes the last, and who gave both would take its rows for those of both. */
function refuseRepeats(command: Command): void {
  const given = new Set<string>()
  for (const option of command.options) {
    if (!option.required && !option.optional) continue
    const flag = `--${option.name()}`
    command.on(`option:${option.name()}`, () => {
      if (given.has(flag)) {
        const cure = 'give it once, and run the command once for each value'
        throw new Failure(exitCodes.wrongUse, `${flag} is given twice: ${cure}`)
      }
      given.add(flag)
    })
  }
}

/** The words that lead to the help of what was meant. */
function commandIn(program: Command, args: readonly string[]): string {
  const command = program.commands.find((known) => known.name() === args[0])
  return command ? `${name} ${command.name()}` : name
}

function failureOf(error: unknown, command: string): Failure {
  if (error instanceof Failure) return error
  if (error instanceof CommanderError) return refusal(error, command)
  if (error instanceof UnknownIdError && error.table !== null) {
    return new Failure(exitCodes.wrongUse, `${error.message}; ${name} get ${error.id} prints it`)
  }
  const message = error instanceof Error ? error.message : String(error)
  switch (error instanceof Error ? error.name : '') {
    // What the package's own functions throw for a code or an id that they do not know.
    case 'RangeError':
    case 'UnknownIdError':
      return new Failure(exitCodes.wrongUse, message)
    case 'RetiredIdError':
      return new Failure(exitCodes.findings, message)
    // What was read from files and is no table.
    case 'TableError':
      return new Failure(exitCodes.unreadable, message)
    default:
      return new Failure(exitCodes.broken, `a mistake in this program, please report it: ${message}`)
  }
}

function refusal({ code, exitCode, message }: CommanderError, command: string): Failure {
  if (exitCode === 0) return new Failure(exitCodes.fine, '')
  // Without a command the help was printed; there is nothing to add.
  if (code === 'commander.help') return new Failure(exitCodes.wrongUse, '')
  return new Failure(exitCodes.wrongUse, `${message.replace(/^error: |\.$/g, '')}; see ${command} --help`)
}
