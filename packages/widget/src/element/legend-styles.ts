/** How the legend looks: its small marks are coloured as those of the drawing. */
import { css, type CSSResult } from 'lit'

export const legendStyles: CSSResult = css`
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

  @media print {
    .legend {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`
