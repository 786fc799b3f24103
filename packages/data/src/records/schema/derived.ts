// A formula over published numbers. Its result is never written down: the build computes it, and checks it where a
// source states it as well.
import { z } from 'zod'
import { amountUnits, countedUnits, countries } from '../../model/vocabulary.ts'
import { exceptions, identifier, localised, oneOf, words } from './fields.ts'

const shared = {
  id: identifier,
  country: oneOf(countries),
  title: localised,
  unit: oneOf([...countedUnits, ...amountUnits]),
  /** Id of a published number that the result must equal, or the build stops. */
  equals: identifier.optional(),
  note: words.optional(),
  exceptions,
}
const several = z.array(identifier).min(2)

export const derivedSchema = z.discriminatedUnion(
  'operation',
  [
    z.strictObject({ ...shared, operation: z.literal('sum'), of: several }),
    /** The first less all others. */
    z.strictObject({ ...shared, operation: z.literal('difference'), of: several }),
    /** The first by the second. */
    z.strictObject({ ...shared, operation: z.literal('ratio'), of: several.max(2) }),
    z.strictObject({
      ...shared,
      operation: z.literal('product'),
      of: z.array(identifier).length(1),
      by: z.number(),
    }),
  ],
  { error: 'must be one of sum, difference, ratio, product' },
)

export type DerivedRecord = z.infer<typeof derivedSchema>
