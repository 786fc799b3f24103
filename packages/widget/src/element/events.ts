/**
 * What the element tells the page. All bubble and leave the shadow root, so a page may listen once, on the document.
 */
import type { Display } from './attributes.ts'
import type { Problem } from './problem-line.ts'

const everywhere: EventInit = { bubbles: true, composed: true }

/** What was asked for stands: the chart is drawn, or the table is up. Again after each change of figure or language. */
export class ProsecutionReadyEvent extends Event {
  /** Id of the figure. */
  readonly figure: string

  constructor(figure: string) {
    super('prosecution-ready', everywhere)
    this.figure = figure
  }
}

/** A value that cannot be used (once for each), or a drawing or a file that failed. The element stays readable. */
export class ProsecutionErrorEvent extends Event {
  /** One line, in English: what, where, what is accepted. */
  readonly message: string
  /** Name of the attribute; null where a drawing or a file failed. */
  readonly attribute: string | null
  /** The bad value, as given; null where a drawing or a file failed. */
  readonly value: string | null
  /**
   * What the attribute takes: its values, years as `YYYY` or `YYYY up to 2024`, figure data as
   * `figure data: stages 1.x`; empty where a drawing or a file failed.
   */
  readonly accepted: readonly string[]

  constructor(message: string, problem?: Problem) {
    super('prosecution-error', everywhere)
    this.message = message
    this.attribute = problem?.attribute ?? null
    this.value = problem?.value ?? null
    this.accepted = problem ? acceptedValues(problem) : []
  }
}

function acceptedValues(problem: Problem): readonly string[] {
  if ('fault' in problem) return [`figure data: ${problem.figure} ${problem.major}.x`]
  const { accepted } = problem
  switch (accepted.kind) {
    case 'one-of':
      return accepted.values
    case 'words':
      return [...accepted.values, accepted.alone]
    case 'year':
      return ['YYYY']
    case 'up-to-year':
      return [`YYYY up to ${accepted.year}`]
  }
}

/** The reader has come to a point: by pointer, by tap or by key. */
export class ProsecutionPointEvent extends Event {
  /** Id of the figure. */
  readonly figure: string
  /** The point's key within the figure, the same in every language. */
  readonly key: string
  /** What the tooltip says, line by line, in the reader's language. */
  readonly lines: readonly string[]

  constructor(figure: string, key: string, lines: readonly string[]) {
    super('prosecution-point', everywhere)
    this.figure = figure
    this.key = key
    this.lines = lines
  }
}

/** The reader chose chart or table. */
export class ProsecutionDisplayEvent extends Event {
  readonly display: Display

  constructor(display: Display) {
    super('prosecution-display', everywhere)
    this.display = display
  }
}

/** What a file of the figure is: its rows, a drawing, a picture. */
export type FileKind = 'csv' | 'svg' | 'png'

/** A file that the reader asked for was handed to the browser. */
export class ProsecutionDownloadEvent extends Event {
  /** Id of the figure. */
  readonly figure: string
  readonly kind: FileKind
  /** Of the file. */
  readonly name: string

  constructor(figure: string, kind: FileKind, name: string) {
    super('prosecution-download', everywhere)
    this.figure = figure
    this.kind = kind
    this.name = name
  }
}

declare global {
  // Of elements, documents and windows alike.
  interface GlobalEventHandlersEventMap {
    'prosecution-ready': ProsecutionReadyEvent
    'prosecution-error': ProsecutionErrorEvent
    'prosecution-point': ProsecutionPointEvent
    'prosecution-display': ProsecutionDisplayEvent
    'prosecution-download': ProsecutionDownloadEvent
  }
}
