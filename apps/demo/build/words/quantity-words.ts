// The words around a number, by language.
import type { Localised } from '../languages.ts'

/** The qualifiers that stand before a round number or a bound. */
export type WordedQualifier = 'about' | 'almost' | 'just_over' | 'at_least' | 'at_most' | 'up_to'

interface QualifierWord {
  readonly text: string
  /** Whether the counted thing after it stands in the genitive. */
  readonly genitive: boolean
}

export const qualifierWords: Localised<Readonly<Record<WordedQualifier, QualifierWord>>> = {
  en: {
    about: { text: 'about', genitive: false },
    almost: { text: 'almost', genitive: false },
    just_over: { text: 'just over', genitive: false },
    at_least: { text: 'at least', genitive: false },
    at_most: { text: 'at most', genitive: false },
    up_to: { text: 'up to', genitive: false },
  },
  ru: {
    about: { text: 'около', genitive: true },
    almost: { text: 'почти', genitive: false },
    just_over: { text: 'чуть более', genitive: true },
    at_least: { text: 'не менее', genitive: true },
    at_most: { text: 'не более', genitive: true },
    up_to: { text: 'до', genitive: true },
  },
}

/** A counted thing after a number of the given plural category (CLDR). */
interface Noun {
  readonly counted: (plural: Intl.LDMLPluralRule) => string
  readonly genitive: (plural: Intl.LDMLPluralRule) => string
}

const english = (one: string, other: string): Noun => {
  const form = (plural: Intl.LDMLPluralRule): string => (plural === 'one' ? one : other)
  return { counted: form, genitive: form }
}

const russian = (one: string, few: string, many: string): Noun => ({
  counted: (plural) => (plural === 'one' ? one : plural === 'many' ? many : few),
  // “более 101 дела”, “более 102 дел”: only the singular keeps its own form. Fractions take it too.
  genitive: (plural) => (plural === 'few' || plural === 'many' ? many : few),
})

/** By the unit's code in the data package. */
export const nouns: Localised<Readonly<Record<string, Noun>>> = {
  en: {
    cases: english('case', 'cases'),
    judgments: english('judgment', 'judgments'),
    persons: english('person', 'people'),
  },
  ru: {
    cases: russian('дело', 'дела', 'дел'),
    judgments: russian('приговор', 'приговора', 'приговоров'),
    persons: russian('человек', 'человека', 'человек'),
  },
}
