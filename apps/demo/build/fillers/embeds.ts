// `<div data-embed="figure=stages&amp;kind=figure"></div>` gets the code that the widget gives out for that choice, in the
// language of the page; `<iframe data-embed="…">` gets a page of its own that holds it; `<code data-embed="…">` shows it.
// `data-embed-from="cdn-other"` takes the widget from there.
import { embedMarkup } from '../embed-markup.ts'
import { addressFrom, PageError, type Page } from '../page.ts'
import {
  append,
  attribute,
  findAll,
  parseMarkup,
  removeAttribute,
  setAttribute,
  type Element,
} from '../tree.ts'
import { widgetAddress } from '../widget-folder.ts'

/** Whoever pastes code that a page shows has the widget somewhere else. */
const someHost = 'https://your-host.example/cdn'

export function fillEmbeds(page: Page): void {
  for (const place of findAll(page.document, (found) => attribute(found, 'data-embed') !== undefined)) {
    if (place.tagName === 'code') append(place, markupFor(page, place, someHost))
    else if (place.tagName === 'iframe') setAttribute(place, 'srcdoc', pageAround(page, inPage(page, place)))
    else append(place, ...untouched(inPage(page, place)))
    removeAttribute(place, 'data-embed')
    removeAttribute(place, 'data-embed-from')
  }
}

function inPage(page: Page, place: Element): string {
  return markupFor(page, place, addressFrom(page, attribute(place, 'data-embed-from') ?? widgetAddress))
}

function markupFor(page: Page, place: Element, base: string): string {
  const asked = attribute(place, 'data-embed') ?? ''
  try {
    return embedMarkup(asked, page.language, base)
  } catch (error) {
    if (error instanceof RangeError)
      throw new PageError(page, place, `data-embed="${asked}": ${error.message}`)
    throw error
  }
}

/** Addresses in it are those of the page around it: https://html.spec.whatwg.org/multipage/urls-and-fetching.html#fallback-base-url */
function pageAround(page: Page, markup: string): string {
  return (
    `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><title>Chart</title>` +
    `<link rel="stylesheet" href="host.css"></head><body>${markup}</body></html>`
  )
}

/** Vite would look for the widget's files among the site's own sources. */
function untouched(markup: string): ReturnType<typeof parseMarkup> {
  const nodes = parseMarkup(markup)
  for (const root of nodes)
    if ('tagName' in root)
      for (const element of [root, ...findAll(root, () => true)])
        if (['script', 'img', 'source', 'iframe'].includes(element.tagName))
          setAttribute(element, 'vite-ignore', '')
  return nodes
}
