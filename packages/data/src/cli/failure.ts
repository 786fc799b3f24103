/** What ends a command: one line for a person, one exit code for a script. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly exitCode: number

  /** @param message what, where, what is accepted, the cure; in one line */
  constructor(exitCode: number, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}
