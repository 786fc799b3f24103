// Rows → samples of judgments: groups by service, and in each the runs of judgments that nothing tells from one another.
import type { Claim, Counter, Country, Provision } from '@central-asia-prosecutions/data'
import {
  circumstances,
  services,
  traits,
  type Circumstance,
  type Ground,
  type Origin,
  type OutcomeKind,
  type Service,
  type Trait,
} from '../../languages/judgments-words.ts'
import type { FigureOptions, FigureTables } from '../figure.ts'
import { countriesIn } from '../parts/countries.ts'
import { rowOf } from '../parts/lookup.ts'
import { convictedReading, originOf, statesCrossing, type ConvictedReading } from './readings.ts'

/** A number of a sample, as published. */
type Counted = Claim & { readonly value: number }

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

export interface Samples {
  readonly shown: readonly Sample[]
  /** Other populations, which are told of and not drawn. */
  readonly others: readonly Sample[]
}

export function countriesOf(tables: FigureTables): Country[] {
  return countriesIn(samplesIn(tables).map(({ claim }) => claim))
}

/** Samples that the sources divide; those that they only number have nothing to show beside them. */
export function samplesOf(tables: FigureTables, { country }: FigureOptions): Samples {
  const all = samplesIn(tables).filter(({ claim }) => country === undefined || claim.country === country)
  const divided = all.filter(({ parts }) => parts.length > 0)
  return divided.length > 0
    ? { shown: divided, others: all.filter((sample) => !divided.includes(sample)) }
    : { shown: all, others: [] }
}

function samplesIn(tables: FigureTables): Sample[] {
  const samples = tables.claims
    .filter(isCounted)
    .filter(
      ({ statistic_kind: kind, unit, repeats }) =>
        kind === 'sample' && unit === 'judgments' && repeats === null,
    )
    .map((claim) => sampleOf(tables, claim))
  return countriesIn(samples.map(({ claim }) => claim)).flatMap((code) =>
    samples.filter(({ claim }) => claim.country === code).sort((a, b) => b.total - a.total),
  )
}

function isCounted(claim: Claim): claim is Counted {
  return claim.value !== null && claim.qualifier === 'exact'
}

function sampleOf(tables: FigureTables, claim: Counted): Sample {
  const parts = tables.claims.filter(({ part_of: whole, repeats }) => whole === claim.id && repeats === null)
  const divisions = divisionsOf(tables, claim, parts)
  const byOutcome = divisions.find((division) => division.some(({ stage }) => stage in outcomeOfStage))
  const byService = divisions.find((division) => division !== byOutcome)
  const reading = convictedReading(tables, claim)
  const outcomes = (byOutcome ?? []).map((part) => outcomeOf(part, reading))
  return {
    claim,
    total: claim.value,
    provision: claim.provision === null ? null : rowOf(tables.provisions, claim.provision),
    counter: claim.counter === null ? null : rowOf(tables.counters, claim.counter),
    origin: originOf(claim),
    groups: groupsOf(claim, byService ?? [], outcomes).map((group) => withTraits(tables, group, parts)),
    outcomes,
    parts,
    reading: outcomes.some(({ kind }) => kind === 'convicted') ? reading : null,
  }
}

/** The ways in which a sample divides without a rest, as the derived numbers prove: what does not add up is not drawn. */
function divisionsOf({ derived }: FigureTables, sample: Counted, parts: readonly Claim[]): Counted[][] {
  return derived
    .filter(({ operation, equals }) => operation === 'sum' && equals === sample.id)
    .map(({ inputs }) => inputs.split(' '))
    .flatMap((ids) => {
      const division = ids.flatMap((id) => parts.find((part) => part.id === id) ?? []).filter(isCounted)
      const whole = division.reduce((sum, { value }) => sum + value, 0) === sample.value
      return whole && division.length === ids.length ? [division.sort((a, b) => b.value - a.value)] : []
    })
}

/** Stages that are an outcome. */
const outcomeOfStage: Partial<Record<Claim['stage'], OutcomeKind>> = {
  convicted: 'convicted',
  acquitted: 'acquitted',
  discontinued: 'discontinued',
  compulsory_medical: 'compulsory_medical',
}

/** Of those whose case a court decided, nobody is called convicted but where a decision reads the source so. */
function outcomeOf(claim: Counted, reading: ConvictedReading | null): OutcomePart {
  const read = claim.stage === 'decided' && reading !== null ? 'convicted' : 'not_stated'
  return {
    kind: outcomeOfStage[claim.stage] ?? read,
    circumstance: named(circumstances, claim.category),
    count: claim.value,
    claim,
  }
}

function named<Code extends string>(codes: readonly Code[], category: string | null): Code | null {
  return codes.find((code) => code === category) ?? null
}

/**
 * Service by outcome, as far as it is known: what the source states, and what the sums leave no other place for. Where
 * they leave a choice, the outcome of the judgments of a group is not stated.
 */
function groupsOf(sample: Counted, division: readonly Counted[], outcomes: readonly OutcomePart[]): Group[] {
  if (division.length === 0) return [undivided(sample, outcomes)]
  const stated = division.map((service) =>
    outcomes.filter(({ claim }) => claim !== null && statesCrossing(service, claim)),
  )
  const placed = stated.flat()
  const consistent = division.every(
    ({ value }, index) => countOf(stated[index] ?? []) <= value && new Set(placed).size === placed.length,
  )
  const crossed = consistent ? stated : division.map(() => [])
  const left = outcomes.filter((outcome) => !crossed.flat().includes(outcome))
  const [only] = left
  const rest: OutcomePart =
    only !== undefined && left.length === 1
      ? only
      : { kind: 'not_stated', circumstance: null, count: countOf(left), claim: null }
  return division.map((claim, index): Group => {
    const own = crossed[index] ?? []
    const others = claim.value - countOf(own)
    return {
      claim,
      service: named(services, claim.category),
      count: claim.value,
      runs: [
        ...(others > 0
          ? [
              {
                key: claim.id,
                count: others,
                outcome: rest,
                trait: null,
                ground: rest.claim === null ? ('none' as const) : ('sums' as const),
                claim,
              },
            ]
          : []),
        ...own.flatMap((outcome) =>
          outcome.claim === null
            ? []
            : [
                {
                  key: outcome.claim.id,
                  count: outcome.count,
                  outcome,
                  trait: null,
                  ground: 'stated' as const,
                  claim,
                },
              ],
        ),
      ],
    }
  })
}

function countOf(parts: readonly OutcomePart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0)
}

/** A sample that is divided by outcome alone, or not at all. */
function undivided(sample: Counted, outcomes: readonly OutcomePart[]): Group {
  const runs = outcomes.flatMap((outcome): Run[] =>
    outcome.claim === null
      ? []
      : [
          {
            key: outcome.claim.id,
            count: outcome.count,
            outcome,
            trait: null,
            ground: 'stated',
            claim: outcome.claim,
          },
        ],
  )
  const unknown: OutcomePart = {
    kind: 'not_stated',
    circumstance: null,
    count: sample.value,
    claim: null,
  }
  return {
    claim: null,
    service: null,
    count: sample.value,
    runs:
      runs.length > 0
        ? runs
        : [
            {
              key: sample.id,
              count: sample.value,
              outcome: unknown,
              trait: null,
              ground: 'none',
              claim: sample,
            },
          ],
  }
}

/**
 * A part that is a part of one group (a derived difference says so) is set apart where all of the group have one
 * outcome; where they have several, nobody knows among which it is.
 */
function withTraits({ derived }: FigureTables, group: Group, parts: readonly Claim[]): Group {
  const [run, second] = group.runs
  const whole = group.claim
  if (whole === null || run === undefined || second !== undefined) return group
  const claim = derived
    .filter(({ operation }) => operation === 'difference')
    .map(({ inputs }) => inputs.split(' '))
    .filter(([from, ...taken]) => from === whole.id && taken.length === 1)
    .flatMap(([, taken]) => parts.filter(isCounted).filter(({ id }) => id === taken))
    .find(({ value }) => value > 0 && value < run.count)
  if (!claim) return group
  const part: TraitPart = { trait: named(traits, claim.category), count: claim.value, claim }
  return {
    ...group,
    runs: [
      { ...run, count: run.count - claim.value, trait: { part, side: 'without' } },
      { ...run, key: claim.id, count: claim.value, trait: { part, side: 'with' }, claim },
    ],
  }
}
