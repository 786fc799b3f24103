// A label that was copied instead of translated, or that stands in another language's line, reads well enough to be
// overlooked by everybody who does not know the language. Its letters tell.
import { labelLanguages, type LabelLanguage } from '../model/vocabulary.ts'
import type { Problem } from '../records/records.ts'
import { labelsOf, type Label } from './parts/labels.ts'
import type { Rule } from './rule.ts'

interface Writing {
  readonly language: string
  readonly script: 'Cyrillic' | 'Latin'
  /** Letters and marks that the language does not have, and its neighbours do. */
  readonly foreign: RegExp
}

const writings: Readonly<Record<LabelLanguage, Writing>> = {
  en: { language: 'English', script: 'Latin', foreign: /[\p{Script=Cyrillic}çäžňöşüýʻʼ]/iu },
  ru: { language: 'Russian', script: 'Cyrillic', foreign: /[әғқңөұүһіӣӯҳҷ]/iu },
  kk: { language: 'Kazakh', script: 'Cyrillic', foreign: /[ӣӯҳҷ]/iu },
  ky: { language: 'Kyrgyz', script: 'Cyrillic', foreign: /[әғқұһіӣӯҳҷ]/iu },
  tg: { language: 'Tajik', script: 'Cyrillic', foreign: /[әңөұүһі]/iu },
  tk: { language: 'Turkmen', script: 'Latin', foreign: /[\p{Script=Cyrillic}ʻʼ'‘’`]/iu },
  // Uzbek has two marks of its own, ʻ as a part of oʻ and gʻ, and ʼ between sounds; keyboards offer others.
  uz: {
    language: 'Uzbek',
    script: 'Latin',
    foreign: /[\p{Script=Cyrillic}çäžňöşüý'‘’`]|(?<![og])ʻ|(?<=[og])ʼ/iu,
  },
}

const scripts = { Cyrillic: /\p{Script=Cyrillic}/u, Latin: /\p{Script=Latin}/u } as const

export const labelsAreTranslated: Rule = {
  name: 'labels-are-translated',
  description:
    'A label is written in the letters of its language, and is another one than the English unless it is a code or the name of a counter.',
  check: (records) => labelsOf(records).flatMap(checkLabel),
}

function checkLabel({ file, field, text, mayBeName }: Label): Problem[] {
  return labelLanguages.flatMap((language) => {
    const words = text[language]
    if (words === undefined || isCode(words)) return []
    const message =
      wrongLetters(words, writings[language]) ??
      (language !== 'en' && words === text.en && !(mayBeName && isName(words))
        ? `is “${words}”, as in English: translate it`
        : undefined)
    return message === undefined ? [] : [{ file, field: `${field}.${language}`, message }]
  })
}

function wrongLetters(words: string, { language, script, foreign }: Writing): string | undefined {
  if (!scripts[script].test(words))
    return `is “${words}”, without one ${script} letter: write it in ${language}`
  const [stranger] = foreign.exec(words) ?? []
  if (stranger === undefined) return undefined
  const cure =
    language === 'Uzbek' ? 'oʻ and gʻ take ʻ (U+02BB), everything else ʼ (U+02BC)' : 'correct it, or move it'
  return `is “${words}”, but ${language} is not written with “${stranger}”: ${cure}`
}

/** `EUR`: the same everywhere. */
function isCode(words: string): boolean {
  return /^\p{Lu}{2,}$/u.test(words)
}

/** `Vot Tak`: every word begins with a capital. */
function isName(words: string): boolean {
  return words.split(' ').every((word) => /^\p{Lu}/u.test(word))
}
