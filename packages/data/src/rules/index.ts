// Every cross-record rule, in the order in which problems are told: what an id names first, what numbers say last.
import { datesAndPlacesAgree } from './dates-and-places-agree.ts'
import { disagreeingCountersNeedADecision } from './disagreeing-counters-need-a-decision.ts'
import { everySourceIsUsed } from './every-source-is-used.ts'
import { idsAreUnique } from './ids-are-unique.ts'
import { idsAreWellFormed } from './ids-are-well-formed.ts'
import { idsTellTheirEntry } from './ids-tell-their-entry.ts'
import { noPersonIsNamed } from './no-person-is-named.ts'
import { numberIsInAsStated } from './number-is-in-as-stated.ts'
import { oneClaimACounterAndYear } from './one-claim-a-counter-and-year.ts'
import { oneEffectiveDecision } from './one-effective-decision.ts'
import { oneWitnessIsOneObservation } from './one-witness-is-one-observation.ts'
import { onlyYearlyFlowsEnterSeries } from './only-yearly-flows-enter-series.ts'
import { partsAgreeWithTheirWhole } from './parts-agree-with-their-whole.ts'
import { qualifierIsInAsStated } from './qualifier-is-in-as-stated.ts'
import { referencesResolve } from './references-resolve.ts'
import { retellingsAgree } from './retellings-agree.ts'
import type { Rule } from './rule.ts'
import { sentencesComeFromACourt } from './sentences-come-from-a-court.ts'
import { stageCountsItsUnit } from './stage-counts-its-unit.ts'
import { valueBoundsAndQualifierAgree } from './value-bounds-and-qualifier-agree.ts'
import { vocabulariesAreComplete } from './vocabularies-are-complete.ts'

export const rules: readonly Rule[] = [
  noPersonIsNamed,
  idsAreUnique,
  idsAreWellFormed,
  referencesResolve,
  idsTellTheirEntry,
  datesAndPlacesAgree,
  vocabulariesAreComplete,
  everySourceIsUsed,
  stageCountsItsUnit,
  sentencesComeFromACourt,
  partsAgreeWithTheirWhole,
  numberIsInAsStated,
  valueBoundsAndQualifierAgree,
  qualifierIsInAsStated,
  onlyYearlyFlowsEnterSeries,
  oneEffectiveDecision,
  oneWitnessIsOneObservation,
  oneClaimACounterAndYear,
  disagreeingCountersNeedADecision,
  retellingsAgree,
]
