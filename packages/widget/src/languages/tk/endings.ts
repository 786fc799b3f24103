// Endings of Turkmen on what varies: numbers in digits, dates and penalties. An ending follows the last vowel of its word
// (hard or soft) and whether the word ends in a vowel; for a number in digits, of the word that it is read with last.
// https://enedilim.com/turkmen_dili/esasy_orfografik_kadalar/goshulmalaryn_yazuw_duzguni

const softVowels = 'äeiöü'
const vowels = `${softVowels}aouy`
/** «Ý» is a consonant. */
const tellingVowel = new RegExp(`[${vowels}](?=[^${vowels}]*$)`, 'u')

const isSoft = (word: string) => softVowels.includes(tellingVowel.exec(word)?.[0] ?? 'a')
const endsInVowel = (word: string) => vowels.includes(word.at(-1) ?? '-')

const ones = ['', 'bir', 'iki', 'üç', 'dört', 'bäş', 'alty', 'ýedi', 'sekiz', 'dokuz'] as const
const tens = [
  ...['', 'on', 'ýigrimi', 'otuz', 'kyrk'],
  ...['elli', 'altmyş', 'ýetmiş', 'segsen', 'togsan'],
] as const

/** The word that a whole number is read with last: 709 ends in «dokuz», 700 in «ýüz». */
export function lastWord(count: number): string {
  if (count === 0) return 'nol'
  if (count % 10 !== 0) return ones[count % 10] ?? ''
  if (count % 100 !== 0) return tens[(count % 100) / 10] ?? ''
  if (count % 1000 !== 0) return 'ýüz'
  return count % 1_000_000 === 0 ? 'million' : 'müň'
}

/** `172-nji`, `169-njy`; of the number of an article that was put in later, by its last part: `162-1-nji`. */
export function ordinal(written: number | string): string {
  const count = Number(/\d+$/.exec(String(written))?.[0] ?? 0)
  return `${written}-${isSoft(lastWord(count)) ? 'nji' : 'njy'}`
}

/** `200-e`, `50-ä`, `6-a`: «ýüze», «ellä», «alta». @param written in the digits of the sentence */
export function numberDative(written: string, count: number): string {
  const word = lastWord(count)
  if (!isSoft(word)) return `${written}-a`
  return `${written}-${endsInVowel(word) ? 'ä' : 'e'}`
}

/** `100-den`, `1060-dan` @param written in the digits of the sentence */
export const numberAblative = (written: string, count: number) =>
  `${written}-${isSoft(lastWord(count)) ? 'den' : 'dan'}`

/** A month with the ending of what belongs to a year: `fewraly`, `apreli`. */
export const belonging = (month: string) => `${month}${isSoft(month) ? 'i' : 'y'}`

/** Of a day, a month (which belongs to a year, and so ends in a vowel) or a year: `dekabryna`, `apreline`, `ýyla`. */
export const dative = (date: string) => `${date}${endsInVowel(date) ? 'n' : ''}${isSoft(date) ? 'e' : 'a'}`

/** Of the same: `dekabryndan`, `aprelinden`, `ýyldan`. */
export const ablative = (date: string) =>
  `${date}${endsInVowel(date) ? 'n' : ''}${isSoft(date) ? 'den' : 'dan'}`

/** Of penalties: `etmegiň`, `almagyň`, `jerimäniň`, `jezasynyň`. */
export function genitive(penalty: string): string {
  const stem = penalty.replace(/k$/, 'g').replace(/e$/, 'ä')
  return `${stem}${endsInVowel(stem) ? 'n' : ''}${isSoft(stem) ? 'iň' : 'yň'}`
}
