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
`
