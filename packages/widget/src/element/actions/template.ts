/** The row of buttons under the figure, the panel that one of them has opened, and what is said of it all. */
import { html, nothing, type TemplateResult } from 'lit'
import { panels } from './panels.ts'
import { saveButton } from './save-button.ts'
import type { ActionsView, Panel } from './view.ts'

export function actionsTemplate(view: ActionsView): TemplateResult {
  const { offered, words, line } = view
  const open = view.open && offered.includes(view.open) ? view.open : undefined
  return html`<div
    class="take"
    part="actions"
    role="group"
    aria-label=${words.group}
    @keydown=${closing(view, open)}
  >
    <div class="row">
      ${offered.map((action) =>
        action === 'data' ? saveButton(view, 'csv', words.names.data) : opener(view, action, action === open),
      )}
    </div>
    ${
      open
        ? html`<div id="panel" class="panel" role="region" aria-label=${words.names[open]}>
            ${panels[open](view)}
          </div>`
        : nothing
    }
    ${line === '' ? nothing : html`<p class="line">${line}</p>`}
  </div>`
}

function opener({ words, toggle }: ActionsView, panel: Panel, open: boolean): TemplateResult {
  return html`<button
    type="button"
    part="button"
    id=${idOf(panel)}
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? 'panel' : nothing}
    @click=${() => {
      toggle(panel)
    }}
  >
    ${words.names[panel]}
  </button>`
}

function idOf(panel: Panel): string {
  return `action-${panel}`
}

/** Escape closes what is open, and nothing else that may wait for it, such as a dialog that the chart stands in. */
function closing({ close }: ActionsView, open: Panel | undefined) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    event.stopPropagation()
    const root = event.currentTarget instanceof Element ? event.currentTarget : undefined
    root?.querySelector<HTMLElement>(`#${idOf(open)}`)?.focus()
    close()
  }
}
