import type { CitationStyleName } from '@central-asia-prosecutions/data'
import { LitElement } from 'lit'
import { snippet, type EmbedKind } from '../../embed/snippet.ts'
import { findLanguage, languages, type Language } from '../../languages/index.ts'
import { citeFigure } from '../citation.ts'
import { fileStem } from './file-name.ts'
import { permalinkTo } from './fragment.ts'
import type { Output } from './output.ts'
import { scriptFolder } from './script-folder.ts'

/**
 * What a page's own script can take from the element, the same that its readers can: rows, picture, citation, link, code.
 * Each method tells of the rows that are shown; before any are, of those that came with the widget. Where `src` names
 * newer ones, the methods that give a promise wait for these, and bring them where nobody has asked for them yet; the
 * others cannot wait, and are to be called once `ready` is fulfilled.
 */
export abstract class OutputElement extends LitElement {
  /** @throws Error where the figure is unknown */
  protected abstract output(): Output

  /**
   * The same once it is known which rows are shown.
   *
   * @throws Error (the promise is rejected) where the figure is unknown
   */
  protected abstract settledOutput(): Promise<Output>

  /**
   * The table as a spreadsheet opens it, in the language of the element, with the addresses of its documents. Between
   * cells stands what a spreadsheet in that language expects: a comma, or a semicolon where the decimal mark is a comma.
   * What `src` names is waited for.
   *
   * @throws Error (the promise is rejected) where the figure is unknown
   */
  async toCSV(): Promise<string> {
    const { shown } = await this.settledOutput()
    const { built, language } = shown
    // Spreadsheets are wanted by few: what writes them is brought when it is.
    const { csvOf } = await import('../../export/csv.ts')
    return csvOf(built.table(language), language)
  }

  /**
   * The chart as a file that stands alone: in light colours, with title, key, notes and sources, 720 pixels wide. What
   * `src` names is waited for.
   *
   * @throws Error (the promise is rejected) where the figure is unknown, has no row, or cannot be drawn
   */
  async toSVG(): Promise<string> {
    const { shown } = await this.settledOutput()
    const { svgPicture } = await import('./picture.ts')
    return await svgPicture(this, shown)
  }

  /**
   * The same as a picture of pixels. What `src` names is waited for.
   *
   * @param scale pixels of the picture to each of the 720; above 0, and at most 8
   * @throws RangeError (the promise is rejected) for another scale, Error as for `toSVG`
   */
  async toPNG(scale = 2): Promise<Blob> {
    if (!(scale > 0 && scale <= 8)) throw new RangeError(`scale ${scale} is not above 0 and at most 8`)
    const { shown } = await this.settledOutput()
    const { pngPicture } = await import('./picture.ts')
    return await pngPicture(this, shown, scale)
  }

  /**
   * A citation of the figure: the data set with its version, under the figure's title, and every document that it stands
   * on. `plain` is one line; `apa`, `gost`, `bibtex` and `csl` (CSL-JSON) are lists of works. While what `src` names is on its
   * way, the rows that came with the widget are cited, and their version: await `ready` for the others.
   *
   * @param lang language of every word that is not a document's own; the element's where it is absent
   * @throws RangeError for a style or language that there is none of, Error where the figure is unknown
   */
  cite(style: CitationStyleName = 'plain', lang?: string): string {
    const { shown, options } = this.output()
    const language = lang === undefined ? shown.language : languageOf(lang)
    const words = language === shown.language ? shown.words : shown.built.words(language)
    return citeFigure({ words }, fileStem(shown.figure.id, options), language, shown.release, style)
  }

  /**
   * HTML that shows the same chart on another page: figure, rows, language, `src` (as a whole address), theme, display,
   * heading level and actions; what cannot be used is left out. The script in it is the one that this page has, where the
   * element is from its own files (`dist/cdn`); else its address is one to be replaced. While what `src` names is on its
   * way, the text is of the rows that came with the widget: await `ready` for the others.
   *
   * @param kind `recommended`: with text for readers without JavaScript; `script`: the chart alone
   * @throws Error where the figure is unknown
   */
  embedCode(kind: EmbedKind = 'recommended'): string {
    const { shown, options, settings } = this.output()
    const { figure, language, words, release } = shown
    const { tables } = release
    return snippet({ figure: figure.id, options, language, settings, words, tables }, kind, scriptFolder())
  }

  /**
   * The page's address with a fragment that names figure, country, years and display. An element with that choice takes
   * the display from it and comes into view.
   *
   * @throws Error where the figure is unknown
   */
  permalink(): string {
    const { shown, options, display } = this.output()
    return permalinkTo(this.ownerDocument.location.href, { figure: shown.figure.id, options, display })
  }
}

function languageOf(tag: string): Language {
  const found = findLanguage(tag)
  if (found) return found
  const codes = languages.map(({ code }) => code).join(', ')
  throw new RangeError(`lang ${JSON.stringify(tag)} is none: use one of ${codes}`)
}
