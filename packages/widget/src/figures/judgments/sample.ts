// What a sample of judgments is made of.
import type { Claim, Counter, Provision } from '@central-asia-prosecutions/data'
import type {
  Circumstance,
  Ground,
  Origin,
  OutcomeKind,
  Service,
  Trait,
} from '../../languages/judgments-words.ts'
import type { ConvictedReading } from './readings.ts'

/** A number of a sample, as published. */
export type Counted = Claim & { readonly value: number }

export interface OutcomePart {
  readonly kind: OutcomeKind
  readonly circumstance: Circumstance | null
  readonly count: number
  /** Null where the outcome is stated of nobody. */
  readonly claim: Claim | null
}

/** Some of those who served alike, and what sets them apart. */
export interface TraitPart {
  readonly trait: Trait | null
  readonly count: number
  readonly claim: Claim
}

/** Judgments of one service and one outcome: so many marks, of which none is an individual's. */
export interface Run {
  /** The id of the claim that sets them apart. */
  readonly key: string
  readonly count: number
  readonly outcome: OutcomePart
  readonly trait: { readonly part: TraitPart; readonly side: 'with' | 'without' } | null
  readonly ground: Ground
  /** The claim whose words say most of them. */
  readonly claim: Claim
}

export interface Group {
  /** Null where the source does not divide the sample by service. */
  readonly claim: Claim | null
  readonly service: Service | null
  readonly count: number
  /** Never empty. */
  readonly runs: readonly Run[]
}

export interface Sample {
  readonly claim: Counted
  readonly total: number
  readonly provision: Provision | null
  readonly counter: Counter | null
  readonly origin: Origin
  /** Largest first. */
  readonly groups: readonly Group[]
  readonly outcomes: readonly OutcomePart[]
  /** Every part that was published of it, also those that nothing is drawn from. */
  readonly parts: readonly Claim[]
  readonly reading: ConvictedReading | null
}

export function isCounted(claim: Claim): claim is Counted {
  return claim.value !== null && claim.qualifier === 'exact'
}

/** The code that the figure has words for; null where it has none. */
export function named<Code extends string>(codes: readonly Code[], category: string | null): Code | null {
  return codes.find((code) => code === category) ?? null
}
