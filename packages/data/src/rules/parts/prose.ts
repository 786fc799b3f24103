// What we say in English of a record or an entry: notes, reasons, questions. Nothing that a document says.
import { allEntries, wordingsOf } from '../../records/entries.ts'
import type { Records } from '../../records/records.ts'

export interface Prose {
  readonly file: string
  readonly field: string
  readonly text: string
  /** Absent where the record is of no single state. */
  readonly country: string | undefined
}

export function proseOf(records: Records): Prose[] {
  const { sources, provisions, counters, decisions, derived, silences } = records
  const all: (Omit<Prose, 'text' | 'country'> & { text: string | undefined; country?: string })[] = [
    ...sources.map(({ file, record }) => ({ file, field: 'note', text: record.note })),
    ...allEntries(records).flatMap(({ file, field, entry }) => [
      { file, field: `${field}.note`, text: entry.note, country: entry.country },
      ...('title' in entry
        ? [{ file, field: `${field}.title.en`, text: entry.title.en, country: entry.country }]
        : []),
    ]),
    ...provisions.map(({ file, record: { note, country } }) => ({
      file,
      field: 'note',
      text: note,
      country,
    })),
    ...wordingsOf(records).map(({ file, field, wording: { note }, provision: { country } }) => ({
      file,
      field: `${field}.note`,
      text: note,
      country,
    })),
    ...counters.flatMap(({ file, record: { method, note } }) => [
      { file, field: 'method', text: method },
      { file, field: 'note', text: note },
    ]),
    ...decisions.flatMap(({ file, record }) => [
      { file, field: 'question', text: record.question },
      { file, field: 'reason', text: record.reason },
      { file, field: 'brief.en', text: record.brief?.en },
      { file, field: 'figure', text: 'figure' in record ? record.figure : undefined },
    ]),
    ...derived.flatMap(({ file, record: { title, note, country } }) => [
      { file, field: 'title.en', text: title.en, country },
      { file, field: 'note', text: note, country },
    ]),
    ...silences.map(({ file, record: { note, country } }) => ({ file, field: 'note', text: note, country })),
  ]
  return all.flatMap(({ text, country, ...place }) =>
    text === undefined ? [] : [{ ...place, text, country }],
  )
}
