// EDTF as it is read. Only the forms that the data's dates take; anything else is given back as it stands.
// https://www.loc.gov/standards/datetime/

/** What a language says around a date. */
export interface DateWords {
  /** A day, a month or a year: `27 December 2025`, `December 2025`, `2025`. Months are 1 to 12. */
  day(year: number, month: number | null, day: number | null): string
  /** `../2025`: `no later than 2025` */
  until(date: string): string
  /** `2022/..`: `since 2022` */
  since(date: string): string
  between(from: string, to: string): string
  /** `2025-01~`: `about January 2025` */
  about(date: string): string
}

const simple = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<doubt>[~?%])?$/

export function readDate(edtf: string, words: DateWords): string {
  const [from, to] = edtf.split('/')
  if (from !== undefined && to !== undefined) {
    if (from === '..') return words.until(readDate(to, words))
    if (to === '..') return words.since(readDate(from, words))
    return words.between(readDate(from, words), readDate(to, words))
  }
  const parts = simple.exec(edtf)?.groups
  if (!parts) return edtf
  const { year, month, day, doubt } = parts
  const date = words.day(Number(year), month ? Number(month) : null, day ? Number(day) : null)
  return doubt ? words.about(date) : date
}
