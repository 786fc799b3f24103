import { coded, nullable, reference, text } from './column.ts'
import { country, measure, note, place, qualifier, repeats, status } from './recurring.ts'
import { table } from './table.ts'

export const context = table<'context'>()({
  title: 'Numbers around the prosecutions',
  description:
    'One number that surrounds the prosecutions and is none of them: deaths, published lists, rates, what a reform changed.',
  primaryKey: ['id'],
  columns: {
    id: text('It never changes its meaning and never vanishes.'),
    country,
    provision: nullable(
      'the number is not about an article',
      reference('provisions', 'The article that it is about.'),
    ),
    subject: text('What is measured, as a term: `deaths-in-war-with-ukraine`.'),
    unit: coded('What was counted, or what the amount is in.', 'counted-units', 'amount-units'),
    statistic_kind: coded('What kind of number it is.', 'statistic-kinds'),
    period: nullable('the source gives none', text('The time that the number covers.', 'edtf')),
    as_of: nullable('the source does not say', text('When the number was known to be so.', 'edtf')),
    ...measure,
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
    repeats: { ...repeats, references: { tables: ['context'], list: false } },
    note,
  },
})
