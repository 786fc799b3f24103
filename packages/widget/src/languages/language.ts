/**
 * What a language must say. One language is one file; a missing word is a compile error. Sentences are functions of
 * typed parts, so that each language orders and inflects them in its own way.
 */
export interface Language {
  /** BCP 47: `en`. */
  readonly code: string
  /** Its own name: `English`. */
  readonly name: string
  /** A number for the eye, grouped as the language groups: `1,200`. */
  number(value: number): string
  /** d3-format locale for Vega's `config.locale.number`. https://github.com/d3/d3-format#formatLocale */
  readonly numberLocale: {
    readonly decimal: string
    readonly thousands: string
    readonly grouping: number[]
    readonly currency: [string, string]
  }
}
