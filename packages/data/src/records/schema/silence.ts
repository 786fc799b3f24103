// Years for which there is no figure: why, and what shows it. A zero is no silence.
import { z } from 'zod'
import { countedUnits, countries, missingReasons, stages, wars } from '../../model/vocabulary.ts'
import { asStated, exceptions, identifier, oneOf, place, words, years } from './fields.ts'

export const silenceSchema = z.strictObject({
  id: identifier,
  country: oneOf(countries),
  provision: identifier,
  stage: oneOf(stages),
  unit: oneOf(countedUnits),
  war: oneOf(wars),
  /** Whose silence it is, where somebody counts the series; absent where nobody does. */
  counter: identifier.optional(),
  years,
  reason: oneOf(missingReasons),
  /** A document that shows the silence; absent where it is only that nothing was found. */
  evidence: z.strictObject({ source: identifier, as_stated: asStated, at: place }).optional(),
  /** What was looked for, or what the document says. */
  note: words,
  exceptions,
})

export type SilenceRecord = z.infer<typeof silenceSchema>
