/** The reader's choice between chart and table. */
import { html, type TemplateResult } from 'lit'
import type { ElementWords } from '../languages/element-words.ts'
import type { Display } from './attributes.ts'

export function displayButtons(
  shown: Display,
  words: ElementWords,
  choose: (display: Display) => void,
): TemplateResult {
  function button(display: 'chart' | 'table'): TemplateResult {
    return html`<button
      type="button"
      part="button"
      aria-pressed=${shown === display ? 'true' : 'false'}
      @click=${() => {
        choose(display)
      }}
    >
      ${words[display]}
    </button>`
  }
  return html`<div class="displays" role="group" aria-label=${words.displayGroup}>
    ${button('chart')}${button('table')}
  </div>`
}
