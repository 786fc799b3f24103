// An article (and part) of a code, with the span in which it was in force.
import { z } from 'zod'
import { countries, topics } from '../../model/vocabulary.ts'
import { identifier, localised, oneOf, period, words } from './fields.ts'

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
  in_force: z.strictObject({ from: period.optional(), to: period.optional() }).optional(),
  predecessor: identifier.optional(),
  /** The articles that a group stands for, where a source counts several together. */
  members: z.array(identifier).min(2).optional(),
  note: words.optional(),
})

export type ProvisionRecord = z.infer<typeof provisionSchema>
