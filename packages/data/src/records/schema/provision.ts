// An article (and part) of a code, with the span in which it was in force and the wordings it had.
import { z } from 'zod'
import { countries, topics } from '../../model/vocabulary.ts'
import { exceptions, identifier, localised, oneOf, period, unverified, words } from './fields.ts'

const inForce = z.strictObject({ from: period.optional(), to: period.optional() }).optional()

/** A wording with ends that no source seen gives leaves them out, and says so in `unverified`. */
const wording = z.strictObject({
  id: identifier,
  in_force: inForce,
  unverified: unverified.optional(),
  note: words.optional(),
})

export const provisionSchema = z.strictObject({
  id: identifier,
  country: oneOf(countries),
  code: words,
  code_kind: oneOf(['criminal', 'administrative', 'executive']),
  /** `foreign-conflict` for mercenarism and participation in foreign conflicts, `beside` for everything else. */
  topic: oneOf(topics),
  /** As printed, quoted: "172", "162-1". Absent where no source seen gives the number. */
  article: z.string({ error: 'must be quoted, like "172"' }).min(1).optional(),
  title: localised,
  in_force: inForce,
  /** From the earliest wording known to the latest. Absent where only one is known, and nothing of its dates. */
  wordings: z.array(wording).min(1).optional(),
  predecessor: identifier.optional(),
  /** The articles that a group stands for, where a source counts several together. */
  members: z.array(identifier).min(2).optional(),
  note: words.optional(),
  exceptions,
})

export type ProvisionRecord = z.infer<typeof provisionSchema>
export type WordingRecord = z.infer<typeof wording>
