// What is said of a picture of a figure, for those who do not see it.

/** The figures, by their ids. */
export type FigureName =
  'cases-by-year' | 'stages' | 'sentence-norms' | 'countries' | 'judgments' | 'reform-2014' | 'disputed'

export interface DescribeWords {
  /** The kind of chart that a figure is, in a few words: `Bar chart by year`. */
  readonly kinds: Readonly<Record<FigureName, string>>
  /** One sentence for `alt`: the kind of chart, and what it finds. @param title of the figure, without its full stop */
  alt(kind: string, title: string): string
}
