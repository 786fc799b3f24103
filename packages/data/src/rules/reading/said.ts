// What the words around a number do to it. Most languages say it before the number, Turkic ones behind it as well.
import { standsAt, textAt, type Found } from './found.ts'
import type { Lexicon, Phrase, ReadUnit, Said } from './lexicon.ts'
import type { Token } from './tokens.ts'

const openings = new Set(['.', '(', '[', '«', '“', '‘', '"'])

/** The longest phrase that ends right before a number, marks aside: “(approx. 2,580”. */
export function saidBefore(
  { start, unit }: Found,
  line: readonly Token[],
  lexicon: Lexicon,
): Said | undefined {
  let end = start
  while (openings.has(textAt(line, end - 1))) end -= 1
  const longest = longestOf(lexicon.before, (phrase) => standsAt(phrase, line, end - phrase.length))
  const mayNameSentence =
    terms.includes(unit.unit) && lexicon.sentencedTo?.has(longest?.phrase.join(' ') ?? '') === true
  return mayNameSentence ? undefined : longest?.said
}

const terms: readonly ReadUnit[] = ['months', 'days', 'hours']

/** The words that what a number counts may have before its postposition: `үш жүз айлық есептік көрсеткішке дейін`. */
const countedWords = 3

/** The longest phrase that is an ending of the number's last word or follows what it counts. */
export function saidAfter(
  { end }: Found,
  next: number | undefined,
  line: readonly Token[],
  lexicon: Lexicon,
): Said | undefined {
  if (!lexicon.after) return undefined
  const follow = line.slice(end, next)
  const mark = follow.findIndex(({ kind }) => kind !== 'word')
  const places = Math.min(countedWords, mark < 0 ? follow.length : mark) + 2
  return longestOf(lexicon.after, (phrase) =>
    Array.from({ length: places }, (_, index) => end - 1 + index).some(
      (at) => at + phrase.length <= (next ?? line.length) && standsAt(phrase, line, at),
    ),
  )?.said
}

function longestOf(
  phrasesOf: ReadonlyMap<Said, readonly Phrase[]>,
  fits: (phrase: Phrase) => boolean,
): { said: Said; phrase: Phrase } | undefined {
  const fitting = [...phrasesOf].flatMap(([said, phrases]) =>
    phrases.filter(fits).map((phrase) => ({ said, phrase })),
  )
  return fitting.sort((a, b) => b.phrase.length - a.phrase.length)[0]
}

/**
 * Steps over the words of a phrase that would read as a number of their own: “un peu plus de cent”.
 *
 * @returns the token after the phrase; undefined where none of several words starts here
 */
export function phraseEnd(line: readonly Token[], start: number, lexicon: Lexicon): number | undefined {
  const long = (phrase: Phrase) => phrase.length > 1 && standsAt(phrase, line, start)
  const longest = longestOf(lexicon.before, long) ?? (lexicon.after && longestOf(lexicon.after, long))
  return longest && start + longest.phrase.length
}
