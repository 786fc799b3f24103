import { coded, integer, nullable, reference, text } from './column.ts'
import { country, countedUnit, stage, war } from './recurring.ts'
import { table } from './table.ts'

const onlyNotFound = 'no document shows it: nothing was found'

export const silences = table<'silences'>()({
  title: 'Years without a figure',
  description: 'A span of years for which there is no figure of one series: why, and what shows it.',
  primaryKey: ['id'],
  columns: {
    id: text('It never changes its meaning and never vanishes.'),
    country,
    provision: reference('provisions', 'The article whose count is missing.'),
    stage,
    unit: countedUnit,
    war,
    counter: nullable(
      'nobody is known to count',
      reference('counters', 'Whose silence it is: the leading counter’s.'),
    ),
    first_year: integer('The first calendar year without a figure.'),
    last_year: integer('The last one, included.'),
    missing: coded('Why there is no figure.', 'missing-reasons'),
    source: nullable(onlyNotFound, reference('sources', 'The document that shows the silence.')),
    locator: nullable(onlyNotFound, text('Where in the document it stands: `line 21`.')),
    as_stated: nullable(
      onlyNotFound,
      text('The few words of the document that say so, in its own language.'),
    ),
    note: text('What was looked for, or what the document says, in English.'),
  },
})
