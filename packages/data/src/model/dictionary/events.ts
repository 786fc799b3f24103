import { nullable, reference, text } from './column.ts'
import { texts } from './labels.ts'
import { note, place, qualifier } from './recurring.ts'
import { table } from './table.ts'

export const events = table<'events'>()({
  title: 'Dated events',
  description: 'Something dated: a law signed, a list published, an appeal heard. It claims no cause.',
  primaryKey: ['id'],
  columns: {
    id: text('It never changes its meaning and never vanishes.'),
    country: text('Where it happened; not only the five states.', 'country'),
    date: text('When it happened.', 'edtf'),
    qualifier: { ...qualifier, description: 'What the words around the date do to it.' },
    provision: nullable('it is about no article', reference('provisions', 'The article that it is about.')),
    ...texts('title', 'What happened'),
    ...place,
    note,
  },
})
