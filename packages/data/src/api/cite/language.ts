// What a language brings along for citations. A new one is a file in `languages/` and a line in `languages/index.ts`.
import type { SourceKind } from '../../model/vocabulary.ts'
import type { CalendarDate } from '../edtf.ts'

/** Words only: no style knows a language, no language knows a style. */
export interface CitationLanguage {
  /** A day, a month or a year as running text: “30 December 2025”. */
  date(date: CalendarDate): string
  /** What stands beside the year in a reference: “December 30”, or the month alone. */
  dayAndMonth(month: number, day: number | null): string
  approximately(date: string): string
  noLaterThan(date: CalendarDate): string
  noEarlierThan(date: CalendarDate): string
  /** In references: “n.d.” */
  readonly noDate: string
  /** In running text. */
  readonly dateNotShown: string
  readonly publisherNotShown: string
  quoted(title: string): string
  page(pages: string): string
  /** @param several more than one line */
  line(lines: string, several: boolean): string
  footnote(footnotes: string): string
  /** Of a code: `162-1`. */
  article(number: string): string
  /** Of an article. */
  part(number: string): string
  readonly lastPart: string
  /** Describes a document whose title was not seen, to stand in brackets. */
  readonly untitled: Readonly<Record<SourceKind, string>>
  /** Begins the line under a chart: “Source”. */
  readonly source: string
  /** @param dataSet name and version */
  via(dataSet: string): string
  version(version: string): string
  readonly calculatedFrom: string
  /** Before a list of what a work stands on: “documents”. */
  readonly documents: string
  readonly dataSet: string
  /** GOST's designation of the material. */
  readonly electronicResource: string
  /** GOST: “дата обращения”. */
  readonly accessed: string
  /** APA, for an address that was visited on a day. */
  retrieved(date: CalendarDate, url: string): string
}

/** Marks of the kind that stand around the whole are another kind within it: «дело по статье „Наёмничество“». */
export function quotation(
  text: string,
  [open, close]: readonly [open: string, close: string],
  [openWithin, closeWithin]: readonly [open: string, close: string],
): string {
  return `${open}${text.replaceAll(open, openWithin).replaceAll(close, closeWithin)}${close}`
}

/** The name of a month by its number. */
export function monthOf(names: readonly string[], month: number): string {
  return names[month - 1] ?? ''
}
