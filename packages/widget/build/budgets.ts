/** What the files that are served may weigh, in bytes by Brotli: a build that crosses one of them fails. */

export interface Budget {
  readonly name: string
  readonly limit: number
  /** Of one file each, by its path; or of all of them together, with what they import. */
  readonly of: 'each' | 'all'
  readonly files: RegExp
}

export const budgets: readonly Budget[] = [
  {
    name: 'what a page loads before the first chart',
    limit: 15_000,
    of: 'all',
    files: /^prosecution-chart[.]js$|^chunks\/element-/,
  },
  { name: 'the entry', limit: 3000, of: 'each', files: /^prosecution-chart[.]js$/ },
  { name: 'the frame', limit: 1500, of: 'each', files: /^frame[.]js$/ },
  { name: 'the page in a frame', limit: 2000, of: 'each', files: /^embed-page[.]js$/ },
  { name: 'the interior of the element', limit: 36_000, of: 'all', files: /^chunks\/(?:element|interior)-/ },
  { name: 'a figure', limit: 17_000, of: 'each', files: /^chunks\/figure-/ },
  { name: 'its rows', limit: 17_000, of: 'each', files: /^chunks\/rows-/ },
  { name: 'the form of a drawing', limit: 6000, of: 'each', files: /^chunks\/(?:drawing|picture)-/ },
  { name: 'a language', limit: 19_000, of: 'each', files: /^chunks\/language-/ },
  { name: 'what is left of Vega', limit: 70_000, of: 'each', files: /^chunks\/vega-/ },
  { name: 'all in one file', limit: 300_000, of: 'each', files: /[.]single[.]js$/ },
  { name: 'a poster', limit: 8000, of: 'each', files: /^posters\// },
]
