// What a language says numbers with. One lexicon a language, one file a lexicon; `lexicons.ts` lists them.

/**
 * Units that a reading converts to: a year is twelve months, six-fold is 6 times, ten times smaller a ratio of 0.1. A
 * calendar year is a date, and no amount: it has a unit of its own where the form of the word tells it from a term.
 */
export type ReadUnit = 'number' | 'months' | 'days' | 'hours' | 'times' | 'ratio' | 'calendar_year'

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

export const year: UnitWord = { unit: 'months', each: 12 }
export const month: UnitWord = { unit: 'months', each: 1 }
export const week: UnitWord = { unit: 'days', each: 7 }
export const day: UnitWord = { unit: 'days', each: 1 }
export const hour: UnitWord = { unit: 'hours', each: 1 }
export const times: UnitWord = { unit: 'times', each: 1 }
export const percent: UnitWord = { unit: 'ratio', each: 0.01 }
export const calendarYear: UnitWord = { unit: 'calendar_year', each: 1 }

/** Words are in lower case, with ' for every apostrophe; every inflected form stands by itself. */
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
  /** Units by their word, or by two words with a space between them (`por ciento`). */
  readonly units: ReadonlyMap<string, UnitWord>
  /** Endings that make a numeral a number of times: six-fold written in one word. */
  readonly timesEndings: readonly string[]
  /** Words that turn times into a ratio below one: ten times smaller. */
  readonly fewer: ReadonlySet<string>
  /** Phrases before a number, each with what it does to the number; the longest that fits counts. */
  readonly before: ReadonlyMap<Said, readonly Phrase[]>
  /** Words in the place of a number. */
  readonly alone: ReadonlyMap<SaidAlone, readonly Phrase[]>

  // What follows is odd in some languages, and absent from the others.

  /** Phrases that stand behind the number and what it counts, or are an ending of its unit: `жеті жылға дейін`. */
  readonly after?: ReadonlyMap<Said, readonly Phrase[]>
  /** Phrases among those before a number that, before a term, may also just name the sentence: `засуджено до`. */
  readonly sentencedTo?: ReadonlySet<string>
  /** Numerals whose case ends the number: `бестен`, from five. */
  readonly closing?: ReadonlySet<string>
  /** Case endings that digits take, with a hyphen or without: `200-ге`. */
  readonly endings?: ReadonlySet<string>
  /** Words between tens and units: `treinta y cinco`. */
  readonly tensJoiners?: ReadonlySet<string>
  /** Tens with the number that what they take stays below. Unlisted, ten takes nothing and the others up to nine. */
  readonly tensTake?: ReadonlyMap<number, number>
  /** Words for twenty that multiply a four before them: `quatre-vingts`. */
  readonly twenties?: ReadonlySet<string>
  /** Words that lose their vowel before another one, as written, with their full form: `d'environ` is `de environ`. */
  readonly elisions?: ReadonlyMap<string, string>
}

/** Words and marks that follow one another. */
export type Phrase = readonly string[]

/** @param list each meaning with its words, parted by spaces: `[2, 'two twain']` */
export function words<Meaning>(
  list: readonly (readonly [Meaning, string])[],
): (readonly [string, Meaning])[] {
  return list.flatMap(([meaning, forms]) => forms.split(' ').map((form) => [form, meaning] as const))
}

/** @param list phrases, parted by commas: `no more than, at most` */
export function phrases(list: string): Phrase[] {
  return list.split(', ').map((phrase) => phrase.split(' '))
}
