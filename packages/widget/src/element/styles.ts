/**
 * How the element looks. It speaks in the page's own typeface and size: everything is measured in the text size of
 * the article around it. No rule here reaches out of the shadow root.
 */
import { css, type CSSResult } from 'lit'
import { colours } from './colours.ts'

const layout: CSSResult = css`
  :host {
    display: block;
    margin-block: 2rem;
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

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
    padding: 0;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  a {
    color: inherit;
    text-decoration-color: var(--_rival-edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .summary {
    margin-block-start: 0.5em;
    max-inline-size: 40em;
    text-wrap: pretty;
  }

  .actions {
    display: flex;
    gap: 1.25em;
    margin-block-start: 0.75em;
  }

  button {
    appearance: none;
    min-block-size: 2rem;
    min-inline-size: 2rem;
    padding: 0.25em 0;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
  }

  button:hover {
    color: var(--_text);
    border-block-end-color: var(--_rule);
  }

  button[aria-pressed='true'] {
    color: var(--_text);
    font-weight: 700;
    border-block-end-color: var(--_lead);
  }

  .status p {
    margin-block-start: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    font-size: 0.875em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 1em;
    color: var(--_muted);
    font-size: 0.8125em;
    list-style: none;
  }

  .legend li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }

  .swatch {
    flex: none;
    overflow: visible;
    stroke-width: 1.5;
  }

  .swatch * {
    fill: none;
  }

  .swatch .lead {
    fill: var(--_lead);
  }

  .swatch .lead-line {
    stroke: var(--_lead);
  }

  .swatch .dashed {
    stroke-dasharray: 3 2;
  }

  .swatch .dotted {
    stroke-dasharray: 2 3;
  }

  .swatch .muted-line {
    stroke: var(--_muted);
  }

  .swatch .rival {
    fill: var(--_rival);
    stroke: var(--_rival-edge);
    stroke-width: 1;
  }

  .swatch .statute {
    fill: var(--_statute);
  }

  .swatch .statute-line {
    stroke: var(--_statute-edge);
  }

  .swatch .accent {
    fill: var(--_accent);
  }

  .swatch .accent-line {
    stroke: var(--_accent);
  }

  .place {
    margin-block-start: 1em;
  }

  ::slotted(img) {
    max-inline-size: 100%;
    block-size: auto;
  }

  .chart {
    /* A drawing made for another width is cut, never stretched, until the next one stands. */
    overflow: hidden;
    /* Nor does it hold a column open that would be narrower. */
    contain: inline-size;
  }

  .drawing svg {
    display: block;
  }

  .table {
    margin-block-start: 1em;
  }

  .table-box {
    container-type: inline-size;
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.4;
    overflow-wrap: normal;
  }

  caption {
    padding-block-end: 0.75em;
    color: var(--_muted);
    text-align: start;
  }

  /* However wide the table is and however far it was scrolled, its caption is read in the box. */
  caption > span {
    display: block;
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    inline-size: fit-content;
  }

  th,
  td {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  th:last-child,
  td:last-child {
    min-inline-size: 12em;
    padding-inline-end: 0;
  }

  thead th {
    border-block-end-color: var(--_muted);
    color: var(--_muted);
    vertical-align: bottom;
  }

  tbody th {
    font-weight: 700;
  }

  .numeric {
    text-align: end;
  }

  td.numeric {
    white-space: nowrap;
  }

  @container (max-inline-size: 44rem) {
    table {
      font-size: 0.8125em;
    }

    th,
    td {
      padding-inline-end: 0.75em;
    }

    th:last-child,
    td:last-child {
      min-inline-size: 10em;
    }
  }

  /* Here the table scrolls: what is out of sight must not make its rows tall. */
  @container (max-inline-size: 24rem) {
    table {
      font-size: 0.75em;
    }

    th,
    td {
      padding-inline-end: 0.6em;
    }

    th:last-child,
    td:last-child {
      min-inline-size: 20em;
    }
  }

  .note,
  .source {
    margin-block-start: 1em;
    /* The summary's measure, in smaller type. */
    max-inline-size: calc(40em / 0.8125);
    color: var(--_muted);
    font-size: 0.8125em;
    text-wrap: pretty;
  }

  .note p + p {
    margin-block-start: 0.35em;
  }

  .tooltip {
    /* The browser centres a popover: https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 */
    inset: auto;
    position: fixed;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(20rem, 100vw - 1rem);
    margin: 0;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    background: var(--_background);
    box-shadow: 0 2px 10px rgb(0 0 0 / 14%);
    color: var(--_text);
    font-size: 0.8125em;
    line-height: 1.4;
  }

  .tooltip p + p {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }

  .tooltip p:first-child {
    font-size: 1.125em;
    font-weight: 700;
  }

  @media (forced-colors: active) {
    /* There, a transparent edge is drawn. */
    button:not([aria-pressed='true'], :hover) {
      border-block-end-color: Canvas;
    }
  }

  @media print {
    .base {
      box-shadow: none;
    }

    .actions {
      display: none;
    }

    /* Paper does not wait: where the chart is not there yet, the table is. */
    .instead[hidden] {
      display: block !important;
    }
  }
`

export const styles: CSSResult[] = [colours, layout]
