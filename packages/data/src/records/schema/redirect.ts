// What became of an id that was once published. The file is named after the old id; ids never vanish without one.
import { z } from 'zod'
import { identifier, words } from './fields.ts'

const shared = {
  id: identifier,
  /** The release that first carries the redirect. */
  since: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be a release, like "1.4.0"'),
  reason: words,
}

export const redirectSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...shared, kind: z.literal('moved'), to: z.array(identifier).length(1) }),
    z.strictObject({ ...shared, kind: z.literal('split'), to: z.array(identifier).min(2) }),
    z.strictObject({ ...shared, kind: z.literal('withdrawn') }),
  ],
  { error: 'must be one of moved, split, withdrawn' },
)

export type RedirectRecord = z.infer<typeof redirectSchema>
