/** What the page has put into the element for those who see no chart. */

/** Of what is in the element for no reader's eyes, nothing can stand in for a chart. */
const unseen = 'template, script, style, noscript, link, meta, [hidden]'

export function hasFallback({ childNodes }: Element): boolean {
  return [...childNodes].some((node) =>
    node instanceof Element
      ? node.slot === '' && !node.matches(unseen) && getComputedStyle(node).display !== 'none'
      : node instanceof Text && node.data.trim() !== '',
  )
}

/** The pictures in it. */
export function fallbackPictures(host: Element): HTMLImageElement[] {
  return [...host.querySelectorAll<HTMLImageElement>(':scope > img:not([slot]), :scope > :not([slot]) img')]
}

/** What has the focus would lose it where the fallback is taken away. */
export function holdsFocus(host: Element): boolean {
  const root = host.getRootNode()
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
  return active !== null && active !== host && host.contains(active)
}
