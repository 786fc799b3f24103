/** How the chart looks while it is read point by point: the ring, and the keys that lead from one to the next. */
import { css, type CSSResult } from 'lit'

export const readingStyles: CSSResult = css`
  .place {
    position: relative;
  }

  /* Two colours, so that one of them stands out on any mark. */
  .ring {
    position: absolute;
    box-sizing: border-box;
    border: 2px solid var(--_accent);
    border-radius: 2px;
    box-shadow:
      0 0 0 1px var(--_background),
      inset 0 0 0 1px var(--_background);
    pointer-events: none;
    scroll-margin: 1.5rem;
  }

  /* One frame is the focus, the other only says where the keys go. */
  .chart:focus-visible:has(~ .ring:not([hidden])) {
    outline-width: 1px;
  }

  /* What only those hear who need it. */
  .unseen,
  .keys {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* And those see who have come by keyboard: below the chart, where it covers nothing. */
  .chart:focus-visible + .keys {
    position: static;
    inline-size: auto;
    block-size: auto;
    margin-block-start: 0.5em;
    clip-path: none;
    color: var(--_muted);
    font-size: 0.8125em;
    white-space: normal;
  }

  @media print {
    .ring,
    .keys {
      display: none;
    }
  }
`
