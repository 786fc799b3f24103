// JavaScript calls come unchecked by the compiler: what is not accepted is refused in one line, with the cure.
import { shown } from './shown.ts'

/** @throws RangeError for a code that is not in the list; `undefined` is an option left out */
export function accepted(field: string, code: unknown, codes: readonly string[]): void {
  if (code !== undefined && !codes.some((known) => known === code)) {
    throw new RangeError(`${field} ${shown(code)} is not accepted: use one of ${codes.join(', ')}`)
  }
}

/** @throws RangeError for options that are no object, or for a name that the function does not know */
export function acceptedNames(caller: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new RangeError(`${caller} takes an object with ${names.join(', ')}; got ${shown(options)}`)
  }
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown !== undefined) {
    throw new RangeError(`${caller} knows no ${shown(unknown)}: use ${names.join(', ')}`)
  }
}
