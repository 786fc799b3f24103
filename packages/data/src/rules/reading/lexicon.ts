// What a language says numbers with. One lexicon a language, one file a lexicon; `lexicons.ts` lists them.

/** Units that a reading converts to: a year is twelve months, six-fold is 6 times, ten times smaller a ratio of 0.1. */
export type ReadUnit = 'number' | 'months' | 'days' | 'hours' | 'times' | 'ratio'

/** A word that follows a number and gives it a unit: a year has 12 `months`. */
export interface UnitWord {
  readonly unit: ReadUnit
  readonly each: number
}

/** Words are in lower case; every inflected form stands by itself. */
export interface Lexicon {
  /** ISO 639-1. */
  readonly language: string
  readonly decimalMark: '.' | ','
  /** Words for numbers below a hundred, or that never follow a smaller one (`двести`). */
  readonly numerals: ReadonlyMap<string, number>
  /** Words that multiply the number before them: hundred, thousand. */
  readonly scales: ReadonlyMap<string, number>
  /** Words for one before a scale or a unit, and nowhere else: a hundred, a year. */
  readonly articles: ReadonlySet<string>
  /** Words for one unless a number follows: another case. */
  readonly oneMore: ReadonlySet<string>
  /** Words inside a number that add nothing: a hundred and five. */
  readonly joiners: ReadonlySet<string>
  /** Phrases after a number that add a half, as lists of words: and, a, half. */
  readonly halves: readonly (readonly string[])[]
  /** Words between two numbers that share the unit of the second: 4.5 to 5 years. */
  readonly rangeWords: ReadonlySet<string>
  readonly units: ReadonlyMap<string, UnitWord>
  /** Endings that make a numeral a number of times: six-fold written in one word. */
  readonly timesEndings: readonly string[]
  /** Words that turn times into a ratio below one: ten times smaller. */
  readonly fewer: ReadonlySet<string>
}
