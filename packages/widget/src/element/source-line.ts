/** The documents that a figure stands on, linked, each title in its own language. */
import { html, nothing, type TemplateResult } from 'lit'
import type { FigureWords, SourceLink } from '../figures/figure.ts'
import { webAddress } from './address.ts'

/** @param language of the text around */
export function sourceLine(words: FigureWords, language: string): TemplateResult {
  return html`<p class="source" part="source">
    ${words.sourceLabel}
    ${words.sources.map((source, place) => html`${place > 0 ? '; ' : ''}${link(source, language)}`)}
  </p>`
}

function link(source: SourceLink, around: string): TemplateResult {
  const language = source.language === around ? nothing : source.language
  const address = webAddress(source.url)
  return address === undefined
    ? html`<span lang=${language}>${source.text}</span>`
    : html`<a href=${address} lang=${language}>${source.text}</a>`
}
