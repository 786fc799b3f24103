/** What options accept, in one place, so that each command refuses the same things in the same words. */
import { Option } from 'commander'
import { shown } from '../api/shown.ts'
import { exitCodes } from './exit-codes.ts'
import { Failure } from './failure.ts'

/** `--country <code>`, with the codes in the help and in the refusal. */
export function codeOption(
  name: string,
  placeholder: string,
  description: string,
  codes: readonly string[],
): Option {
  return new Option(`--${name} <${placeholder}>`, `${description}: ${codes.join(', ')}`).argParser(
    (text: string): string => {
      const code = codes.find((known) => known === text)
      if (code !== undefined) return code
      const message = `--${name} ${shown(text)} is not accepted: use one of ${codes.join(', ')}`
      throw new Failure(exitCodes.wrongUse, message)
    },
  )
}

export const rowFormats = ['table', 'json', 'csv'] as const
export type RowFormat = (typeof rowFormats)[number]

export function formatOption(): Option {
  return codeOption('format', 'name', 'how to print it', rowFormats).default('table')
}

/** `2024`, or `2023-2025` with both ends included. */
export function yearsOption(): Option {
  return new Option('--years <span>', 'a year, or a span with both ends: 2024, 2023-2025').argParser(
    (text: string): [number, number] => {
      const span = /^(?<first>\d{4})(?:-(?<last>\d{4}))?$/.exec(text)?.groups
      const first = Number(span?.['first'])
      const last = Number(span?.['last'] ?? first)
      if (first <= last) return [first, last]
      const cure = 'write a year, or the first and the last one: 2024, 2023-2025'
      throw new Failure(exitCodes.wrongUse, `--years ${shown(text)} is not accepted: ${cure}`)
    },
  )
}
