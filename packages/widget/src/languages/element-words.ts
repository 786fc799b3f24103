/**
 * What the element itself says around a figure: its buttons, and its answer to a value that it cannot use. Every
 * language has them in its one file, under `element`.
 */

/** What an attribute takes. */
export type Accepted =
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  /** Any of them, in any order, with spaces between; or one word that stands alone. */
  | { readonly kind: 'words'; readonly values: readonly string[]; readonly alone: string }
  /** A calendar year of four digits. */
  | { readonly kind: 'year' }
  /** A year no later than this one: `from` is held to `to`. */
  | { readonly kind: 'up-to-year'; readonly year: number }

/** An attribute (or the property of its name) with a value that cannot be used. */
export interface AttributeProblem {
  /** As written in HTML: `heading-level`. */
  readonly attribute: string
  /** As given. */
  readonly value: string
  readonly accepted: Accepted
}

/** Why what stands at an address cannot be used as figure data. */
export type SourceFault =
  /** No web address. */
  | { readonly kind: 'no-address' }
  /** Nobody answered, or the browser was not allowed to ask or to read the answer. */
  | { readonly kind: 'unreachable' }
  /** The server answered with an HTTP status that is none of success. */
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'slow'; readonly seconds: number }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** Something else, such as a web page. */
  | { readonly kind: 'no-figure-data' }
  | { readonly kind: 'other-figure'; readonly figure: string }
  | { readonly kind: 'other-version'; readonly version: string }
  /** It says what only a newer version of the widget understands. */
  | { readonly kind: 'too-new' }
  /** It contradicts itself, or breaks the rules that its rows are held to. */
  | { readonly kind: 'faulty' }

/** The attribute `src` with an address (or something that is none) from which no figure data can be used. */
export interface SourceProblem {
  readonly attribute: 'src'
  /** As given. */
  readonly value: string
  readonly fault: SourceFault
  /** Id of the figure that data are wanted for, and the major version of the data that the widget shows. */
  readonly figure: string
  readonly major: number
}

/** Keys by what is printed on them, which is the same in every country. */
export interface KeyNames {
  readonly home: string
  readonly end: string
  readonly enter: string
  readonly tab: string
  readonly escape: string
}

export interface ElementWords {
  /** Names the two buttons together, for those who do not see them: `Show as`. */
  readonly displayGroup: string
  /** On the button that shows the drawing. */
  readonly chart: string
  /** On the button that shows the table. */
  readonly table: string
  /** Names the list that explains the marks, for those who do not see it. */
  readonly legend: string
  /** For those who hear a cell of the table that shows a dash: nothing is stated, or nothing could be. */
  readonly noEntry: string
  /** What the chart is, in the place of its role, for those who hear it: `interactive chart`. */
  readonly chartRole: string
  /** Which keys do what in the chart, in two short sentences: arrows, Home and End, Enter, Escape. */
  chartKeys(keys: KeyNames): string
  /** Said when a point's details are held open: Tab leads into them (to the source), Escape lets go. */
  heldOpen(keys: KeyNames): string
  /** Said when they are no longer held. */
  readonly letGo: string
  /** On the button that copies the citation of a point's source. */
  readonly copyCitation: string
  /** Said when it is copied; and where the browser does not let it be, and the tooltip shows it instead. */
  readonly citationCopied: string
  readonly citationNotCopied: string
  /** One sentence where the drawing failed and the table stands in its place. */
  readonly drawingFailed: string
  /** One line that names the attribute, its value and what it takes. */
  problem(problem: AttributeProblem): string
  /** The same of `src`, with what is wrong, and that the figures that came with the chart are shown. */
  sourceProblem(problem: SourceProblem): string
}
