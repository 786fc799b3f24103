import { coded, integer, nullable, reference, text } from './column.ts'
import {
  count,
  country,
  countedUnit,
  note,
  place,
  qualifier,
  repeats,
  stage,
  status,
  war,
} from './recurring.ts'
import { table } from './table.ts'

export const claims = table<'claims'>()({
  title: 'Published counts',
  description:
    'One number (or bound) of the criminal process as one document printed it; never edited to agree with another.',
  primaryKey: ['id'],
  columns: {
    id: text('Such as `kz.172.registered.2024.mediazona`. It never changes its meaning and never vanishes.'),
    country,
    provision: nullable(
      'the source names no article',
      reference('provisions', 'The article that is counted under.'),
    ),
    stage,
    unit: countedUnit,
    war,
    statistic_kind: coded(
      'What kind of number it is. Only flows of one calendar year enter the table `prosecutions`.',
      'statistic-kinds',
    ),
    period: nullable('the source gives none', text('The time that the number covers.', 'edtf')),
    year: nullable('the number is no yearly flow', integer('The calendar year of a yearly flow.')),
    as_of: nullable('the source does not say', text('When the number was known to be so.', 'edtf')),
    ...count,
    qualifier,
    missing: nullable(
      'there is a figure, a bound or a round number',
      coded('Why there is no number at all.', 'missing-reasons'),
    ),
    status,
    counter: nullable(
      'the source does not say who counted',
      reference('counters', 'Who did the counting, which is not who printed it.'),
    ),
    ...place,
    rank: coded('What the claim is to the others, as the decisions have it.', 'ranks'),
    repeats: { ...repeats, references: { tables: ['claims'], list: false } },
    part_of: nullable(
      'the number is a part of no sample',
      reference('claims', 'The sample that this number is a part of.'),
    ),
    category: nullable('the number is a part of no sample', text('Which part of the sample: `wagner-pmc`.')),
    note,
  },
})
