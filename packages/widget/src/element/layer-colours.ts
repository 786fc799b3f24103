/**
 * The drawing's layers and the swatches of the key in the palette's colours, by class, over the literal light ones that
 * Vega writes as attributes: dark mode, print and a newspaper's palette need no second drawing.
 */
import { css, unsafeCSS, type CSSResult } from 'lit'
import { layerClass, layerNames, layers, type LayerName } from '../figures/layers.ts'
import type { LayerColours } from '../figures/parts/layer-colours.ts'
import type { Tokens } from '../theme/tokens.ts'
import { colour, kebab, tokenNames } from './colours.ts'

function layer(name: LayerName): CSSResult {
  return unsafeCSS(`.${layerClass(name)}`)
}

function layerRule(name: LayerName): string {
  const { fill, stroke }: LayerColours = layers[name]
  const declarations = [fill && `fill: ${colour(fill)}`, stroke && `stroke: ${colour(stroke)}`].filter(
    Boolean,
  )
  return `.${layerClass(name)} > * { ${declarations.join('; ')} }`
}

/** Classes of what is drawn outside the drawing, in its colours. */
export function fillClass(name: keyof Tokens): string {
  return `fill-${kebab(name)}`
}

export function strokeClass(name: keyof Tokens): string {
  return `stroke-${kebab(name)}`
}

function swatchRule(name: keyof Tokens): string {
  return `.swatch .${fillClass(name)} { fill: ${colour(name)} } .swatch .${strokeClass(name)} { stroke: ${colour(name)} }`
}

export const layerColours: CSSResult = css`
  ${unsafeCSS([...layerNames.map(layerRule), ...tokenNames.map(swatchRule)].join('\n'))}

  @media (forced-colors: active) {
    /* In the reader's few colours, grid lines would be as strong as the marks. */
    ${layer('grid')} {
      display: none;
    }

    /* What the law provides is an outline there, and filled is what courts gave. */
    ${layer('statute')} > *,
    .swatch .${unsafeCSS(fillClass('statute'))} {
      stroke: CanvasText;
      stroke-width: 1;
    }
  }
`
