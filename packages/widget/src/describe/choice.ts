// What somebody asks for in code, checked: unlike a page, which shows what it can, code is told at once what there is none of.
import type { Country } from '@central-asia-prosecutions/data'
import type { Figure, FigureOptions, FigureTables } from '../figures/figure.ts'
import { figures } from '../figures/index.ts'
import { findLanguage, languages, type Language } from '../languages/index.ts'

/** A figure, in a language, narrowed or not. */
export interface Choice {
  /** Id of the figure. */
  readonly figure: string
  /** BCP 47: `ru`, `ru-KZ`. */
  readonly lang: string
  /** One that the figure has anything to say about. */
  readonly country?: Country
  /** First and last year shown. */
  readonly from?: number
  readonly to?: number
}

export interface Chosen {
  readonly figure: Figure
  readonly language: Language
  readonly options: FigureOptions
}

/** @throws RangeError for a figure, language, country or choice of years that there is none of, in one line that names the accepted ones */
export function choose({ figure: id, lang, country, from, to }: Choice, tables: FigureTables): Chosen {
  const figure = figures.find((candidate) => candidate.id === id)
  if (!figure)
    throw none(
      'figure',
      id,
      figures.map((one) => one.id),
    )
  const language = findLanguage(lang)
  if (!language)
    throw none(
      'lang',
      lang,
      languages.map(({ code }) => code),
    )
  const countries = figure.countries(tables)
  if (country !== undefined && !countries.includes(country)) throw none('country', country, countries)
  for (const [name, year] of Object.entries({ from, to })) {
    if (year !== undefined && !/^\d{4}$/.test(String(year)))
      throw new RangeError(`${name} ${JSON.stringify(year)} is no year: use four digits, such as 2025`)
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new RangeError(`from ${from} is later than to ${to}`)
  }
  return {
    figure,
    language,
    options: {
      ...(country !== undefined && { country }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
  }
}

/** @param accepted what there is instead */
export function none(name: string, value: string, accepted: readonly string[]): RangeError {
  return new RangeError(`${name} ${JSON.stringify(value)} is none: use one of ${accepted.join(', ')}`)
}
