// Every cross-record rule, in the order in which problems are told: what an id names first, what numbers say last.
import { disagreeingCountersNeedADecision } from './disagreeing-counters-need-a-decision.ts'
import { everySourceIsUsed } from './every-source-is-used.ts'
import { idsAreUnique } from './ids-are-unique.ts'
import { idsAreWellFormed } from './ids-are-well-formed.ts'
import { noPersonIsNamed } from './no-person-is-named.ts'
import { numberIsInAsStated } from './number-is-in-as-stated.ts'
import { oneClaimACounterAndYear } from './one-claim-a-counter-and-year.ts'
import { onlyYearlyFlowsEnterSeries } from './only-yearly-flows-enter-series.ts'
import { referencesResolve } from './references-resolve.ts'
import { retellingsAgree } from './retellings-agree.ts'
import type { Rule } from './rule.ts'
import { valueBoundsAndQualifierAgree } from './value-bounds-and-qualifier-agree.ts'
import { vocabulariesAreComplete } from './vocabularies-are-complete.ts'

export const rules: readonly Rule[] = [
  noPersonIsNamed,
  idsAreUnique,
  idsAreWellFormed,
  referencesResolve,
  vocabulariesAreComplete,
  everySourceIsUsed,
  numberIsInAsStated,
  valueBoundsAndQualifierAgree,
  onlyYearlyFlowsEnterSeries,
  oneClaimACounterAndYear,
  disagreeingCountersNeedADecision,
  retellingsAgree,
]
