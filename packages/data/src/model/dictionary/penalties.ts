import { boolean, coded, nullable, number, reference, text } from './column.ts'
import { optionalTexts } from './labels.ts'
import { country, note, place, qualifier, repeats, status } from './recurring.ts'
import { table } from './table.ts'

const noAmount = 'the source gives no such end of the range, or the penalty has no amount'

export const penalties = table<'penalties'>()({
  title: 'What the law provides',
  description: 'One penalty that an article provides, as one document says.',
  primaryKey: ['id'],
  columns: {
    id: text('It never changes its meaning and never vanishes.'),
    country,
    provision: reference('provisions', 'The article that provides it.'),
    part: nullable('the source gives none', text('The part of the article, as the source gives it.')),
    wording: nullable(
      'the figure fits no wording of the article that was seen',
      reference('wordings', 'The wording of the article that the figure belongs to.'),
    ),
    valid_from: nullable('no text seen gives it', text('The first day on which it was the law.', 'edtf')),
    valid_to: nullable(
      'it is still the law, or no text seen gives the end',
      text('The last day on which it was the law.', 'edtf'),
    ),
    unverified: nullable(
      'none is in doubt',
      text(
        'Columns of this row, empty ones included, that no legal text seen confirms, space separated: `part valid_from`.',
      ),
    ),
    as_of: nullable('the source shows no date', text('When the source said so.', 'edtf')),
    penalty_type: coded(
      'The kind of penalty. Life and death are kinds, never a number of months.',
      'penalty-types',
    ),
    ...optionalTexts(
      'condition',
      'The circumstance under which the source says so',
      'the source states no such circumstance',
    ),
    min: nullable(noAmount, number('The least that a court may impose, in `unit`.')),
    max: nullable(noAmount, number('The most that a court may impose, in `unit`.')),
    nominal: nullable(
      'the words name no round number',
      number(
        'The round number that the words name, in `unit`: “approximately 2,580 euros”. Bounds are no better than it.',
      ),
    ),
    unit: nullable('the penalty has no amount', coded('What the amounts are in.', 'amount-units')),
    life: boolean('True where the penalty is imprisonment for life.'),
    qualifier: nullable('the penalty has no amount', qualifier),
    status,
    ...place,
    repeats: { ...repeats, references: { tables: ['penalties'], list: false } },
    note,
  },
})
