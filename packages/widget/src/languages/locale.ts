/**
 * How a language writes numbers and lists, from CLDR’s tables. Nothing here asks the browser, which may lack the
 * language. What may be read aloud is written without grouping: screen readers take “11 700” for two numbers. Only
 * what is drawn is grouped.
 */
import { formatLocale } from 'd3-format'

/** As CLDR has it: https://cldr.unicode.org */
export interface LocaleTable {
  readonly decimal: string
  readonly group: string
  /** As in a date with a day: `января`. */
  readonly months: readonly string[]
  /** As they stand alone: `январь`. */
  readonly monthsAlone: readonly string[]
  /** What stands between the items of a list of two, and of a longer one. */
  readonly list: { readonly two: string; readonly middle: string; readonly last: string }
}

export interface Locale {
  /** For words: `1234,5`. */
  readonly number: (value: number) => string
  /** For what is drawn: `1 234,5`. */
  readonly grouped: (value: number) => string
  /** `a, b and c` */
  readonly list: (items: readonly string[]) => string
  /** For Vega’s `config.locale.number`. https://d3js.org/d3-format#formatLocale */
  readonly numberLocale: {
    readonly decimal: string
    readonly thousands: string
    readonly grouping: number[]
    readonly currency: [string, string]
  }
}

export function localeOf({ decimal, group, list }: LocaleTable): Locale {
  const numberLocale: Locale['numberLocale'] = {
    decimal,
    thousands: group,
    grouping: [3],
    currency: ['', ''],
  }
  const numbers = formatLocale(numberLocale)
  return {
    number: numbers.format('~f'),
    grouped: numbers.format(',~f'),
    list(items) {
      const last = items.at(-1)
      if (last === undefined || items.length === 1) return items.join('')
      return `${items.slice(0, -1).join(list.middle)}${items.length === 2 ? list.two : list.last}${last}`
    },
    numberLocale,
  }
}
