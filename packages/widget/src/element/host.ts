/** The element as what is inside of it sees it. */
import type { ReactiveControllerHost } from 'lit'
import type { GivenAttributes } from './attributes.ts'
import type { Display } from './attributes.ts'

export interface Host extends ReactiveControllerHost, HTMLElement {
  display: Display
  /** The value of `src`: anything at all. */
  readonly src: unknown
  readonly figure: unknown
  /** All that the page asks for, as it stands now. */
  given(): GivenAttributes
}
