// `<span data-fact="version"></span>`: what the data package says of itself.
import { meta, tables } from '@central-asia-prosecutions/data'
import { PageError, type Page } from '../page.ts'
import { append, attribute, findAll, removeAttribute } from '../tree.ts'

const facts: Readonly<Record<string, string>> = {
  name: meta.name,
  version: meta.version,
  sources: String(tables.sources.length),
}

export function fillFacts(page: Page): void {
  for (const place of findAll(
    page.document,
    (candidate) => attribute(candidate, 'data-fact') !== undefined,
  )) {
    const name = attribute(place, 'data-fact') ?? ''
    const fact = facts[name]
    if (fact === undefined)
      throw new PageError(
        page,
        place,
        `data-fact="${name}" is not known: use ${Object.keys(facts).join(', ')}`,
      )
    append(place, fact)
    removeAttribute(place, 'data-fact')
  }
}
