import { coded, nullable, oneOf, reference, references, text } from './column.ts'
import { labels } from './labels.ts'
import { country, note } from './recurring.ts'
import { table } from './table.ts'

export const provisions = table<'provisions'>()({
  title: 'Articles of the codes',
  description: 'One article (and part) of a code, or a group of articles that a document counts together.',
  primaryKey: ['id'],
  columns: {
    id: text('Such as `kz.cc-2014.172`: state, code with its year, article.'),
    country,
    code: text('The name of the code, in English.'),
    code_kind: oneOf(
      'Of crimes (`criminal`), of administrative offences (`administrative`) or of the execution of sentences (`executive`).',
      'criminal',
      'administrative',
      'executive',
    ),
    topic: coded(
      'Whether the article is what the data is about, or one that its sources mention beside it.',
      'topics',
    ),
    article: nullable(
      'no source seen gives the number',
      text('The number of the article as printed: `172`, `162-1`.'),
    ),
    ...labels('title', 'The offence in a few words'),
    valid_from: nullable(
      'no text seen gives it',
      text('The first day on which the article was in force.', 'edtf'),
    ),
    valid_to: nullable(
      'it is still in force, or no text seen gives the end',
      text('The last day on which the article was in force.', 'edtf'),
    ),
    predecessor: nullable(
      'none is known',
      reference('provisions', 'The article that this one took the place of.'),
    ),
    members: nullable(
      'the row is a single article',
      references(['provisions'], 'The articles that a group stands for.'),
    ),
    note,
  },
})
