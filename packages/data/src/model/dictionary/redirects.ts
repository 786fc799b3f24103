import { coded, nullable, references, text } from './column.ts'
import { table } from './table.ts'

export const redirects = table<'redirects'>()({
  title: 'What became of old ids',
  description: 'One id that was published once and is no longer in use, with the ids to use instead.',
  primaryKey: ['id'],
  columns: {
    id: text('The id that is no longer in use; it is given to nothing else.'),
    kind: coded('What became of it.', 'redirect-kinds'),
    targets: nullable(
      'it was withdrawn',
      references(
        [
          'claims',
          'penalties',
          'sentences',
          'context',
          'derived',
          'silences',
          'provisions',
          'wordings',
          'counters',
          'sources',
          'events',
          'decisions',
        ],
        'The ids to use instead.',
      ),
    ),
    since: text('The release that first carried the redirect.', 'version'),
    reason: text('Why, in English.'),
  },
})
