/** Where a command's result goes. Never a colour, and no word of it depends on a locale. */
import { exitCodes } from './exit-codes.ts'

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') || text === '' ? text : `${text}\n`)
}

/** Remarks beside the result, so that a pipe carries the result only. */
export function remark(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** `… | head -1` closes the pipe early: that is no error of anybody's. A disk that is full is one, told in a line. */
export function surviveClosedPipes(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // Nobody reads any more; what is still to come would be written for nothing.
    if (code === 'EPIPE') process.exit()
    remark(`the result cannot be written (${code ?? message}): make room, or write it elsewhere`)
    process.exit(exitCodes.unreadable)
  })
  // Remarks that nobody can read take nothing from the result, and the exit code still tells.
  process.stderr.on('error', () => undefined)
}

/**
 * One line that says how far a long command is. On a terminal it is written over by the next one and gone at the end;
 * anywhere else every step is a line of its own.
 */
export function progress(): { readonly step: (line: string) => void; readonly done: () => void } {
  const terminal = process.stderr.isTTY
  const erase = '\r\u001b[K'
  return {
    step: (line) => process.stderr.write(terminal ? `${erase}${line}` : `${line}\n`),
    done: () => {
      if (terminal) process.stderr.write(erase)
    },
  }
}
