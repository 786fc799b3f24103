import { coded, integer, nullable, number, reference, text } from './column.ts'
import { country, note, place, qualifier, repeats, stage, status } from './recurring.ts'
import { table } from './table.ts'

const noMonths = 'the source states no term of months'
const noAmount = 'the source states no amount other than months'

export const sentences = table<'sentences'>()({
  title: 'What courts did',
  description:
    'One penalty that a court imposed in one anonymised case, or what a document describes as usual.',
  primaryKey: ['id'],
  columns: {
    id: text('It never changes its meaning and never vanishes.'),
    country,
    provision: nullable(
      'the source names no article',
      reference('provisions', 'The article that was applied.'),
    ),
    statistic_kind: coded('Whether the row tells of a single case or of a norm.', 'sentence-kinds'),
    stage,
    war: coded('The war that the case was about.', 'wars'),
    penalty_type: coded('The kind of penalty.', 'penalty-types'),
    date: nullable('the source gives none', text('When the court decided.', 'edtf')),
    min_months: nullable(noMonths, number('The shortest term, in months.')),
    max_months: nullable(
      noMonths,
      number('The longest term, in months; equal to the shortest where one is stated.'),
    ),
    min_amount: nullable(noAmount, number('The least of what is not counted in months, in `amount_unit`.')),
    max_amount: nullable(noAmount, number('The most of it; equal to the least where one amount is stated.')),
    amount_unit: nullable(noAmount, coded('What the two amounts are in.', 'amount-units')),
    nominal: nullable(
      'the words name no round number',
      number('The round number that the words name, in months or in `amount_unit`.'),
    ),
    qualifier: nullable('the row has no amount at all', qualifier),
    n: nullable('the source does not say', integer('How many judgments the row stands for.')),
    judgment: nullable(
      'the row belongs to no single judgment',
      text('Names one judgment: its rows, one a penalty, share this id. It leads to no table.'),
    ),
    status,
    ...place,
    repeats: { ...repeats, references: { tables: ['sentences'], list: false } },
    note,
  },
})
