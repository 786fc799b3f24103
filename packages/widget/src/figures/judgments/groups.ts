// A sample by service, and in each service the runs of one outcome: as far as the source and its totals go.
import type { Claim } from '@central-asia-prosecutions/data'
import { services, traits, type Ground } from '../../languages/judgments-words.ts'
import type { FigureTables } from '../figure.ts'
import { statesCrossing } from './readings.ts'
import {
  isCounted,
  named,
  type Counted,
  type Group,
  type OutcomePart,
  type Run,
  type TraitPart,
} from './sample.ts'

/**
 * Service by outcome, as far as it is known: what the source states, and what the sums leave no other place for. Where
 * they leave a choice, the outcome of the judgments of a group is not stated.
 */
export function groupsOf(
  sample: Counted,
  division: readonly Counted[],
  outcomes: readonly OutcomePart[],
): Group[] {
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
        ...(others > 0 ? [run(claim.id, others, rest, rest.claim === null ? 'none' : 'sums', claim)] : []),
        ...own.flatMap((outcome) => statedRun(outcome, claim)),
      ],
    }
  })
}

/** A sample that is divided by outcome alone, or not at all. */
function undivided(sample: Counted, outcomes: readonly OutcomePart[]): Group {
  const runs = outcomes.flatMap((outcome) => (outcome.claim ? statedRun(outcome, outcome.claim) : []))
  const unknown: OutcomePart = { kind: 'not_stated', circumstance: null, count: sample.value, claim: null }
  return {
    claim: null,
    service: null,
    count: sample.value,
    runs: runs.length > 0 ? runs : [run(sample.id, sample.value, unknown, 'none', sample)],
  }
}

/** An outcome that the source itself tells of somebody. */
function statedRun(outcome: OutcomePart, claim: Claim): Run[] {
  return outcome.claim === null ? [] : [run(outcome.claim.id, outcome.count, outcome, 'stated', claim)]
}

function run(key: string, count: number, outcome: OutcomePart, ground: Ground, claim: Claim): Run {
  return { key, count, outcome, trait: null, ground, claim }
}

function countOf(parts: readonly OutcomePart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0)
}

/**
 * A part that is a part of one group (a derived difference says so) is set apart where all of the group have one
 * outcome; where they have several, nobody knows among which it is.
 */
export function withTraits({ derived }: FigureTables, group: Group, parts: readonly Claim[]): Group {
  const [only, second] = group.runs
  const whole = group.claim
  if (whole === null || only === undefined || second !== undefined) return group
  const claim = derived
    .filter(({ operation }) => operation === 'difference')
    .map(({ inputs }) => inputs.split(' '))
    .filter(([from, ...taken]) => from === whole.id && taken.length === 1)
    .flatMap(([, taken]) => parts.filter(isCounted).filter(({ id }) => id === taken))
    .find(({ value }) => value > 0 && value < only.count)
  if (!claim) return group
  const part: TraitPart = { trait: named(traits, claim.category), count: claim.value, claim }
  return {
    ...group,
    runs: [
      { ...only, count: only.count - claim.value, trait: { part, side: 'without' } },
      { ...only, key: claim.id, count: claim.value, trait: { part, side: 'with' }, claim },
    ],
  }
}
