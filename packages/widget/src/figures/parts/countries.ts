// Several countries in one figure: whose order and whose name.
import { countries, type Country } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'

/**
 * Each country once, in the order of the data's own word list. It is fixed: different offences, counted by different
 * counters, are no ranking of countries.
 */
export function countriesIn(rows: readonly { readonly country: Country }[]): Country[] {
  const present = new Set(rows.map(({ country }) => country))
  return countries.filter((country) => present.has(country))
}

/** Sentences about each country, which is named where there are several. */
export function byCountry<Row>(
  rows: readonly Row[],
  countryOf: (row: Row) => Country,
  language: Language,
  tell: (rows: readonly Row[]) => string,
): string {
  const present = countriesIn(rows.map((row) => ({ country: countryOf(row) })))
  return present
    .map((country) => {
      const told = tell(rows.filter((row) => countryOf(row) === country))
      return present.length > 1 ? language.ofCountry(country, told) : told
    })
    .join(' ')
}
