// Walks over the entries of all source files, so that a rule or a table need not know how files are cut.
import type { Problem, Records } from './records.ts'
import type { ProvisionRecord, WordingRecord } from './schema/provision.ts'
import type {
  ContextRecord,
  CountRecord,
  EventRecord,
  PenaltyRecord,
  SentenceRecord,
  SourceRecord,
} from './schema/source.ts'

interface Entries {
  counts: CountRecord
  penalties: PenaltyRecord
  sentences: SentenceRecord
  context: ContextRecord
  events: EventRecord
}

export type Section = keyof Entries
export const sections = ['counts', 'penalties', 'sentences', 'context', 'events'] as const satisfies Section[]

/** An entry with the document that states it, and the field path that a message names. */
export interface Located<Name extends Section = Section> {
  readonly section: Name
  readonly entry: Entries[Name]
  readonly source: SourceRecord
  readonly file: string
  /** `counts[3]`. */
  readonly field: string
}

/** The entries of one section, in the order of files and of lines. */
export function entriesOf<Name extends Section>(records: Records, section: Name): Located<Name>[] {
  return records.sources.flatMap(({ file, record }) =>
    locate(section, record[section] as Entries[Name][], record, file),
  )
}

/** Every entry of every section. */
export function allEntries(records: Records): Located[] {
  return sections.flatMap((section): Located[] => entriesOf(records, section))
}

function locate<Name extends Section>(
  section: Name,
  entries: readonly Entries[Name][],
  source: SourceRecord,
  file: string,
): Located<Name>[] {
  return entries.map((entry, index) => ({ section, entry, source, file, field: `${section}[${index}]` }))
}

/** A wording with the article that it is of. */
export interface LocatedWording {
  readonly id: string
  readonly wording: WordingRecord
  readonly provision: ProvisionRecord
  readonly file: string
  /** `wordings[1]`. */
  readonly field: string
}

/** The wordings of all articles, from the earliest of each to the latest. */
export function wordingsOf(records: Records): LocatedWording[] {
  return records.provisions.flatMap(({ file, record: provision }) =>
    (provision.wordings ?? []).map((wording, index) => ({
      id: wording.id,
      wording,
      provision,
      file,
      field: `wordings[${index}]`,
    })),
  )
}

/** A problem in an entry, at one of its fields. */
export function problemAt(located: Pick<Located, 'file' | 'field'>, field: string, message: string): Problem {
  return { file: located.file, field: field === '' ? located.field : `${located.field}.${field}`, message }
}
