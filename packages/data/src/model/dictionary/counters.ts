import { text } from './column.ts'
import { labels } from './labels.ts'
import { note } from './recurring.ts'
import { table } from './table.ts'

export const counters = table<'counters'>()({
  title: 'Who counted',
  description: 'Somebody who did the counting, which is not who printed it: two counters are never merged.',
  primaryKey: ['id'],
  columns: {
    id: text('Such as `mediazona`. It never changes its meaning and never vanishes.'),
    ...labels('name', 'The name'),
    ...labels('short', 'A short name, for a chart’s label'),
    method: text('How the counting was done, as far as it is known, in English.'),
    note,
  },
})
