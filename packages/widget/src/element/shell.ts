/** What is inside of the element until the reader comes near: the page's own heading, fallback and note. */
import { html, nothing, type TemplateResult } from 'lit'

/**
 * @param theme the value of the attribute: anything at all
 * @param poster in the place of a fallback, where the page has none: beside the slot, which a space or a comment's
 *   neighbour fills as well
 */
export function shell(theme: unknown, poster: TemplateResult | undefined): TemplateResult {
  return html`<div class="base" part="base" data-theme=${String(theme)}>
    <slot name="heading"></slot>
    <div class="place"><slot></slot>${poster ?? nothing}</div>
    <slot name="note"></slot>
  </div>`
}
