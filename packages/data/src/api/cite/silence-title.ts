// A silence has no title of its own, and its id says nothing to a reader.
import type { Silence, Tables } from '../../model/rows.ts'
import type { LabelLanguage } from '../../model/vocabulary.ts'

/** What was looked for, and why there is nothing: “Kyrgyzstan, mercenarism, convicted (persons), 2022–2025: not found”. */
export function silenceTitle(tables: Tables, row: Silence, lang: LabelLanguage): string {
  const label = (vocabulary: string, code: string): string =>
    tables.vocabularies.find((word) => word.vocabulary === vocabulary && word.code === code)?.[
      `label_${lang}`
    ] ?? code
  const provision = tables.provisions.find(({ id }) => id === row.provision)
  const years = row.first_year === row.last_year ? row.first_year : `${row.first_year}–${row.last_year}`
  const sought = [
    label('countries', row.country),
    provision?.[`title_${lang}`] ?? row.provision,
    `${label('stages', row.stage)} (${label('counted-units', row.unit)})`,
    years,
  ]
  return `${sought.join(', ')}: ${label('missing-reasons', row.missing)}`
}
