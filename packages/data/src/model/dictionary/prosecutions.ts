import { boolean, coded, integer, nullable, reference, references } from './column.ts'
import { count, country, countedUnit, qualifier, stage, war } from './recurring.ts'
import { table } from './table.ts'

export const prosecutions = table<'prosecutions'>()({
  title: 'Yearly series',
  description:
    'One year of a decided series (country, provision, stage, unit and war), led by one counter; a year without a figure is a row too.',
  primaryKey: ['country', 'provision', 'stage', 'unit', 'war', 'year'],
  columns: {
    country,
    provision: reference('provisions', 'The article that is counted under.'),
    stage,
    unit: countedUnit,
    war,
    year: integer('The calendar year.'),
    ...count,
    qualifier: nullable('the leading counter has no figure for this year', qualifier),
    partial_year: boolean('True where the count stops before the year does: no figure for a whole year.'),
    missing: nullable(
      'there is a figure, a bound or a round number',
      coded('Why the leading counter has no figure for this year.', 'missing-reasons'),
    ),
    silence: nullable(
      'there is a figure, or nothing more is known of the gap',
      reference('silences', 'What is known of the gap.'),
    ),
    counter: nullable(
      'nobody is known to count',
      reference('counters', 'The counter that leads the series.'),
    ),
    claim: nullable(
      'the row is a gap',
      reference(
        'claims',
        'The claim that the figure is from. A stated zero over several years is the claim of each of them.',
      ),
    ),
    alternatives: nullable(
      'no other counter has a figure',
      references(
        ['claims'],
        'Other counters’ claims for the same cell. They are rivals: never add or average them.',
      ),
    ),
  },
})
