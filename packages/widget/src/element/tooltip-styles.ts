/** How the tooltip looks. Where it stands is its controller’s. */
import { css, type CSSResult } from 'lit'

export const tooltipStyles: CSSResult = css`
  .tooltip {
    /* The browser centres a popover: https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 */
    inset: auto;
    position: fixed;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(20rem, 100vw - 1rem);
    max-block-size: calc(100vh - 1rem);
    overflow: auto;
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

  .tooltip:focus {
    outline: none;
  }

  /* Its edge tells that it stays. */
  .tooltip.held {
    border-color: var(--_muted);
  }

  .tooltip p + p {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }

  .tooltip button {
    margin-block-start: 0.25em;
    color: var(--_text);
    text-decoration: underline;
    text-decoration-color: var(--_rival-edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .tooltip p:first-child {
    font-size: 1.125em;
    font-weight: 700;
  }

  @media print {
    .tooltip {
      display: none;
    }
  }
`
