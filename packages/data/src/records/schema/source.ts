// One document and everything that it claims. Nothing here is a judgement: what the numbers mean to one another, how
// far they are believed and who leads is written in records/decisions.
import { z } from 'zod'
import {
  countedUnits,
  countries,
  amountUnits,
  penaltyTypes,
  sentenceKinds,
  sourceKinds,
  stages,
  statisticKinds,
  wars,
} from '../../model/vocabulary.ts'
import {
  amount,
  entry,
  exceptions,
  identifier,
  oneOf,
  period,
  quantity,
  text,
  unverified,
  words,
} from './fields.ts'

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address that begins with http:// or https://',
})

const count = z.strictObject({
  ...entry,
  country: oneOf(countries),
  /** Absent where the source names no article. */
  provision: identifier.optional(),
  stage: oneOf(stages),
  unit: oneOf(countedUnits),
  /** The war that the count is limited to; `any` where it is counted by article. */
  war: oneOf(wars),
  kind: oneOf(statisticKinds),
  period: period.optional(),
  as_of: period.optional(),
  counter: identifier.optional(),
  ...quantity,
  part_of: identifier.optional(),
  category: identifier.optional(),
})

const penalty = z.strictObject({
  ...entry,
  country: oneOf(countries),
  provision: identifier,
  part: words.optional(),
  type: oneOf(penaltyTypes),
  /** Under which circumstance, in our words: “where a killing is proven”. Absent where the source states none. */
  condition: text.optional(),
  amount: amount.optional(),
  /** Id of the wording of the article that the document gives; absent where its figure fits none that was seen. */
  wording: identifier.optional(),
  /** As the document says; absent where it does not. */
  in_force: z.strictObject({ from: period.optional(), to: period.optional() }).optional(),
  unverified: unverified.optional(),
  as_of: period.optional(),
})

const sentence = z.strictObject({
  ...entry,
  country: oneOf(countries),
  provision: identifier.optional(),
  kind: oneOf(sentenceKinds),
  stage: oneOf(stages),
  type: oneOf(penaltyTypes),
  war: oneOf(wars),
  date: period.optional(),
  amount: amount.optional(),
  n: z.number().int().positive().optional(),
  /** Entries of one judgment share this id. */
  judgment: identifier.optional(),
})

const context = z.strictObject({
  ...entry,
  country: oneOf(countries),
  provision: identifier.optional(),
  subject: identifier,
  unit: oneOf([...countedUnits, ...amountUnits]),
  kind: oneOf(statisticKinds),
  period: period.optional(),
  as_of: period.optional(),
  counter: identifier.optional(),
  ...quantity,
})

const event = z.strictObject({
  ...entry,
  /** ISO 3166-1 alpha-2: events happen outside the five states as well. */
  country: z.string().regex(/^[A-Z]{2}$/, 'must be a quoted two-letter country code, like "KZ"'),
  date: period,
  qualifier: quantity.qualifier,
  provision: identifier.optional(),
  title: text,
})

export const sourceSchema = z.strictObject({
  id: identifier,
  /** As printed; absent where the part of the document that was seen does not show it. */
  title: words.optional(),
  /** Absent where the text does not show it; never filled from memory. */
  publisher: words.optional(),
  published: period.optional(),
  language: z.string().regex(/^[a-z]{2}$/, 'must be a two-letter language code, like en'),
  kind: oneOf(sourceKinds),
  url: webAddress.optional(),
  /** Other addresses at which the same text stands. */
  also: z.array(webAddress).optional(),
  seen: oneOf(['whole', 'excerpt']),
  retells: z.array(identifier).optional(),
  note: words.optional(),
  counts: z.array(count).default([]),
  penalties: z.array(penalty).default([]),
  sentences: z.array(sentence).default([]),
  context: z.array(context).default([]),
  events: z.array(event).default([]),
  exceptions,
})

export type SourceRecord = z.infer<typeof sourceSchema>
export type CountRecord = z.infer<typeof count>
export type PenaltyRecord = z.infer<typeof penalty>
export type SentenceRecord = z.infer<typeof sentence>
export type ContextRecord = z.infer<typeof context>
export type EventRecord = z.infer<typeof event>
