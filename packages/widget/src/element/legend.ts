/** What the marks of a drawing mean, each beside a small one of its kind. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { LegendEntry } from '../figures/figure.ts'
import { swatches, swatchSize, type SwatchShape } from '../figures/parts/swatches.ts'
import type { ElementWords } from '../languages/element-words.ts'
import { fillClass, strokeClass } from './layer-colours.ts'

const { width, height } = swatchSize

/** Nothing where every mark stands under words of its own. */
export function legend(
  entries: readonly LegendEntry[],
  words: ElementWords,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing
  return html`<ul class="legend" part="legend" aria-label=${words.legend}>
    ${entries.map(
      ({ mark, text }) =>
        html`<li>
          <svg
            class="swatch"
            viewBox=${`0 0 ${width} ${height}`}
            width=${width}
            height=${height}
            aria-hidden="true"
          >
            ${swatches[mark].map(shape)}
          </svg>
          <span>${text}</span>
        </li>`,
    )}
  </ul>`
}

/** Coloured by the style sheet. */
function shape({ path, fill, stroke, strokeWidth, dash }: SwatchShape): SVGTemplateResult {
  const colours = { ...(fill && { [fillClass(fill)]: true }), ...(stroke && { [strokeClass(stroke)]: true }) }
  return svg`<path
    class=${classMap(colours)}
    d=${path}
    stroke-width=${strokeWidth ?? nothing}
    stroke-dasharray=${dash?.join(' ') ?? nothing}
  />`
}
