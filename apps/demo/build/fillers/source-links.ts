// `<a data-source="tengrinews-2026-03">the report</a>` gets the address of that document from the data package.
import { tables, UnknownIdError, type Source } from '@central-asia-prosecutions/data'
import { PageError, type Page } from '../page.ts'
import { attribute, findAll, removeAttribute, setAttribute, type Element } from '../tree.ts'

export function fillSourceLinks(page: Page): void {
  for (const link of sourceLinks(page)) {
    const source = sourceOf(page, link)
    if (source.url === null)
      throw new PageError(page, link, `the source “${source.id}” has no address: name it without a link`)
    setAttribute(link, 'href', source.url)
    removeAttribute(link, 'data-source')
  }
}

export function sourceLinks(page: Page): Element[] {
  return findAll(page.document, (candidate) => attribute(candidate, 'data-source') !== undefined)
}

/** @throws PageError for an id that no source has; it names the nearest one */
export function sourceOf(page: Page, link: Element): Source {
  const id = attribute(link, 'data-source') ?? ''
  const source = tables.sources.find((candidate) => candidate.id === id)
  if (source === undefined) {
    const known = tables.sources.map((candidate) => candidate.id)
    throw new PageError(
      page,
      link,
      `<a data-source="${id}">: ${new UnknownIdError(id, known, 'source').message}`,
    )
  }
  return source
}
