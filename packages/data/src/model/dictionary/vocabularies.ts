import { integer, text } from './column.ts'
import { labels } from './labels.ts'
import { table } from './table.ts'

export const vocabularies = table<'vocabularies'>()({
  title: 'Word lists',
  description: 'One code of one word list: what it means, and its label in each language.',
  primaryKey: ['id'],
  columns: {
    id: text('The word list and the code: `stages.convicted`.'),
    vocabulary: text('The word list: `stages`.'),
    code: text('The code, as other tables hold it.'),
    sequence: integer('1 for the first code of the list as shown.'),
    ...labels('label', 'What to show a reader instead of the code'),
    definition: text('What the code means, in English.'),
  },
})
