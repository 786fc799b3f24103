/** The exit codes of every command. Scripts depend on them: a changed meaning is a MAJOR release. */
export const exitCodes = {
  /** Done; nothing was found that speaks against it. */
  fine: 0,
  /** `diff` found differences, `validate` problems, `verify` a file that is not as released; an id was withdrawn. */
  findings: 1,
  /** The command line is not accepted: an unknown command, option, code or id. */
  wrongUse: 2,
  /** A file or folder is missing, cannot be read, or is not what the command reads; or the result cannot be written. */
  unreadable: 3,
  /** A mistake in the program itself. */
  broken: 4,
} as const

export const exitCodesHelp = `
Exit codes:
  0  fine
  1  findings: differences, problems, a file that is not as released, an id that was split or withdrawn
  2  wrong use: a command, option, code or id that is not accepted
  3  a file or folder that is missing or cannot be read, or a result that cannot be written
  4  a mistake in this program: please report it`
