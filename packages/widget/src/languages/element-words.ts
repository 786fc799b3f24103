/**
 * What the element itself says around a figure: its buttons, and its answer to a value that it cannot use. Every
 * language has them in its one file, under `element`.
 */

/** What an attribute takes. */
export type Accepted =
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
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

export interface ElementWords {
  /** Names the two buttons together, for those who do not see them: `Show as`. */
  readonly displayGroup: string
  /** On the button that shows the drawing. */
  readonly chart: string
  /** On the button that shows the table. */
  readonly table: string
  /** Names the list that explains the marks, for those who do not see it. */
  readonly legend: string
  /** One sentence where the drawing failed and the table stands in its place. */
  readonly drawingFailed: string
  /** One line that names the attribute, its value and what it takes. */
  problem(problem: AttributeProblem): string
}
