/** The answer by which editors' systems turn an address into a frame: https://oembed.com/#section2.3 */
import { dataSetName } from '../data/data-set.ts'
import { posterSize } from '../export/poster.ts'
import { posterPath } from './poster-path.ts'
import { snippet, type Embedded } from './snippet.ts'

export interface OEmbed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly provider_name: string
  readonly html: string
  /** CSS pixels, as all lengths here. */
  readonly width: number
  readonly height: number
  readonly thumbnail_url: string
  readonly thumbnail_width: number
  readonly thumbnail_height: number
}

/** @param base address of the folder of `embed.html`, without a slash at its end */
export function oembedOf(embedded: Embedded, base: string): OEmbed {
  const { figure, options, language, drawn } = embedded
  const { width, height } = posterSize(drawn, language, 720)
  return {
    version: '1.0',
    type: 'rich',
    title: drawn.words.title,
    provider_name: dataSetName,
    html: snippet(embedded, 'iframe', { base }),
    width,
    height,
    thumbnail_url: `${base}/${posterPath(figure, options, language.code, width)}`,
    thumbnail_width: width,
    thumbnail_height: height,
  }
}
