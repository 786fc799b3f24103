// A published quantity in words: `709`, `just over 100`, `4.5–5 years`. Bounds and roundings never read as exact, and
// every plural form and separator is Intl's.
import { locales, type Localised, type PageLanguage } from './languages.ts'
import { nouns, qualifierWords } from './words/quantity-words.ts'

/** What the rows of the data package have in common where they hold a number. */
export interface Quantity {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  /** The round number that the source's words name. */
  readonly nominal: number | null
  readonly qualifier: string | null
  readonly unit: string | null
}

/**
 * @param withUnit adds the counted thing in the form that the number asks for; terms in months always say theirs
 * @throws RangeError for a row that holds words without a number, and for a unit without a noun
 */
export function sayQuantity(quantity: Quantity, language: PageLanguage, withUnit: boolean): string {
  const { value, min, max, nominal, unit } = quantity
  const say = (number: number): string => sayNumber(number, unit, language)
  const exact = value ?? (min !== null && min === max ? min : null)
  if (exact !== null) return withNoun(say(exact), exact, false)

  const words = qualifierWords[language]
  switch (quantity.qualifier) {
    case 'just_over':
    case 'at_least':
      return bounded(words[quantity.qualifier], nominal ?? min)
    case 'almost':
    case 'at_most':
    case 'up_to':
      return bounded(words[quantity.qualifier], nominal ?? max)
    case 'about':
      return bounded(words.about, nominal)
    case 'range':
      if (min !== null && max !== null) return withNoun(sayRange(min, max, unit, language), max, false)
  }
  throw new RangeError(`has no number to print (qualifier ${quantity.qualifier ?? 'none'}): say it in words`)

  function bounded(
    word: { readonly text: string; readonly genitive: boolean },
    number: number | null,
  ): string {
    if (number === null)
      throw new RangeError('has neither a round number nor the bound that its qualifier names')
    return withNoun(`${word.text} ${say(number)}`, number, word.genitive)
  }

  function withNoun(text: string, number: number, genitive: boolean): string {
    if (!withUnit || unit === 'months') return text
    const noun = unit === null ? undefined : nouns[language][unit]
    if (noun === undefined)
      throw new RangeError(`is counted in “${unit ?? 'nothing'}”, which has no noun yet`)
    const plural = new Intl.PluralRules(locales[language]).select(number)
    return `${text} ${(genitive ? noun.genitive : noun.counted)(plural)}`
  }
}

function sayNumber(number: number, unit: string | null, language: PageLanguage): string {
  return unit === 'months'
    ? sayTerm(number, language)
    : new Intl.NumberFormat(locales[language]).format(number)
}

function sayRange(min: number, max: number, unit: string | null, language: PageLanguage): string {
  if (unit !== 'months') return new Intl.NumberFormat(locales[language]).formatRange(min, max)
  // Halves of a year are said as such: 54 months are 4.5 years.
  const inYears = [min, max].every((months) => months % 6 === 0)
  return inYears
    ? units[language].year.formatRange(min / 12, max / 12)
    : units[language].month.formatRange(min, max)
}

/** 80 months are 6 years 8 months; never 6.7 years. */
function sayTerm(months: number, language: PageLanguage): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  const parts = [
    ...(years > 0 ? [units[language].year.format(years)] : []),
    ...(rest > 0 || years === 0 ? [units[language].month.format(rest)] : []),
  ]
  return new Intl.ListFormat(locales[language], { type: 'unit', style: 'narrow' }).format(parts)
}

const unitsOf = (locale: string): Record<'year' | 'month', Intl.NumberFormat> => ({
  year: new Intl.NumberFormat(locale, { style: 'unit', unit: 'year', unitDisplay: 'long' }),
  month: new Intl.NumberFormat(locale, { style: 'unit', unit: 'month', unitDisplay: 'long' }),
})
const units: Localised<ReturnType<typeof unitsOf>> = { en: unitsOf(locales.en), ru: unitsOf(locales.ru) }
