/**
 * Reads the numbers back out of a source's own words, with the unit that stands beside them. What it finds is compared
 * with what was typed and never published, so it gives every reading that the words allow.
 */
import { noUnit, standsAt, textAt, type Found } from './found.ts'
import type { Lexicon, ReadUnit, Said, SaidAlone, UnitWord } from './lexicon.ts'
import { phraseEnd, saidAfter, saidBefore } from './said.ts'
import { scaleAfter, spelledNumber } from './spelled.ts'
import { tokens, type Token } from './tokens.ts'

export interface Quantity {
  /** One number; two where the marks between its digits leave two readings. */
  readonly amounts: readonly number[]
  /** `number` where no word beside it gives it a unit. */
  readonly unit: ReadUnit
  /** What the words around it do to it; undefined where they do nothing, or join it to the number before. */
  readonly said: Said | undefined
}

const dashes = new Set(['-', '–', '—'])

/** @param text a few words: “6 years and eight months” gives 80 months */
export function readQuantities(text: string, lexicon: Lexicon): Quantity[] {
  const line = tokens(text, lexicon.decimalMark, lexicon.elisions)
  const found = sumTerms(shareUnits(findNumbers(line, lexicon), line, lexicon), line, lexicon)
  return found.map((number, index) => {
    const last = found[index - 1]
    const joined = last !== undefined && isSpan(last, number, line, lexicon)
    return {
      amounts: number.readings.map((reading) => reading * number.unit.each),
      unit: number.unit.unit,
      said: joined
        ? undefined
        : (saidBefore(number, line, lexicon) ?? saidAfter(number, found[index + 1]?.start, line, lexicon)),
    }
  })
}

/** What the words say in the place of a number: “dozens of cases”. */
export function readAlone(text: string, lexicon: Lexicon): ReadonlySet<SaidAlone> {
  const line = tokens(text, lexicon.decimalMark, lexicon.elisions)
  const said = [...lexicon.alone].filter(([, phrases]) =>
    line.some((_, at) => phrases.some((phrase) => standsAt(phrase, line, at))),
  )
  return new Set(said.map(([what]) => what))
}

function findNumbers(line: readonly Token[], lexicon: Lexicon): Found[] {
  const found: Found[] = []
  let at = 0
  while (at < line.length) {
    const nothing = nothingAt(line, at, lexicon)
    const phrase = nothing ? undefined : phraseEnd(line, at, lexicon)
    const number = nothing ?? (phrase === undefined ? amountAt(line, at, lexicon) : undefined)
    if (number) found.push(number)
    at = number?.end ?? phrase ?? at + 1
  }
  return found
}

function amountAt(line: readonly Token[], start: number, lexicon: Lexicon): Found | undefined {
  return (
    halfUnitAt(line, start, lexicon) ??
    timesInOneWord(line, start, lexicon) ??
    withUnit(numberAt(line, start, lexicon), line, lexicon)
  )
}

/** Not one of the cases. */
function nothingAt(line: readonly Token[], start: number, lexicon: Lexicon): Found | undefined {
  const fitting = lexicon.nothing.filter((words) => standsAt(words, line, start))
  const phrase = fitting.sort((a, b) => b.length - a.length)[0]
  return phrase && { readings: [0], unit: noUnit, start, end: start + phrase.length }
}

/** Half a year, or the one word that a language has for it. */
function halfUnitAt(line: readonly Token[], start: number, lexicon: Lexicon): Found | undefined {
  const oneWord = lexicon.halfUnits.get(textAt(line, start))
  if (oneWord) return { readings: [0.5], unit: oneWord, start, end: start + 1 }
  const phrase = lexicon.halfOf.find(
    (words) => standsAt(words, line, start) && unitAfter(start + words.length, line, lexicon) !== undefined,
  )
  return (
    phrase && withUnit({ readings: [0.5], unit: noUnit, start, end: start + phrase.length }, line, lexicon)
  )
}

/** Sixfold. */
function timesInOneWord(line: readonly Token[], start: number, lexicon: Lexicon): Found | undefined {
  const word = textAt(line, start)
  const ending = lexicon.timesEndings.find((end) => word.endsWith(end))
  const numeral = ending === undefined ? undefined : lexicon.numerals.get(word.slice(0, -ending.length))
  return numeral === undefined
    ? undefined
    : { readings: [numeral], unit: { unit: 'times', each: 1 }, start, end: start + 1 }
}

function numberAt(line: readonly Token[], start: number, lexicon: Lexicon): Found | undefined {
  const token = line[start]
  if (token?.kind === 'digits') {
    const scale = scaleAfter(line, endingAt(line, start + 1, lexicon), lexicon)
    const readings = token.readings.map((reading) => reading * scale.number)
    return plusHalf(plusRest({ readings, unit: noUnit, start, end: scale.end }, line, lexicon), line, lexicon)
  }
  const spelled = spelledNumber(line, start, lexicon)
  if (!spelled) return undefined
  const found = { readings: [spelled.number], unit: noUnit, start, end: spelled.end }
  return plusHalf(plusRest(found, line, lexicon), line, lexicon)
}

/** Steps over the case of a number in digits: `200-ге`. */
function endingAt(line: readonly Token[], at: number, lexicon: Lexicon): number {
  const ending = dashes.has(textAt(line, at)) ? at + 1 : at
  return lexicon.endings?.has(textAt(line, ending)) ? ending + 1 : at
}

/** The rest of a number whose thousands are a word: `1 тыс. 982`. */
function plusRest(found: Found, line: readonly Token[], lexicon: Lexicon): Found {
  const scale = lexicon.scales.get(textAt(line, found.end - 1)) ?? 0
  const at = textAt(line, found.end) === '.' ? found.end + 1 : found.end
  const rest = scale >= 1000 && line[at]?.kind === 'digits' ? numberAt(line, at, lexicon) : undefined
  if (!rest?.readings.every((reading) => reading < scale)) return found
  const readings = found.readings.flatMap((more) => rest.readings.map((less) => more + less))
  return { ...found, readings, end: rest.end }
}

/** Four and a half. */
function plusHalf(found: Found, line: readonly Token[], lexicon: Lexicon): Found {
  const half = lexicon.halves.find((words) => standsAt(words, line, found.end))
  return half
    ? { ...found, readings: found.readings.map((reading) => reading + 0.5), end: found.end + half.length }
    : found
}

/** 5 years, 6-fold, ten times smaller, two years and a half. */
function withUnit(found: Found | undefined, line: readonly Token[], lexicon: Lexicon): Found | undefined {
  if (!found) return undefined
  const after = unitAfter(found.end, line, lexicon)
  if (!after) return found
  const { unit, at } = after
  if (unit.unit === 'times' && lexicon.fewer.has(textAt(line, at + 1))) {
    const readings = found.readings.map((reading) => 1 / reading)
    return { ...found, readings, unit: { unit: 'ratio', each: 1 }, end: at + 2 }
  }
  const number = { ...found, unit, end: at + 1 }
  const half = plusHalf(number, line, lexicon)
  return unitAfter(half.end, line, lexicon) ? number : half
}

function unitAfter(
  end: number,
  line: readonly Token[],
  lexicon: Lexicon,
): { unit: UnitWord; at: number } | undefined {
  const at = dashes.has(textAt(line, end)) ? end + 1 : end
  const pair = lexicon.units.get(`${textAt(line, at)} ${textAt(line, at + 1)}`)
  const unit = pair ?? lexicon.units.get(textAt(line, at))
  return unit && { unit, at: pair ? at + 1 : at }
}

/** In “4.5 to 5 years” the first number is one of years as well. */
function shareUnits(found: readonly Found[], line: readonly Token[], lexicon: Lexicon): Found[] {
  return found.reduceRight<Found[]>((shared, number) => {
    const [next] = shared
    const joined = next !== undefined && isSpan(number, next, line, lexicon)
    return [joined && number.unit === noUnit ? { ...number, unit: next.unit } : number, ...shared]
  }, [])
}

function isSpan(first: Found, second: Found, line: readonly Token[], lexicon: Lexicon): boolean {
  return between(first, second, line).every((text) => dashes.has(text) || lexicon.rangeWords.has(text))
}

/** In “6 years and eight months” the two are one term. */
function sumTerms(found: readonly Found[], line: readonly Token[], lexicon: Lexicon): Found[] {
  return found.reduce<Found[]>((summed, number) => {
    const last = summed.at(-1)
    const continues =
      last !== undefined &&
      last.unit.unit === 'months' &&
      number.unit.unit === 'months' &&
      last.unit.each > number.unit.each &&
      between(last, number, line).every((text) => text === ',' || lexicon.joiners.has(text))
    if (!continues) return [...summed, number]
    const readings = last.readings.flatMap((larger) =>
      number.readings.map((smaller) => larger * last.unit.each + smaller * number.unit.each),
    )
    return [
      ...summed.slice(0, -1),
      { readings, unit: { unit: 'months', each: 1 }, start: last.start, end: number.end },
    ]
  }, [])
}

function between(first: Found, second: Found, line: readonly Token[]): string[] {
  return line.slice(first.end, second.start).map((_, index) => textAt(line, first.end + index))
}
