/** A button that gives a file. While it is made the button says so, and keeps its focus. */
import { html, nothing, type TemplateResult } from 'lit'
import type { FileKind } from '../events.ts'
import type { ActionsView } from './view.ts'

export function saveButton(
  { making, save }: Pick<ActionsView, 'making' | 'save'>,
  kind: FileKind,
  text: string,
): TemplateResult {
  const busy = making.has(kind) ? 'true' : nothing
  return html`<button
    type="button"
    part="button"
    class="act"
    aria-busy=${busy}
    aria-disabled=${busy}
    @click=${() => {
      void save(kind)
    }}
  >
    ${text}
  </button>`
}
