/** A drawing as a file of its own: named and described inside, and well-formed whatever its rows hold. */

export interface Naming {
  readonly title: string
  readonly description: string
  /** BCP 47. */
  readonly language: string
  /** Style rules of its own. */
  readonly style?: string
}

/** @param svg markup as Vega writes it */
export function standaloneSvg(svg: string, { title, description, language, style }: Naming): string {
  const named = svg.replace(
    /^<svg\b/,
    `<svg role="img" xml:lang="${escaped(language)}" lang="${escaped(language)}"`,
  )
  const styled = style === undefined ? '' : `<style>${escaped(style)}</style>`
  const inside = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>${styled}`
  // The first tag's end: Vega writes no “>” into an attribute as it is.
  return allowed(named.replace(/^[^>]*>/, (tag) => `${tag}${inside}`))
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')
}

/** What XML has no way to write, escaped or not: https://www.w3.org/TR/xml/#charsets */
function allowed(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
}
