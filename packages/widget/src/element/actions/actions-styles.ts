/** How the row under the figure looks, and what it opens. */
import { css, type CSSResult } from 'lit'

export const actionsStyles: CSSResult = css`
  .take {
    margin-block-start: 1.25em;
    padding-block-start: 0.25em;
    border-block-start: 1px solid var(--_rule);
  }

  .row,
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .take button {
    font-size: 0.8125em;
  }

  .take button[aria-expanded='true'] {
    border-block-end-color: var(--_lead);
    color: var(--_text);
    font-weight: 700;
  }

  .take button[aria-busy='true'] {
    color: var(--_muted);
    cursor: progress;
  }

  .panel {
    max-inline-size: 40em;
    padding-block: 0.75em 0.25em;
  }

  .panel p,
  .take .line {
    color: var(--_muted);
    font-size: 0.8125em;
    text-wrap: pretty;
  }

  .take .line {
    margin-block-start: 0.5em;
    color: var(--_text);
  }

  .panel .act {
    border-block-end-color: var(--_rule);
    color: var(--_text);
  }

  .panel .act:hover {
    border-block-end-color: var(--_lead);
  }

  .panel p + .choice,
  .panel textarea + .choice,
  .panel .choice + p {
    margin-block-start: 0.5em;
  }

  textarea {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    max-block-size: 16em;
    margin-block-start: 0.5em;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_rival-edge);
    border-radius: 0;
    background: none;
    color: var(--_text);
    field-sizing: content;
    font: inherit;
    font-size: 0.8125em;
    line-height: 1.45;
    overflow-wrap: anywhere;
    resize: vertical;
  }

  textarea.code {
    font-family: ui-monospace, monospace;
    font-size: 0.75em;
  }

  @media print {
    .take {
      display: none;
    }
  }
`
