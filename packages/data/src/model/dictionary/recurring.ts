/** Columns that several tables have alike. */
import { coded, integer, nullable, number, reference, text } from './column.ts'

export const country = coded('The state, as its ISO 3166-1 alpha-2 code.', 'countries')
export const stage = coded(
  'How far a case had come when it was counted. Each stage is another population: never add or divide two of them.',
  'stages',
)
export const countedUnit = coded(
  'What was counted. One case may hold several persons, one person may have several judgments.',
  'counted-units',
)
export const war = coded(
  'The war that the count is limited to; `any` for a count by article, whatever the war and the side.',
  'wars',
)
export const status = coded(
  'How far the number is to be believed, in the letters of SDMX CL_OBS_STATUS 2.0.',
  'statuses',
)
export const qualifier = coded('What the words around the number do to it.', 'qualifiers')
export const repeats = nullable(
  'the row repeats no other',
  text('Id of the row of this table that this one repeats: one observation, one witness, heard twice.'),
)
export const note = nullable(
  'there is nothing to add',
  text('What a reader of this row must know besides, in English.'),
)

/** Where the number stands. */
export const place = {
  source: reference('sources', 'The document that prints it.'),
  locator: text('Where in the document it stands: `line 21`, `page 3, footnote 5`.'),
  as_stated: text('The few words of the document that carry the number, in its own language.'),
}

const noBound = 'the source gives no such bound'

/** A whole number as published: an exact value, or bounds and the round number that the words name. */
export const count = {
  value: nullable(
    'the source gives no exact figure: see the bounds, `nominal` and `missing`',
    integer('The exact figure. Zero is a figure.'),
  ),
  value_min: nullable(noBound, integer('The least that it can be, this number included.')),
  value_max: nullable(noBound, integer('The most that it can be, this number included.')),
  nominal: nullable(
    'the words name no round number',
    integer('The round number that the words name: 100 in “just over a hundred”. Never draw it as exact.'),
  ),
}

/** The same for what may have decimals: rates, sums of money, quotients. */
export const measure = {
  value: nullable(count.value.absent, number(count.value.description)),
  value_min: nullable(noBound, number(count.value_min.description)),
  value_max: nullable(noBound, number(count.value_max.description)),
  nominal: nullable(count.nominal.absent, number(count.nominal.description)),
}
