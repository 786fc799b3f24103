// Every cross-record rule, in the order in which problems are told: what an id names first, what numbers say last.
import { amountsAreEntered } from './amounts-are-entered.ts'
import { amountsFitTheirPenalty } from './amounts-fit-their-penalty.ts'
import { articlesAreTold } from './articles-are-told.ts'
import { articlesInProseAreKnown } from './articles-in-prose-are-known.ts'
import { articlesOfACodeAgree } from './articles-of-a-code-agree.ts'
import { conditionsAreTranslated } from './conditions-are-translated.ts'
import { conditionsAreWordedAlike } from './conditions-are-worded-alike.ts'
import { conflictsLeaveNoGap } from './conflicts-leave-no-gap.ts'
import { countersAreTold } from './counters-are-told.ts'
import { datesAndPlacesAgree } from './dates-and-places-agree.ts'
import { disagreeingCountersNeedADecision } from './disagreeing-counters-need-a-decision.ts'
import { eventsHaveTheirDay } from './events-have-their-day.ts'
import { everySourceIsUsed } from './every-source-is-used.ts'
import { formulaIdsTellTheirInputs } from './formula-ids-tell-their-inputs.ts'
import { formulasHold } from './formulas-hold.ts'
import { formulasJoinLikeWithLike } from './formulas-join-like-with-like.ts'
import { gapsHaveTheirSilence } from './gaps-have-their-silence.ts'
import { idsAreUnique } from './ids-are-unique.ts'
import { idsAreWellFormed } from './ids-are-well-formed.ts'
import { idsTellTheirEntry } from './ids-tell-their-entry.ts'
import { judgmentsHoldTogether } from './judgments-hold-together.ts'
import { kindsFitTheirTime } from './kinds-fit-their-time.ts'
import { labelsAreTranslated } from './labels-are-translated.ts'
import { labelsSayTheSameNumbers } from './labels-say-the-same-numbers.ts'
import { leapsGiveTheirReason } from './leaps-give-their-reason.ts'
import { noPersonIsNamed } from './no-person-is-named.ts'
import { numbersSayByWhen } from './numbers-say-by-when.ts'
import { numberIsInAsStated } from './number-is-in-as-stated.ts'
import { oneClaimACounterAndYear } from './one-claim-a-counter-and-year.ts'
import { oneEffectiveDecision } from './one-effective-decision.ts'
import { oneWitnessIsOneObservation } from './one-witness-is-one-observation.ts'
import { onlyYearlyFlowsEnterSeries } from './only-yearly-flows-enter-series.ts'
import { partsAgreeWithTheirWhole } from './parts-agree-with-their-whole.ts'
import { partsAreVerified } from './parts-are-verified.ts'
import { partsDoNotExceedTotals } from './parts-do-not-exceed-totals.ts'
import { penaltiesFitTheirWording } from './penalties-fit-their-wording.ts'
import { penaltiesOfAWordingAgree } from './penalties-of-a-wording-agree.ts'
import { qualifierIsInAsStated } from './qualifier-is-in-as-stated.ts'
import { quotesAgreeWithTheirPlace } from './quotes-agree-with-their-place.ts'
import { ratesAreOfOneDocument } from './rates-are-of-one-document.ts'
import { redirectsLeadSomewhere } from './redirects-lead-somewhere.ts'
import { referencesResolve } from './references-resolve.ts'
import { repeatsHaveTheirCounter } from './repeats-have-their-counter.ts'
import { retellingsAgree } from './retellings-agree.ts'
import type { Rule } from './rule.ts'
import { sentencesComeFromACourt } from './sentences-come-from-a-court.ts'
import { silencesAgreeWithTheLaw } from './silences-agree-with-the-law.ts'
import { silencesDenyNoFigure } from './silences-deny-no-figure.ts'
import { silencesTellThemselves } from './silences-tell-themselves.ts'
import { sourceIdsTellTheirMonth } from './source-ids-tell-their-month.ts'
import { sourceKindsAreTold } from './source-kinds-are-told.ts'
import { stageCountsItsUnit } from './stage-counts-its-unit.ts'
import { subjectsAreInTheirId } from './subjects-are-in-their-id.ts'
import { subjectsTellTheirUnit } from './subjects-tell-their-unit.ts'
import { topicsAreTold } from './topics-are-told.ts'
import { unitsAreTold } from './units-are-told.ts'
import { valueBoundsAndQualifierAgree } from './value-bounds-and-qualifier-agree.ts'
import { vocabulariesAreComplete } from './vocabularies-are-complete.ts'
import { warsAreTold } from './wars-are-told.ts'
import { whatWasSeenIsTold } from './what-was-seen-is-told.ts'
import { wordingsFollowOneAnother } from './wordings-follow-one-another.ts'
import { yearsAreTold } from './years-are-told.ts'
import { yearsInProseArePast } from './years-in-prose-are-past.ts'

export const rules: readonly Rule[] = [
  noPersonIsNamed,
  idsAreUnique,
  idsAreWellFormed,
  referencesResolve,
  redirectsLeadSomewhere,
  idsTellTheirEntry,
  sourceIdsTellTheirMonth,
  sourceKindsAreTold,
  whatWasSeenIsTold,
  silencesTellThemselves,
  subjectsAreInTheirId,
  subjectsTellTheirUnit,
  datesAndPlacesAgree,
  yearsAreTold,
  kindsFitTheirTime,
  numbersSayByWhen,
  eventsHaveTheirDay,
  articlesOfACodeAgree,
  topicsAreTold,
  wordingsFollowOneAnother,
  penaltiesFitTheirWording,
  partsAreVerified,
  silencesAgreeWithTheLaw,
  vocabulariesAreComplete,
  labelsAreTranslated,
  labelsSayTheSameNumbers,
  conditionsAreTranslated,
  conditionsAreWordedAlike,
  everySourceIsUsed,
  articlesAreTold,
  articlesInProseAreKnown,
  yearsInProseArePast,
  warsAreTold,
  countersAreTold,
  stageCountsItsUnit,
  unitsAreTold,
  amountsFitTheirPenalty,
  sentencesComeFromACourt,
  judgmentsHoldTogether,
  partsAgreeWithTheirWhole,
  partsDoNotExceedTotals,
  numberIsInAsStated,
  amountsAreEntered,
  quotesAgreeWithTheirPlace,
  valueBoundsAndQualifierAgree,
  qualifierIsInAsStated,
  onlyYearlyFlowsEnterSeries,
  oneEffectiveDecision,
  conflictsLeaveNoGap,
  oneWitnessIsOneObservation,
  oneClaimACounterAndYear,
  disagreeingCountersNeedADecision,
  repeatsHaveTheirCounter,
  retellingsAgree,
  penaltiesOfAWordingAgree,
  silencesDenyNoFigure,
  gapsHaveTheirSilence,
  leapsGiveTheirReason,
  formulaIdsTellTheirInputs,
  formulasHold,
  formulasJoinLikeWithLike,
  ratesAreOfOneDocument,
]
