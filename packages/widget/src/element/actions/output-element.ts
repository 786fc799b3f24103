import type { CitationStyleName } from '@central-asia-prosecutions/data'
import { LitElement } from 'lit'
import type { EmbedKind } from '../../embed/snippet.ts'
import type { Interior } from '../interior.ts'

/**
 * What a page's own script can take from the element, the same that its readers can: rows, picture, citation, link, code.
 * Each method gives a promise, and brings what it needs wherever the element is. It tells of the rows that are shown:
 * those that `src` names, or the ones that came with the widget where there are none such.
 */
export abstract class OutputElement extends LitElement {
  /** @internal What is inside of the element, brought where it is not there yet. */
  protected abstract inside(): Promise<Interior>

  /**
   * The table as a spreadsheet opens it, in the language of the element, with the addresses of its documents. Between
   * cells stands what a spreadsheet in that language expects: a comma, or a semicolon where the decimal mark is a comma.
   *
   * @throws Error (the promise is rejected) where the figure is unknown
   */
  async toCSV(): Promise<string> {
    return await (await this.inside()).toCSV()
  }

  /**
   * The chart as a file that stands alone: in light colours, with title, key, notes and sources, 720 pixels wide.
   *
   * @throws Error (the promise is rejected) where the figure is unknown, has no row, or cannot be drawn
   */
  async toSVG(): Promise<string> {
    return await (await this.inside()).toSVG()
  }

  /**
   * The same as a picture of pixels.
   *
   * @param scale pixels of the picture to each of the 720; above 0, and at most 8
   * @throws RangeError (the promise is rejected) for another scale, Error as for `toSVG`
   */
  async toPNG(scale = 2): Promise<Blob> {
    if (!(scale > 0 && scale <= 8)) throw new RangeError(`scale ${scale} is not above 0 and at most 8`)
    return await (await this.inside()).toPNG(scale)
  }

  /**
   * A citation of the figure: the data set with its version, under the figure's title, and every document that it stands
   * on. `plain` is one line; `apa`, `gost`, `bibtex` and `csl` (CSL-JSON) are lists of works.
   *
   * @param lang language of every word that is not a document's own; the element's where it is absent
   * @throws RangeError (the promise is rejected) for a style or language that there is none of, Error where the figure is
   *   unknown
   */
  async cite(style: CitationStyleName = 'plain', lang?: string): Promise<string> {
    return await (await this.inside()).cite(style, lang)
  }

  /**
   * HTML that shows the same chart on another page: figure, rows, language, `src` (as a whole address), theme, display,
   * heading level and actions; what cannot be used is left out. The script in it is the one that this page has, where the
   * element is from its own files (`dist/cdn`); else its address is one to be replaced.
   *
   * @param kind `recommended`: with text for readers without JavaScript; `script`: the chart alone
   * @throws Error (the promise is rejected) where the figure is unknown
   */
  async embedCode(kind: EmbedKind = 'recommended'): Promise<string> {
    return await (await this.inside()).embedCode(kind)
  }

  /**
   * The page's address with a fragment that names figure, country, years and display. An element with that choice takes
   * the display from it and comes into view.
   *
   * @throws Error (the promise is rejected) where the figure is unknown
   */
  async permalink(): Promise<string> {
    return await (await this.inside()).permalink()
  }
}
