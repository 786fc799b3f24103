// Case endings of Kazakh. An ending follows the vowels of its word (hard or soft) and the sound that the word ends in, so
// it is worked out for the words and the numbers that stand before one here, and never written down by guess.

/** `possessive` is “of them”, and for numbers in digits only: «11-і». */
export type Case = 'possessive' | 'genitive' | 'dative' | 'locative' | 'ablative'

const softVowels = 'әеөүіэ'
const hardVowels = 'аоұыёя'
const nasals = 'мнң'
/** «У» too: at the end of a word it is a consonant, and hard or soft as the word is. */
const voiced = 'рлйзжу'

/** The last vowel that is clearly hard or soft. */
const tellingVowel = new RegExp(`[${softVowels}${hardVowels}](?=[^${softVowels}${hardVowels}]*$)`, 'u')

function isSoft(word: string): boolean {
  const [vowel] = tellingVowel.exec(word) ?? []
  return vowel !== undefined && softVowels.includes(vowel)
}

/**
 * The ending alone: `ға`, `тен`.
 *
 * @param word in lower case; its last word counts. Where that ends in one of belonging («рублі»), only the genitive is this.
 */
export function ending(word: string, grammaticalCase: Case): string {
  const [last = ''] = word.split(/[\s-]+/).slice(-1)
  const soft = isSoft(last)
  const final = last.at(-1) ?? ''
  const vowel = `${softVowels}${hardVowels}`.includes(final)
  const nasal = nasals.includes(final)
  const sounded = vowel || nasal || voiced.includes(final)
  const alveolar = sounded ? 'д' : 'т'
  switch (grammaticalCase) {
    case 'possessive':
      return `${vowel ? 'с' : ''}${soft ? 'і' : 'ы'}`
    case 'genitive':
      return `${vowel || nasal ? 'н' : alveolar}${soft ? 'ің' : 'ың'}`
    case 'dative':
      return soft ? (sounded ? 'ге' : 'ке') : sounded ? 'ға' : 'қа'
    case 'locative':
      return `${alveolar}${soft ? 'е' : 'а'}`
    case 'ablative':
      return `${nasal ? 'н' : alveolar}${soft ? 'ен' : 'ан'}`
  }
}

/** A word with its ending: `желтоқсанға`, `жылдан`. */
export const inCase = (word: string, grammaticalCase: Case) =>
  `${word}${ending(word.toLocaleLowerCase('kk'), grammaticalCase)}`

const ones = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'] as const
const tens = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'] as const

/** The word that a whole number is read with last: 709 ends in «тоғыз», 700 in «жүз». */
export function lastWord(count: number): string {
  if (count === 0) return 'нөл'
  if (count % 10 !== 0) return ones[count % 10] ?? ''
  if (count % 100 !== 0) return tens[(count % 100) / 10] ?? ''
  if (count % 1000 !== 0) return 'жүз'
  return count % 1_000_000 === 0 ? 'миллион' : 'мың'
}

/** A whole number in digits with its ending: `100-ден`, `200-ге`. */
export const numberInCase = (written: string, count: number, grammaticalCase: Case) =>
  `${written}-${ending(lastWord(count), grammaticalCase)}`
