/** What the marks of a drawing mean, each beside a small one of its kind. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import type { LegendEntry, Mark } from '../figures/figure.ts'
import type { ElementWords } from '../languages/element-words.ts'

export function legend(entries: readonly LegendEntry[], words: ElementWords): TemplateResult {
  return html`<ul class="legend" part="legend" aria-label=${words.legend}>
    ${entries.map(
      ({ mark, text }) =>
        html`<li>
          <svg class="swatch" viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
            ${swatches[mark]}
          </svg>
          <span>${text}</span>
        </li>`,
    )}
  </ul>`
}

/** In a box of 18 by 12, coloured by the style sheet. */
const swatches: Readonly<Record<Mark, SVGTemplateResult>> = {
  exact: svg`<rect class="lead" width="18" height="12" />`,
  'part-year': svg`
    <path class="lead-line" d="M1 5 5 1M1 11 11 1M7 11 17 1M13 11 17 7" />
    <rect class="lead-line" x="0.75" y="0.75" width="16.5" height="10.5" />`,
  bound: svg`<path class="lead-line" d="M9 12V1M5 5 9 1l4 4" />`,
  approximate: svg`<rect class="lead-line dashed" x="0.75" y="0.75" width="16.5" height="10.5" />`,
  missing: svg`<path class="muted-line" d="M3 6h12" />`,
  rival: svg`<rect class="rival" x="0.5" y="0.5" width="17" height="11" />`,
  statute: svg`<rect class="statute" y="3" width="18" height="6" /><path class="statute-line" d="M1 0v12M17 0v12" />`,
  'open-end': svg`<path class="statute-line dotted" d="M0 6h18" />`,
  range: svg`<rect class="lead" y="2" width="18" height="8" />`,
  case: svg`<circle class="accent" cx="9" cy="6" r="4.5" />`,
  outcome: svg`<circle class="accent-line" cx="9" cy="6" r="4.5" />`,
}
