/** What the files that are served may weigh, in bytes by Brotli: a build that crosses one of them fails. */

export interface Budget {
  readonly name: string
  readonly limit: number
  /** The files, out of those in the manifest, and those that they import. */
  readonly files: (paths: readonly string[]) => readonly string[]
}

const chunks = (paths: readonly string[], pattern: RegExp) =>
  paths.filter((path) => path.startsWith('chunks/') && pattern.test(path))

export const budgets: readonly Budget[] = [
  {
    name: 'what a page loads before the first chart: prosecution-chart.js',
    limit: 15_000,
    files: () => ['prosecution-chart.js'],
  },
  { name: 'frame.js', limit: 1500, files: () => ['frame.js'] },
  { name: 'embed-page.js', limit: 2000, files: () => ['embed-page.js'] },
  { name: 'what is left of Vega', limit: 70_000, files: (paths) => chunks(paths, /\/vega-/) },
  { name: 'the interior of the element', limit: 42_000, files: (paths) => chunks(paths, /\/interior-/) },
  // vega-embed as documented takes 253 kB of script: https://vega.github.io/vega-lite/usage/embed.html
  {
    name: 'the largest poster',
    limit: 8000,
    files: (paths) => paths.filter((path) => path.startsWith('posters/')),
  },
]
