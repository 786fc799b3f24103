// What a language says numbers with. One lexicon a language, one file a lexicon; `lexicons.ts` lists them.

/** Units that a reading converts to: a year is twelve months, six-fold is 6 times, ten times smaller a ratio of 0.1. */
export type ReadUnit = 'number' | 'months' | 'days' | 'hours' | 'times' | 'ratio'

/**
 * What words before a number do to it. The names are those of the qualifiers, and two more for words that leave open
 * how near the number is.
 */
export type Said =
  'about' | 'almost' | 'just_over' | 'at_least' | 'at_most' | 'up_to' | 'range' | 'more_than' | 'less_than'

/** What words say in the place of a number. */
export type SaidAlone = 'dozens' | 'hundreds' | 'all' | 'increase'

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
  /** Phrases for nothing at all that would read as a number, or as none: not one, no cases. */
  readonly nothing: readonly Phrase[]
  /** Phrases after a number that add a half: and a half. */
  readonly halves: readonly Phrase[]
  /** Phrases for a half before a unit: half a year. */
  readonly halfOf: readonly Phrase[]
  /** Words that are a half and its unit in one, with the unit: полгода. */
  readonly halfUnits: ReadonlyMap<string, UnitWord>
  /** Words between two numbers that share the unit of the second: 4.5 to 5 years. */
  readonly rangeWords: ReadonlySet<string>
  readonly units: ReadonlyMap<string, UnitWord>
  /** Endings that make a numeral a number of times: six-fold written in one word. */
  readonly timesEndings: readonly string[]
  /** Words that turn times into a ratio below one: ten times smaller. */
  readonly fewer: ReadonlySet<string>
  /** Phrases before a number, each with what it does to the number; the longest that fits counts. */
  readonly before: ReadonlyMap<Said, readonly Phrase[]>
  /** Words in the place of a number. */
  readonly alone: ReadonlyMap<SaidAlone, readonly Phrase[]>
}

/** Words and marks that follow one another. */
export type Phrase = readonly string[]

/** @param list phrases, parted by commas: `no more than, at most` */
export function phrases(list: string): Phrase[] {
  return list.split(', ').map((phrase) => phrase.split(' '))
}
