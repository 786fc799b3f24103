/**
 * The palette as style rules. Each colour is a custom property that the page may set (`--prosecution-lead`), with the
 * token of the mode as its default; `light-dark()` follows `color-scheme`, which is inherited from the page, so a page
 * that is always light gets no dark box. The drawing's layers take the same colours by class, over the literal light
 * ones that Vega writes as attributes: dark mode, print and a newspaper's palette need no second drawing.
 */
import { css, unsafeCSS, type CSSResult } from 'lit'
import { layerClass, layerNames, layers, type LayerName } from '../figures/layers.ts'
import type { LayerColours } from '../figures/parts/layer-colours.ts'
import { dark, light, type Tokens } from '../theme/tokens.ts'

// Names without a prototype's surprises: the tokens are a closed list.
const tokenNames = Object.keys(light) as readonly (keyof Tokens)[]

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** `var(--_rival-edge)`: a colour as the element's own rules use it. */
function colour(name: keyof Tokens): string {
  return `var(--_${kebab(name)})`
}

function properties(value: (name: keyof Tokens) => string): CSSResult {
  return unsafeCSS(
    tokenNames
      .map((name) => `--_${kebab(name)}: var(--prosecution-${kebab(name)}, ${value(name)});`)
      .join('\n'),
  )
}

/** Windows' high contrast and its like: the reader's own colours for what is read, told apart by edge and shape. */
const forced: Tokens = {
  background: 'Canvas',
  text: 'CanvasText',
  muted: 'CanvasText',
  rule: 'GrayText',
  lead: 'CanvasText',
  rival: 'Canvas',
  rivalEdge: 'CanvasText',
  statute: 'Canvas',
  statuteEdge: 'CanvasText',
  accent: 'Highlight',
}

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

export const colours: CSSResult = css`
  .base {
    ${properties((name) => light[name])}
  }

  .base[data-theme='dark'] {
    ${properties((name) => dark[name])}
    color-scheme: dark;
  }

  .base[data-theme='light'] {
    color-scheme: light;
  }

  @supports (color: light-dark(red, red)) {
    .base[data-theme] {
      ${properties((name) => `light-dark(${light[name]}, ${dark[name]})`)}
    }
  }

  /* Paper is white, whatever the page is. */
  @media print {
    .base[data-theme] {
      ${properties((name) => light[name])}
      color-scheme: light;
    }
  }

  ${unsafeCSS([...layerNames.map(layerRule), ...tokenNames.map(swatchRule)].join('\n'))}

  @media (forced-colors: active) {
    .base[data-theme] {
      ${properties((name) => forced[name])}
    }

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
