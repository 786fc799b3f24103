/** The documents that a figure stands on, linked. */
import { html, type TemplateResult } from 'lit'
import type { FigureWords, SourceLink } from '../figures/figure.ts'

export function sourceLine(words: FigureWords): TemplateResult {
  return html`<p class="source" part="source">
    ${words.sourceLabel}
    ${words.sources.map((source, place) => html`${place > 0 ? '; ' : ''}${link(source)}`)}
  </p>`
}

function link(source: SourceLink): TemplateResult {
  return source.url === null ? html`${source.text}` : html`<a href=${source.url}>${source.text}</a>`
}
