// The meaning and the label of each code of one word list. The codes themselves are in src/model/vocabulary.ts.
import { z } from 'zod'
import { identifier, localised, words } from './fields.ts'

export const vocabularySchema = z.strictObject({
  id: identifier,
  title: words,
  codes: z.record(z.string(), z.strictObject({ label: localised, definition: words })),
})

export type VocabularyRecord = z.infer<typeof vocabularySchema>
