/**
 * The documents that a figure stands on, linked, each title in its own language. A few stand in a line; many are folded
 * away under their number, for a list of thirty titles is longer than the chart. On paper all of them stand.
 */
import { html, nothing, type TemplateResult } from 'lit'
import type { FigureWords, SourceLink } from '../figures/figure.ts'
import type { Language } from '../languages/index.ts'
import { webAddress } from './address.ts'

/** More than these are folded. */
const few = 5

/** @param language of the text around */
export function sourceLine({ sources, sourceLabel }: FigureWords, language: Language): TemplateResult {
  const links = sources.map((source, place) => html`${place > 0 ? '; ' : ''}${link(source, language)}`)
  return sources.length > few
    ? html`<details class="source" part="source">
        <summary>${language.sources.documents(sources.length)}</summary>
        <p>${links}</p>
      </details>`
    : html`<p class="source" part="source">${sourceLabel} ${links}</p>`
}

function link(source: SourceLink, around: Language): TemplateResult {
  const language = source.language === around.code ? nothing : source.language
  const text = around.unbroken(source.text)
  const address = webAddress(source.url)
  return address === undefined
    ? html`<span lang=${language}>${text}</span>`
    : html`<a href=${address} lang=${language}>${text}</a>`
}
