import { coded, nullable, number, referenceToOneOf, references, text } from './column.ts'
import { labels } from './labels.ts'
import { country, measure, note, status } from './recurring.ts'
import { table } from './table.ts'

const noBound = 'the value is exact, or the inputs give no such bound'

export const derived = table<'derived'>()({
  title: 'Computed numbers',
  description: 'One number that nobody published: computed from published ones, with its formula.',
  primaryKey: ['id'],
  columns: {
    id: text('It never changes its meaning and never vanishes.'),
    country,
    ...labels('title', 'What the number is'),
    operation: coded('How it is computed from its inputs.', 'operations'),
    inputs: references(
      ['claims', 'context', 'penalties', 'sentences', 'derived'],
      'The numbers that go in, in the order of the formula.',
    ),
    factor: nullable('the operation is no product', number('What a product multiplies its only input by.')),
    unit: coded('What the number counts, or what it is in.', 'counted-units', 'amount-units'),
    value: nullable(
      'the inputs give only bounds',
      number('The result. Quotients are rounded to two decimals.'),
    ),
    value_min: nullable(noBound, number(measure.value_min.description)),
    value_max: nullable(noBound, number(measure.value_max.description)),
    equals: nullable(
      'nobody published the same number',
      referenceToOneOf(
        ['claims', 'context', 'penalties', 'sentences'],
        'A published number that the result must equal: the build stops where it does not.',
      ),
    ),
    status: { ...status, description: 'The weakest status of what went in.' },
    note,
  },
})
