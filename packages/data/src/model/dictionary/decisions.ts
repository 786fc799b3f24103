import { coded, nullable, references, text } from './column.ts'
import { optionalTexts } from './labels.ts'
import { table } from './table.ts'

export const decisions = table<'decisions'>()({
  title: 'Editorial decisions',
  description: 'One written choice where claims disagree or words are unclear, with its reason.',
  primaryKey: ['id'],
  columns: {
    id: text('It never changes its meaning and never vanishes.'),
    conflicts: text('Numbers of the conflicts that it settles, space separated: `C01 C02`.'),
    question: text('What had to be decided, in English.'),
    outcome: coded('What the decision does.', 'outcomes'),
    series: nullable(
      'it rules no series',
      text(
        'The series that it rules, as country, provision, stage, unit and war: `KZ kz.cc-2014.172 case_registered cases any`.',
      ),
    ),
    concerns: nullable(
      'it is about a series as a whole',
      references(
        ['claims', 'penalties', 'sentences', 'context', 'events', 'sources'],
        'The rows that it is about.',
      ),
    ),
    reason: text('Why, in English.'),
    ...optionalTexts('brief', 'Why, in two sentences at most', 'only the reason was written'),
    decided: text('When it was decided.', 'edtf'),
  },
})
