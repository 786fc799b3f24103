/**
 * How the element looks until the reader comes near, and what all the rest stands on. It speaks in the page's own typeface
 * and size: everything is measured in the text size of the article around it. No rule here reaches out of the shadow root.
 */
import { css, type CSSResult } from 'lit'
import { colours } from './colours.ts'

const layout: CSSResult = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .base {
    /* The background reaches a little over the column's edge, so that text never touches it and still lines up. */
    --bleed: 0.75rem;
    background-color: var(--_background);
    box-shadow: 0 0 0 var(--bleed) var(--_background);
    color: var(--_text);
    font-family: var(--prosecution-font, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    /* What a page gives its captions and banners would otherwise come in, and misplace the drawing's labels. */
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }

  .poster,
  ::slotted(img) {
    max-inline-size: 100%;
    block-size: auto;
  }

  .poster {
    display: block;
  }
`

export const shellStyles: CSSResult[] = [colours, layout]
