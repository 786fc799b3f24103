/** The element as what is inside of it sees it. */
import type { ReactiveControllerHost, TemplateResult } from 'lit'
import type { Display, GivenAttributes } from './attributes.ts'

export interface Host extends ReactiveControllerHost, HTMLElement {
  display: Display
  /** The value of `src`: anything at all. */
  readonly src: unknown
  readonly figure: unknown
  /** All that the page asks for, as it stands now. */
  given(): GivenAttributes
  /** For an element without a fallback; undefined where there is none of what it shows. */
  poster(): TemplateResult | undefined
}
