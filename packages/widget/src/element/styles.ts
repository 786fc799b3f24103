/** How all looks that is inside of the element once the reader comes near, over the styles of the shell. */
import { css, type CSSResult } from 'lit'
import { actionsStyles } from './actions/actions-styles.ts'
import { layerColours } from './layer-colours.ts'
import { legendStyles } from './legend-styles.ts'
import { readingStyles } from './reading-styles.ts'
import { shellStyles } from './shell-styles.ts'
import { tableStyles } from './table-styles.ts'
import { tooltipStyles } from './tooltip-styles.ts'

const layout: CSSResult = css`
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

  /* Tall enough for a finger; and in a list of links, lines so far apart that none reaches over another. */
  .source a,
  .table a,
  .document a {
    padding-block: max(0px, (24px - 1em) / 2);
  }

  .source p,
  p.source {
    line-height: max(1.5em, 24px);
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

  .displays {
    display: flex;
    gap: 1.25em;
    margin-block-start: 0.75em;
  }

  button {
    appearance: none;
    /* Not by the page's rem alone, which some make ten pixels. */
    min-block-size: max(2rem, 24px);
    min-inline-size: max(2rem, 24px);
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

  .place {
    margin-block-start: 1em;
  }

  .covered {
    position: relative;
  }

  /* Laid out, for the drawing is as wide as its place, and nothing that anybody meets: until the chart stands nobody at
     all, and then no eye and no pointer. */
  .covered > .live {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    opacity: 0;
    pointer-events: none;
    visibility: hidden;
  }

  .chart {
    /* A drawing made for another width is cut, never stretched, until the next one stands; but no letter that reaches
       over the edge from its place, as J does in many faces. */
    overflow: clip;
    overflow-clip-margin: 4px;
    /* Nor does it hold a column open that would be narrower. */
    contain: inline-size;
  }

  /* What is narrower than any drawing shows all of it by and by. */
  .place.scrolls {
    overflow-x: auto;
  }

  .scrolls .chart {
    overflow: visible;
  }

  .drawing svg {
    display: block;
    overflow: visible;
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

  .folded summary,
  .source summary {
    inline-size: fit-content;
    min-block-size: max(1.5rem, 24px);
    cursor: pointer;
  }

  /* Two columns where they find room (36em twice and a gap of 3em): no page of small type under a wide chart. */
  .note {
    max-inline-size: max(40em / 0.8125, min(100%, (100% - 75em) * 999));
    columns: 36em 2;
    column-gap: 3em;
  }

  .note p {
    margin-block-end: 0.35em;
    break-inside: avoid;
  }

  .folded {
    margin-block-start: 0.35em;
  }

  .folded p {
    margin-block-start: 0.35em;
  }

  .note p:last-of-type {
    margin-block-end: 0;
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

    .displays {
      display: none;
    }

    :focus-visible {
      outline: none;
    }

    /* Paper is as wide as it is, and not what the drawing was made for: whole and smaller rather than cut. */
    .drawing svg {
      max-inline-size: 100%;
      block-size: auto;
    }

    h2,
    h3,
    h4,
    h5,
    h6,
    .summary {
      break-after: avoid;
    }

    /* Nor does paper keep room for a drawing that is on its way: the table stands there. */
    .place {
      min-block-size: 0 !important;
    }

    /* Folded or not: a reader of paper has nothing to press, and needs no arrow to. */
    .folded summary,
    .source summary {
      list-style: none;
    }

    .folded::details-content,
    .source::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    /* Paper does not wait: where the chart is not there yet, the table is. */
    .instead[hidden] {
      display: block !important;
    }

    /* And not the fallback too. */
    .replaced slot,
    .cover > .picture,
    .twice {
      display: none;
    }

    .covered > .live {
      position: static;
      opacity: 1;
      visibility: visible;
    }

    /* Nor is the height kept for anybody's eyes. */
    .inside {
      min-block-size: 0 !important;
    }
  }
`

export const styles: CSSResult[] = [
  ...shellStyles,
  layerColours,
  layout,
  actionsStyles,
  legendStyles,
  readingStyles,
  tableStyles,
  tooltipStyles,
]
