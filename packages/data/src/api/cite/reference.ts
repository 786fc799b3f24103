/** What every style needs to know of a work: the document that a figure stands in, or the data set for its own numbers. */
import type { Source, Tables } from '../../model/rows.ts'
import type { LabelLanguage, SourceKind } from '../../model/vocabulary.ts'
import { statedTime, type StatedDate, type StatedTime } from '../edtf.ts'
import { entriesOf, entryWords, otherKindIn, type Entry } from '../entries.ts'
import { currentId, idsIn, UnknownIdError } from '../ids.ts'
import type { CitationLanguage } from './language.ts'
import { placeIn } from './place.ts'
import { silenceTitle } from './silence-title.ts'

export interface Reference {
  /** Id of the row that is cited. */
  readonly id: string
  readonly kind: SourceKind | 'data-set'
  /** An organisation, never a person; null where the document does not show it. */
  readonly publisher: string | null
  /** As printed, in the document's own language; or a description, in the language asked for. */
  readonly title: string
  /** False for a description, which stands in brackets. */
  readonly titled: boolean
  /** Null where the document does not show it. */
  readonly time: StatedTime | null
  readonly url: string | null
  /** Language of the document, as two letters. */
  readonly language: string | null
  /** Where in the document, in the language asked for. */
  readonly place: string | null
  /** For a calculated number: what it was calculated from. */
  readonly from: readonly Reference[]
}

/** The data set that a citation comes from. */
export interface DataSet {
  readonly title: string
  readonly version: string
}

/** All that a style is given. */
export interface Citation {
  readonly reference: Reference
  readonly words: CitationLanguage
  readonly dataSet: DataSet
  /** The day on which the address was visited. */
  readonly accessed: StatedDate | null
}

/**
 * @throws UnknownIdError for an id that is neither a source's nor an entry's
 * @throws RetiredIdError for an id that was split or withdrawn
 */
export function referenceTo(
  tables: Tables,
  id: string,
  lang: LabelLanguage,
  words: CitationLanguage,
  dataSet: DataSet,
): Reference {
  const entries = entriesOf(tables)
  const known = [...tables.sources, ...entries.map(({ row }) => row)].map((row) => row.id)
  const kind = `source, ${entryWords}`
  const current = currentId(id, known, kind, tables.redirects, otherKindIn(tables))
  const source = tables.sources.find((candidate) => candidate.id === current)
  if (source) return documentOf(source, current, null, words)
  const entry = entries.find(({ row }) => row.id === current)
  if (!entry) throw new UnknownIdError(id, known, kind)
  return standingIn(tables, entry, words) ?? ownNumber(tables, entries, entry, { lang, words, dataSet })
}

/** The document that the row stands in; null for what stands in none. */
function standingIn(tables: Tables, { row }: Entry, words: CitationLanguage): Reference | null {
  if (!('source' in row) || row.source === null) return null
  const source = tables.sources.find((candidate) => candidate.id === row.source)
  return source ? documentOf(source, row.id, row.locator, words) : null
}

function documentOf(source: Source, id: string, locator: string | null, words: CitationLanguage): Reference {
  const title = line(source.title)
  const published = line(source.published)
  const place = line(locator)
  return {
    id,
    kind: source.kind,
    publisher: line(source.publisher),
    title: title ?? words.untitled[source.kind],
    titled: title !== null,
    time: published === null ? null : statedTime(published),
    url: line(source.url),
    language: line(source.language),
    place: place === null ? null : placeIn(words, place),
    from: [],
  }
}

interface Manner {
  readonly lang: LabelLanguage
  readonly words: CitationLanguage
  readonly dataSet: DataSet
}

/** What nobody published: a calculation, or the statement that nothing was found. */
function ownNumber(tables: Tables, entries: readonly Entry[], entry: Entry, manner: Manner): Reference {
  return {
    id: entry.row.id,
    kind: 'data-set',
    publisher: manner.dataSet.title,
    title: line(ownTitle(tables, entry, manner.lang)) ?? entry.row.id,
    titled: true,
    time: null,
    url: null,
    language: null,
    place: null,
    from: entry.kind === 'derived' ? inputsOf(tables, entries, entry.row.inputs, manner.words) : [],
  }
}

function ownTitle(tables: Tables, { kind, row }: Entry, lang: LabelLanguage): string | null {
  if (kind === 'silence') return silenceTitle(tables, row, lang)
  return kind === 'derived' ? row[`title_${lang}`] : null
}

/** The documents behind a formula, each once with its places, through formulas that stand on formulas. */
function inputsOf(
  tables: Tables,
  entries: readonly Entry[],
  inputs: string,
  words: CitationLanguage,
): Reference[] {
  const documents = new Map<string, Reference>()
  const places = new Map<string, Set<string>>()
  const seen = new Set<string>()
  const waiting = [...idsIn(inputs)]
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    // A rule forbids circles; a broken copy of the data must not hang a page.
    if (seen.has(id)) continue
    seen.add(id)
    const wanted = id
    const entry = entries.find(({ row }) => row.id === wanted)
    if (!entry) continue
    if (entry.kind === 'derived') waiting.unshift(...idsIn(entry.row.inputs))
    const reference = standingIn(tables, entry, words)
    if (!reference || !('source' in entry.row) || entry.row.source === null) continue
    const { source } = entry.row
    if (!documents.has(source)) documents.set(source, reference)
    if (reference.place !== null) places.set(source, (places.get(source) ?? new Set()).add(reference.place))
  }
  return [...documents].map(([source, reference]) => {
    const told = places.get(source)
    return { ...reference, place: told ? [...told].join(', ') : null }
  })
}

/** One line of text; null for none. */
function line(text: string | null): string | null {
  const one = text?.replace(/\s+/g, ' ').trim() ?? ''
  return one === '' ? null : one
}
