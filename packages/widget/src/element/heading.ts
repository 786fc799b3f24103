/** The figure's title as a heading of the level that the page has room for. */
import { html, type TemplateResult } from 'lit'
import type { HeadingLevel } from './attributes.ts'

export function heading(level: HeadingLevel, title: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="heading">${title}</h2>`
    case 3:
      return html`<h3 part="heading">${title}</h3>`
    case 4:
      return html`<h4 part="heading">${title}</h4>`
    case 5:
      return html`<h5 part="heading">${title}</h5>`
    case 6:
      return html`<h6 part="heading">${title}</h6>`
  }
}
