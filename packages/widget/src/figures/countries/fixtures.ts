// What the small tables of tests need to tell a zero, another unit and a row without a counter apart from a gap: no
// figure here is a fact.
import { claim, gapRow, provision, rowOf } from '../fixtures.ts'

/** An article of which nobody is known to count cases. */
export const uncounted = {
  ...provision,
  id: 'tm.code.3',
  article: '3',
  title_en: 'serving abroad',
  title_ru: 'служба за рубежом',
}

/** A zero, of one war only. */
export const zero2023 = claim({ year: 2023, id: 'zero.2023', war: 'ukraine', value: 0 })

/** Persons, in another year. */
export const persons2014 = claim({ year: 2014, id: 'persons.2014', unit: 'persons', value: 53 })

export const countryClaims = [zero2023, persons2014]

export const countryRows = [
  { ...gapRow(2022), war: 'ukraine' as const, silence: 'ukraine-2022' },
  rowOf(zero2023),
  rowOf(persons2014),
  ...[2022, 2023].map((year) => ({
    ...gapRow(year),
    provision: uncounted.id,
    counter: null,
    silence: 'uncounted-2022-2023',
  })),
]
