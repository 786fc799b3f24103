/** What is inside of the element until the reader comes near: the page's own heading, fallback and note. */
import { html, type TemplateResult } from 'lit'

/** @param theme the value of the attribute: anything at all */
export function shell(theme: unknown): TemplateResult {
  return html`<div class="base" part="base" data-theme=${String(theme)}>
    <slot name="heading"></slot>
    <div class="place"><slot></slot></div>
    <slot name="note"></slot>
  </div>`
}
