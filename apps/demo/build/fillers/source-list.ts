// `<ol data-fill="sources"></ol>` lists the documents behind the numbers and links of the page, each once, in the order
// in which the reader meets them. It runs first, while the elements still carry their ids.
import { tables, type Source } from '@central-asia-prosecutions/data'
import { locales, type PageLanguage } from '../languages.ts'
import type { Page } from '../page.ts'
import { append, attribute, element, findAll } from '../tree.ts'
import { sourceWords } from '../words/source-words.ts'
import { isCondition, penaltyOf } from './conditions.ts'
import { numberRowOf } from './numbers.ts'
import { sourceOf } from './source-links.ts'

export function fillSourceList(page: Page): void {
  const lists = findAll(page.document, (candidate) => attribute(candidate, 'data-fill') === 'sources')
  if (lists.length === 0) return
  const sources = citedSources(page)
  for (const list of lists) append(list, ...sources.map((source) => listItem(source, page.language)))
}

function citedSources(page: Page): Source[] {
  const places = findAll(
    page.document,
    (candidate) =>
      candidate.tagName === 'data' ||
      isCondition(candidate) ||
      attribute(candidate, 'data-source') !== undefined,
  )
  const ids = places.map((place) => {
    if (place.tagName === 'data') return numberRowOf(page, place).source
    return isCondition(place) ? penaltyOf(page, place).source : sourceOf(page, place).id
  })
  return [...new Set(ids)].flatMap((id) => tables.sources.filter((source) => source.id === id))
}

function listItem(source: Source, language: PageLanguage): ReturnType<typeof element> {
  const words = sourceWords[language]
  // A document whose title was not seen goes by its publisher.
  const name = source.title ?? source.publisher ?? words.unknownTitle
  const title = source.url === null ? name : element('a', { href: source.url }, name)
  const inOtherLanguage = source.title !== null && source.language !== language
  const cite = element('cite', inOtherLanguage ? { lang: source.language } : {}, title)
  const details = [
    source.title === null ? words.unknownTitle : (source.publisher ?? words.unknownPublisher),
    source.published === null
      ? words.unknownDate
      : source.published.startsWith(open)
        ? words.noLater(sayDate(source.published.slice(open.length), language))
        : sayDate(source.published, language),
    ...(source.retells === null ? [] : [words.retells]),
    ...(source.seen === 'excerpt' ? [words.excerpt] : []),
  ]
  return element('li', {}, cite, `. ${details.join(', ')}.`)
}

/** A day, a month or a year in EDTF; anything finer or vaguer is printed as it stands. */
/** An interval that nobody knows the beginning of, in EDTF. */
const open = '../'

function sayDate(edtf: string, language: PageLanguage): string {
  const precision = { 4: 'year', 7: 'month', 10: 'day' }[edtf.length]
  const time = Date.parse(edtf)
  if (precision === undefined || Number.isNaN(time)) return edtf
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  }).format(time)
}
