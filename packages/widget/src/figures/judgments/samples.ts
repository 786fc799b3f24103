// Rows → samples of judgments, as far as their parts make up the whole.
import type { Claim, Country } from '@central-asia-prosecutions/data'
import { circumstances, type OutcomeKind } from '../../languages/judgments-words.ts'
import type { FigureOptions, FigureTables } from '../figure.ts'
import { countriesIn } from '../parts/countries.ts'
import { rowOf } from '../parts/lookup.ts'
import { groupsOf, withTraits } from './groups.ts'
import { convictedReading, originOf, type ConvictedReading } from './readings.ts'
import { isCounted, named, type Counted, type OutcomePart, type Sample } from './sample.ts'

export interface Samples {
  readonly shown: readonly Sample[]
  /** Other populations, which are told of and not drawn. */
  readonly others: readonly Sample[]
}

export function countriesOf(tables: FigureTables): Country[] {
  return countriesIn(samplesIn(tables).map(({ claim }) => claim))
}

/** The numbers of samples, what proves that they divide, and what reads the words beside them. */
export function rowsRead(tables: FigureTables): Partial<FigureTables> {
  const samples = samplesIn(tables)
  const claims = new Set(samples.flatMap(({ claim, parts }) => [claim, ...parts]).map(({ id }) => id))
  const concerns = (ids: string | null): boolean => ids?.split(' ').some((id) => claims.has(id)) === true
  return {
    claims: tables.claims.filter(({ id }) => claims.has(id)),
    derived: tables.derived.filter(({ inputs }) => concerns(inputs)),
    decisions: samples.flatMap(({ reading }) => reading?.decision ?? []),
  }
}

/** Samples that the sources divide; those that they only number have nothing to show beside them. */
export function samplesOf(tables: FigureTables, { country }: FigureOptions): Samples {
  const all = samplesIn(tables).filter(({ claim }) => country === undefined || claim.country === country)
  const divided = all.filter(({ parts }) => parts.length > 0)
  return divided.length > 0
    ? { shown: divided, others: all.filter((sample) => !divided.includes(sample)) }
    : { shown: all, others: [] }
}

/** Over foreign wars, also where the source names no article. */
function samplesIn(tables: FigureTables): Sample[] {
  const beside = new Set(tables.provisions.filter(({ topic }) => topic === 'beside').map(({ id }) => id))
  const samples = tables.claims
    .filter(isCounted)
    .filter(
      ({ statistic_kind: kind, unit, repeats, provision }) =>
        kind === 'sample' &&
        unit === 'judgments' &&
        repeats === null &&
        (provision === null || !beside.has(provision)),
    )
    .map((claim) => sampleOf(tables, claim))
  return countriesIn(samples.map(({ claim }) => claim)).flatMap((code) =>
    samples.filter(({ claim }) => claim.country === code).sort((a, b) => b.total - a.total),
  )
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
