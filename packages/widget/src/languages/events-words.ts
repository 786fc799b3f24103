// What is said of events that are marked in a chart. A mark says when something happened, and never that it was a cause.
export interface EventWords {
  /** `1. April 2025: …` @param date EDTF @param title of the event, as a sentence without its full stop */
  note(number: number, date: string, title: string): string
  /** Of one event: `Date: April 2025`. @param date EDTF */
  date(date: string): string
  /** That the marks say when, and that nothing here says why a number rose or fell. */
  readonly noCause: string
}
