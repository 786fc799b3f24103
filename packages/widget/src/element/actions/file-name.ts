import type { FigureOptions } from '../../figures/figure.ts'
import type { FileKind } from '../events.ts'
import type { Output } from './output.ts'

/** Names a figure and its country outside of the page: in a folder of downloads, in a list of references. */
export function fileStem(figure: string, { country }: FigureOptions): string {
  return ['central-asia-prosecutions', figure, ...(country ? [country] : [])].join('-')
}

export function fileName({ shown: { figure, language }, options }: Output, kind: FileKind): string {
  return `${fileStem(figure.id, options)}-${language.code}.${kind}`
}
