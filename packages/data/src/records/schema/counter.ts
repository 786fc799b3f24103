// Who did the counting, which is not who printed it: the counter keeps two series of the same thing apart.
import { z } from 'zod'
import { identifier, localised, words } from './fields.ts'

export const counterSchema = z.strictObject({
  id: identifier,
  name: localised,
  /** A short name, for a chart's label. */
  short: localised,
  /** How the counting was done, as far as it is known. */
  method: words,
  note: words.optional(),
})

export type CounterRecord = z.infer<typeof counterSchema>
