// Samples for tests: one that is divided by service and by outcome, one by outcome alone. No figure here is a fact.
import type { Claim, Decision, Derived } from '@central-asia-prosecutions/data'
import { claim, inEveryLanguage, inNoLanguage } from '../fixtures.ts'

export function sampleClaim(parts: Partial<Claim> & { readonly id: string; readonly value: number }): Claim {
  return {
    ...claim({ year: 2020 }),
    year: null,
    period: null,
    stage: 'decided',
    unit: 'judgments',
    statistic_kind: 'sample',
    as_of: '2021-05',
    ...parts,
  }
}

/** @param of id of the sample */
export function partClaim(of: string, category: string, value: number, parts: Partial<Claim> = {}): Claim {
  return {
    ...sampleClaim({ id: `${of}.${category}`, as_of: null, ...parts, value }),
    statistic_kind: 'sample_breakdown',
    part_of: of,
    category,
  }
}

export function derivedOf(
  parts: Pick<Derived, 'id' | 'operation'> & { readonly of: readonly Claim[]; readonly equals?: string },
): Derived {
  const { of, equals = null, ...rest } = parts
  return {
    country: 'TM',
    ...inEveryLanguage('title', 'Made of others', 'Из других'),
    inputs: of.map(({ id }) => id).join(' '),
    factor: null,
    unit: 'judgments',
    value: null,
    value_min: null,
    value_max: null,
    equals,
    status: 'V',
    note: null,
    ...rest,
  }
}

const nine = sampleClaim({
  id: 'nine',
  value: 9,
  note: 'Texts that a human-rights activist of the project gave to the journalists.',
})
const ministry = partClaim('nine', 'russian-defence-ministry', 3, {
  unit: 'persons',
  as_stated: '3 (including the deceased)',
})
const wagner = partClaim('nine', 'wagner-pmc', 5, { unit: 'persons' })
const halted = partClaim('nine', 'not-recruited', 1, {
  unit: 'persons',
  as_stated: 'The one sent for treatment',
})
const simplified = partClaim('nine', 'simplified-procedure', 7, { unit: 'cases' })
const closed = partClaim('nine', 'closed-after-death', 1, { unit: 'cases', stage: 'discontinued' })
const treated = partClaim('nine', 'compulsory-treatment', 1, { unit: 'cases', stage: 'compulsory_medical' })
const apart = partClaim('nine', 'wagner-pmc-not-under-172', 1, { unit: 'persons' })
const real: Claim = {
  ...sampleClaim({ id: 'real', value: 0 }),
  value: null,
  statistic_kind: 'described_norm',
  stage: 'convicted',
  unit: 'persons',
  qualifier: 'all',
  missing: 'words-only',
}

const three = sampleClaim({ id: 'three', value: 3 })
const acquitted = partClaim('three', 'without-a-name-here', 1, { stage: 'acquitted' })
const untold = partClaim('three', 'simplified-procedure', 2)

export const sampleRows: {
  readonly claims: readonly Claim[]
  readonly derived: readonly Derived[]
  readonly decisions: readonly Decision[]
} = {
  claims: [
    nine,
    ministry,
    wagner,
    halted,
    simplified,
    closed,
    treated,
    apart,
    real,
    three,
    acquitted,
    untold,
  ],
  derived: [
    derivedOf({ id: 'by-service', operation: 'sum', of: [ministry, wagner, halted], equals: nine.id }),
    derivedOf({ id: 'by-outcome', operation: 'sum', of: [simplified, closed, treated], equals: nine.id }),
    derivedOf({ id: 'without', operation: 'difference', of: [wagner, apart] }),
    derivedOf({ id: 'of-three', operation: 'sum', of: [acquitted, untold], equals: three.id }),
  ],
  decisions: [
    {
      id: 'all-means-convicted',
      conflicts: 'C99',
      question: 'Who are all?',
      outcome: 'reading',
      series: null,
      concerns: 'nine real',
      reason: 'The others were not convicted.',
      ...inNoLanguage('brief'),
      decided: '2021-06-01',
    },
  ],
}
