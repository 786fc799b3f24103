// What a filler knows of the page that it fills.
import type { DefaultTreeAdapterTypes as Html } from 'parse5'
import type { PageLanguage } from './languages.ts'
import type { Element } from './tree.ts'

export interface Page {
  /** Below pages/, with forward slashes: `ru/data.html`. */
  readonly path: string
  /** Its file in this package, where that is not `pages/` and the path. */
  readonly file?: string
  readonly language: PageLanguage
  readonly document: Html.Document
  /** The paths of all pages. */
  readonly siblings: readonly string[]
  /** `build` closes the page to every other host; the development server needs its own inline styles and socket. */
  readonly command: 'build' | 'serve'
}

/** Fills one kind of gap in a page. It changes `page.document`. */
export type Filler = (page: Page) => void

/** A mistake in a page: where it stands, and the cure. */
export class PageError extends Error {
  override readonly name = 'PageError'

  constructor(page: Page, at: Element | undefined, message: string) {
    const line = at?.sourceCodeLocation?.startLine
    super(`${page.file ?? `pages/${page.path}`}${line === undefined ? '' : `:${line}`}: ${message}`)
  }
}

/** The address of another page (or file of the site) as seen from this one; index pages as their folder. */
export function addressFrom(page: Page, path: string): string {
  const up = '../'.repeat(page.path.split('/').length - 1)
  const address = up + path.replace(/(^|\/)index\.html$/, '$1')
  return address === '' ? './' : address
}
