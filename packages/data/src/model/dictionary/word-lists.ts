/** The closed word lists by the name under which `vocabularies` explains their codes. */
import {
  amountUnits,
  countedUnits,
  countries,
  missingReasons,
  operations,
  outcomes,
  penaltyTypes,
  qualifiers,
  ranks,
  redirectKinds,
  sentenceKinds,
  sourceKinds,
  stages,
  statisticKinds,
  statuses,
  topics,
  wars,
} from '../vocabulary.ts'

export const wordLists = {
  countries,
  stages,
  'counted-units': countedUnits,
  'amount-units': amountUnits,
  'statistic-kinds': statisticKinds,
  wars,
  qualifiers,
  statuses,
  ranks,
  'missing-reasons': missingReasons,
  'penalty-types': penaltyTypes,
  'sentence-kinds': sentenceKinds,
  'source-kinds': sourceKinds,
  topics,
  outcomes,
  operations,
  'redirect-kinds': redirectKinds,
} as const

export type WordListName = keyof typeof wordLists
