/** How the page around the chart looks: as little as can be. As a style sheet made here, which no policy of a host forbids. */
import type { ChartAttribute } from './query.ts'

/** A room of as much as the chart's background reaches over its edge. No height is the window's. */
const rules = `
  body { margin: 0; padding: 0.75rem; font-family: system-ui, sans-serif; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
  prosecution-chart { display: block; margin: 0; }
`

/**
 * Light or dark. A frame cannot see the article around it, and a white one is not to get a dark box because its reader
 * likes the dark: there, to follow the reader (or the article, where its `color-scheme` says which it is) has to be asked
 * for by `theme=auto`. On a page of its own there is nobody else to follow.
 *
 * https://drafts.csswg.org/css-color-adjust-1/#color-scheme-effect
 */
export function colourScheme(theme: string | undefined, framed: boolean): string {
  if (theme === 'light' || theme === 'dark') return theme
  return theme === undefined && framed ? 'light' : 'light dark'
}

export function pageStyles(asked: ReadonlyMap<ChartAttribute, string>, framed: boolean): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${rules} :root { color-scheme: ${colourScheme(asked.get('theme'), framed)}; }`)
  return sheet
}
