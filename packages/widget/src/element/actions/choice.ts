/** A few things of which one is chosen: buttons, of which one is pressed. */
import { html, type TemplateResult } from 'lit'

export interface Option<Value> {
  readonly value: Value
  readonly text: string
}

/** @param label names them together, for those who do not see them */
export function choice<Value>(
  label: string,
  options: readonly Option<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${label}>
    ${options.map(
      ({ value, text }) =>
        html`<button
          type="button"
          part="button"
          aria-pressed=${value === chosen ? 'true' : 'false'}
          @click=${() => {
            choose(value)
          }}
        >
          ${text}
        </button>`,
    )}
  </div>`
}
