/** A text to take along: it can be read, selected and copied by hand, and a button copies it. */
import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { ActionsView } from './view.ts'

export interface CopyableOptions {
  /** For machines: every character counts, and none is a word of a language. */
  readonly code?: boolean
  /** Something else that can be done with the text. */
  readonly other?: { readonly text: string; readonly act: (field: HTMLTextAreaElement) => Promise<void> }
}

/** @param label names the text */
export function copyable(
  text: string,
  label: string,
  { words, copy }: Pick<ActionsView, 'words' | 'copy'>,
  { code = false, other }: CopyableOptions = {},
): TemplateResult {
  return html`<textarea
      class=${classMap({ code })}
      readonly
      rows=${Math.min(8, Math.max(1, text.split('\n').length))}
      spellcheck="false"
      aria-label=${label}
      .value=${text}
    ></textarea>
    <div class="choice">${button(words.copy, copy)} ${other ? button(other.text, other.act) : nothing}</div>`
}

function button(text: string, act: (field: HTMLTextAreaElement) => Promise<void>): TemplateResult {
  return html`<button
    type="button"
    part="button"
    class="act"
    @click=${({ currentTarget }: Event) => {
      const field = currentTarget instanceof Element ? fieldBeside(currentTarget) : undefined
      if (field) void act(field)
    }}
  >
    ${text}
  </button>`
}

function fieldBeside(button: Element): HTMLTextAreaElement | undefined {
  return button.closest('.panel')?.querySelector('textarea') ?? undefined
}
