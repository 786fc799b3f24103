import { coded, nullable, oneOf, references, text } from './column.ts'
import { note } from './recurring.ts'
import { table } from './table.ts'

export const sources = table<'sources'>()({
  title: 'Documents',
  description: 'One document that numbers were read from.',
  primaryKey: ['id'],
  columns: {
    id: text('Such as `mediazona-2025-12`: who published it, and when.'),
    title: nullable(
      'the part that was seen does not show it',
      text('The title as printed, in the document’s language.'),
    ),
    publisher: nullable('the text does not show it', text('Who published it.')),
    published: nullable('the text does not show it', text('When it was published.', 'edtf')),
    language: text('The language of the document.', 'language'),
    kind: coded('What kind of document it is.', 'source-kinds'),
    url: nullable('it has none that may be given', text('Where it stands on the web.', 'uri')),
    also: nullable(
      'none is known',
      text('Other addresses at which the same text stands, space separated.', 'uris'),
    ),
    seen: oneOf('How much of it was read: all of it (`whole`) or a part (`excerpt`).', 'whole', 'excerpt'),
    retells: nullable('it retells none', references(['sources'], 'The documents that this one retells.')),
    note,
  },
})
