// EDTF as it is read. Only the forms that the data's dates take; anything else is given back as it stands.
// https://www.loc.gov/standards/datetime/

/** What a language says around a date. */
export interface DateWords {
  /** `../2025`: `no later than 2025` */
  until(date: string): string
  /** `2022/..`: `since 2022` */
  since(date: string): string
  between(from: string, to: string): string
  /** `2025-01~`: `about January 2025` */
  about(date: string): string
}

const simple = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<doubt>[~?%])?$/

/** @param locale BCP 47, for the names of months */
export function readDate(edtf: string, locale: string, words: DateWords): string {
  const [from, to] = edtf.split('/')
  if (from !== undefined && to !== undefined) {
    if (from === '..') return words.until(readDate(to, locale, words))
    if (to === '..') return words.since(readDate(from, locale, words))
    return words.between(readDate(from, locale, words), readDate(to, locale, words))
  }
  const parts = simple.exec(edtf)?.groups
  if (!parts) return edtf
  const { year, month, day, doubt } = parts
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  })
  const date = month
    ? format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
    : String(year)
  return doubt ? words.about(date) : date
}
