// An editorial choice with its reason. The outcome says what the model does with it:
//   lead         the charts lead with this counter in this series; the others stand beside it
//   one_witness  `repeats` are the same observation as `stands`, rounded or retold: counted once
//   apart        these numbers are published but never enter a yearly series
//   status       these numbers get this observation status instead of the computed one
//   reading      how unclear words are read; changes no number
//   left_out     something that a source states and the data does not carry, and why
import { z } from 'zod'
import { countedUnits, countries, stages, statuses, wars } from '../../model/vocabulary.ts'
import { identifier, localised, oneOf, period, text, words } from './fields.ts'

const shared = {
  id: identifier,
  conflicts: z.array(z.string().regex(/^C\d{2}$/, 'must be the number of a conflict, like C05')).min(1),
  question: words,
  reason: words,
  /** The reason in two sentences at most, for readers of a chart: it claims nothing that the reason does not. */
  brief: text.optional(),
  decided: period,
}
const concerns = z.array(identifier).min(1)

export const decisionSchema = z.discriminatedUnion(
  'outcome',
  [
    z.strictObject({
      ...shared,
      outcome: z.literal('lead'),
      // Every chart of the series has to say why it leads with this counter, in the reader's language.
      brief: localised,
      series: z.strictObject({
        country: oneOf(countries),
        provision: identifier,
        stage: oneOf(stages),
        unit: oneOf(countedUnits),
        war: oneOf(wars),
      }),
      counter: identifier,
      concerns: concerns.optional(),
    }),
    z.strictObject({ ...shared, outcome: z.literal('one_witness'), stands: identifier, repeats: concerns }),
    z.strictObject({ ...shared, outcome: z.literal('apart'), concerns }),
    z.strictObject({ ...shared, outcome: z.literal('status'), concerns, status: oneOf(statuses) }),
    z.strictObject({ ...shared, outcome: z.literal('reading'), concerns }),
    z.strictObject({ ...shared, outcome: z.literal('left_out'), source: identifier, figure: words }),
  ],
  { error: 'must be one of lead, one_witness, apart, status, reading, left_out' },
)

export type DecisionRecord = z.infer<typeof decisionSchema>
