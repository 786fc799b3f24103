import { integer, nullable, reference, text } from './column.ts'
import { country, note } from './recurring.ts'
import { table } from './table.ts'

export const wordings = table<'wordings'>()({
  title: 'Wordings of the articles',
  description: 'The span in which one wording of an article was in force.',
  primaryKey: ['id'],
  columns: {
    id: text('Such as `kz.cc-2014.172.five-to-nine`. It never changes its meaning and never vanishes.'),
    country,
    provision: reference('provisions', 'The article that is worded so.'),
    sequence: integer('1 for the earliest wording known of the article, 2 for the next, and so on.'),
    valid_from: nullable('no source seen gives it', text('The first day, month or year in force.', 'edtf')),
    valid_to: nullable(
      'it is still in force, or no source seen gives the end',
      text('The last day, month or year in force.', 'edtf'),
    ),
    seen: nullable(
      'no document seen did',
      text('When documents gave this wording as the law in force, space separated.', 'edtfs'),
    ),
    unverified: nullable(
      'none is in doubt',
      text('Columns of this row that no legal text seen confirms, space separated: `valid_from valid_to`.'),
    ),
    note,
  },
})
