/** Figure data that cannot be used: what is wrong, for the reader's language, and where, in English, for the console. */
import type { SourceFault } from '../languages/element-words.ts'
import { visible } from './visible.ts'

export class Refusal extends Error {
  readonly fault: SourceFault

  /** @param message what and where; of the file itself only what `shown` lets through */
  constructor(fault: SourceFault, message: string) {
    super(message)
    this.name = 'Refusal'
    this.fault = fault
  }
}

/** @throws Refusal for what breaks a rule that figure data are held to */
export function faulty(message: string): never {
  throw new Refusal({ kind: 'faulty' }, message)
}

const most = 40

/** A value out of a file, as a message can show it. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  const text = visible(String(value))
  const short = text.length > most ? `${text.slice(0, most)}…` : text
  return typeof value === 'string' ? `“${short}”` : short
}
