// Every text of the records that stands there in more than one language.
import type { LabelLanguage } from '../../model/vocabulary.ts'
import { entriesOf } from '../../records/entries.ts'
import type { Records } from '../../records/records.ts'

export interface Label {
  readonly file: string
  /** `codes.KZ.label`. */
  readonly field: string
  readonly text: Readonly<Partial<Record<LabelLanguage, string | undefined>>>
  /** Whether it may be the name of an outlet, which all languages of one script write alike. */
  readonly mayBeName: boolean
}

export function labelsOf(records: Records): Label[] {
  const plain = { mayBeName: false }
  return [
    ...records.vocabularies.flatMap(({ file, record }) =>
      Object.entries(record.codes).map(([code, { label }]) => ({
        ...plain,
        file,
        field: `codes.${code}.label`,
        text: label,
      })),
    ),
    ...records.provisions.map(({ file, record }) => ({ ...plain, file, field: 'title', text: record.title })),
    ...records.counters.flatMap(({ file, record: { name, short } }) => [
      { file, field: 'name', text: name, mayBeName: true },
      { file, field: 'short', text: short, mayBeName: true },
    ]),
    ...records.derived.map(({ file, record }) => ({ ...plain, file, field: 'title', text: record.title })),
    ...entriesOf(records, 'events').map(({ file, field, entry }) => ({
      ...plain,
      file,
      field: `${field}.title`,
      text: entry.title,
    })),
    ...records.decisions.flatMap(({ file, record: { brief } }) =>
      brief ? [{ ...plain, file, field: 'brief', text: brief }] : [],
    ),
    ...entriesOf(records, 'penalties').flatMap(({ file, field, entry }) =>
      entry.condition ? [{ ...plain, file, field: `${field}.condition`, text: entry.condition }] : [],
    ),
  ]
}
