// Case endings of Kyrgyz. An ending takes its vowel from the last one of its word and its consonant from the sound that the
// word ends in, so it is worked out for the words and numbers that stand before one here, and never written down by guess.

/** `possessive` is “of it” or “of them”: «апрели», «11и». */
export type Case = 'possessive' | 'genitive' | 'dative' | 'locative' | 'ablative'

/** By their vowels: the two vowels that an ending may take after them. */
const harmony: readonly { readonly after: string; readonly open: string; readonly close: string }[] = [
  { after: 'аяы', open: 'а', close: 'ы' },
  { after: 'оё', open: 'о', close: 'у' },
  // Lips stay round for a close sound only: «июлу», but «июлда».
  { after: 'ую', open: 'а', close: 'у' },
  { after: 'еэи', open: 'е', close: 'и' },
  { after: 'өү', open: 'ө', close: 'ү' },
]
const vowels = harmony.map(({ after }) => after).join('')
const lastVowel = new RegExp(`[${vowels}](?=[^${vowels}]*$)`, 'u')
const voiceless = 'кпстфхцчшщ'

function soundsOf(word: string) {
  const [vowel = 'а'] = lastVowel.exec(word) ?? []
  const { open, close } = harmony.find(({ after }) => after.includes(vowel)) ?? { open: 'а', close: 'ы' }
  const final = word.slice(-1)
  return { open, close, endsInVowel: vowels.includes(final), endsHard: voiceless.includes(final) }
}

/** The ending alone: `га`, `дөн`. @param word in lower case, without a soft sign at its end */
export function ending(word: string, grammaticalCase: Case): string {
  const { open, close, endsInVowel, endsHard } = soundsOf(word)
  const alveolar = endsHard ? 'т' : 'д'
  switch (grammaticalCase) {
    case 'possessive':
      return `${endsInVowel ? 'с' : ''}${close}`
    case 'genitive':
      return `${endsInVowel ? 'н' : alveolar}${close}н`
    case 'dative':
      return `${endsHard ? 'к' : 'г'}${open}`
    case 'locative':
      return `${alveolar}${open}`
    case 'ablative':
      return `${alveolar}${open}н`
  }
}

/** A word with its ending, before which a soft sign falls: `апрели`, `жылдан`. */
export function inCase(word: string, grammaticalCase: Case): string {
  const stem = word.replace(/ь$/u, '')
  return `${stem}${ending(stem.toLocaleLowerCase('ky'), grammaticalCase)}`
}

/** A word that ends in what it belongs to already, which “n” parts from the ending: `апрелине`, `чоңдугунан`. */
export function belongingInCase(
  word: string,
  grammaticalCase: 'genitive' | 'dative' | 'locative' | 'ablative',
) {
  const { open, close } = soundsOf(word.toLocaleLowerCase('ky'))
  return `${word}${{ genitive: `н${close}н`, dative: `н${open}`, locative: `нд${open}`, ablative: `н${open}н` }[grammaticalCase]}`
}

const ones = ['', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз', 'тогуз'] as const
const tens = [
  ...['', 'он', 'жыйырма', 'отуз', 'кырк'],
  ...['элүү', 'алтымыш', 'жетимиш', 'сексен', 'токсон'],
] as const

/** The word that a whole number is read with last: 709 ends in «тогуз», 700 in «жүз». */
export function lastWord(count: number): string {
  if (count === 0) return 'нөл'
  if (count % 10 !== 0) return ones[count % 10] ?? ''
  if (count % 100 !== 0) return tens[(count % 100) / 10] ?? ''
  if (count % 1000 !== 0) return 'жүз'
  return count % 1_000_000 === 0 ? 'миллион' : 'миң'
}

/** A whole number in digits with its ending, which the press joins to them: `100дөн`, `11и`. */
export const numberInCase = (written: string, count: number, grammaticalCase: Case) =>
  `${written}${ending(lastWord(count), grammaticalCase)}`
