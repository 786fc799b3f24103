import type { FigureOptions } from '../../figures/figure.ts'

/** Names a figure and its country outside of the page: in a folder of downloads, in a list of references. */
export function fileStem(figure: string, { country }: FigureOptions): string {
  return ['central-asia-prosecutions', figure, ...(country ? [country] : [])].join('-')
}
