/**
 * The palette as style rules. Each colour is a custom property that the page may set (`--prosecution-lead`), with the
 * token of the mode as its default; `light-dark()` follows `color-scheme`, which is inherited from the page, so a page
 * that is always light gets no dark box.
 */
import { css, unsafeCSS, type CSSResult } from 'lit'
import { dark, light, type Tokens } from '../theme/tokens.ts'

// Names without a prototype's surprises: the tokens are a closed list.
export const tokenNames = Object.keys(light) as readonly (keyof Tokens)[]

export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** `var(--_rival-edge)`: a colour as the element's own rules use it. */
export function colour(name: keyof Tokens): string {
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

  @media (forced-colors: active) {
    .base[data-theme] {
      ${properties((name) => forced[name])}
    }
  }
`
