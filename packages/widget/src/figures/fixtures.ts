// Small tables for tests, in a country and under articles where nothing is known: no figure here is a fact.
import type {
  Claim,
  Counter,
  Penalty,
  ProsecutionRow,
  Provision,
  Sentence,
  Source,
  Tables,
} from '@central-asia-prosecutions/data'

export const provision: Provision = {
  id: 'tm.code.1',
  country: 'TM',
  code: 'A code',
  code_kind: 'criminal',
  topic: 'foreign-conflict',
  article: '1',
  title_en: 'taking part',
  title_ru: 'участие',
  valid_from: null,
  valid_to: null,
  predecessor: null,
  members: null,
  note: null,
}

export const counter: Counter = {
  id: 'first',
  name_en: 'The first counter',
  name_ru: 'Первый счётчик',
  short_en: 'First',
  short_ru: 'Первый',
  method: 'Unknown.',
  note: null,
}

export const rivalCounter: Counter = {
  ...counter,
  id: 'second',
  name_en: 'The second counter',
  name_ru: 'Второй счётчик',
  short_en: 'Second',
  short_ru: 'Второй',
}

export const source: Source = {
  id: 'paper',
  title: 'A paper',
  publisher: null,
  published: '2021-05-03',
  language: 'en',
  kind: 'journalism',
  url: 'https://paper.example/1',
  also: null,
  seen: 'whole',
  retells: null,
  note: null,
}

/** A yearly claim of the first counter; its id is made of counter and year, and of the provision where it is another. */
export function claim(parts: Partial<Claim> & { readonly year: number }): Claim {
  const { provision: under = provision.id, counter: by = counter.id, year } = parts
  return {
    id: `${under === provision.id ? '' : `${String(under)}.`}${String(by)}.${year}`,
    country: 'TM',
    provision: provision.id,
    stage: 'case_registered',
    unit: 'cases',
    statistic_kind: 'flow_calendar_year',
    period: String(year),
    as_of: null,
    value: null,
    value_min: null,
    value_max: null,
    nominal: null,
    qualifier: 'exact',
    missing: null,
    status: 'V',
    counter: counter.id,
    source: source.id,
    locator: 'line 7',
    as_stated: 'so many',
    rank: 'normal',
    repeats: null,
    part_of: null,
    category: null,
    note: null,
    ...parts,
  }
}

/** The row that a claim of the first counter leads, with the claims that stand beside it. */
export function rowOf(leading: Claim, beside: readonly Claim[] = []): ProsecutionRow {
  return {
    country: leading.country,
    provision: leading.provision ?? provision.id,
    stage: leading.stage,
    unit: leading.unit,
    year: leading.year ?? 0,
    value: leading.value,
    value_min: leading.value_min,
    value_max: leading.value_max,
    nominal: leading.nominal,
    qualifier: leading.qualifier,
    partial_year: leading.statistic_kind === 'flow_partial_year',
    missing: leading.missing,
    counter: counter.id,
    claim: leading.id,
    alternatives: beside.length > 0 ? beside.map(({ id }) => id).join(' ') : null,
  }
}

/** A year in which the first counter has no figure. */
export function gapRow(year: number, beside: readonly Claim[] = []): ProsecutionRow {
  return { ...rowOf(claim({ year }), beside), claim: null, qualifier: null, missing: 'not-found' }
}

export function penalty(parts: Partial<Penalty> & { readonly id: string }): Penalty {
  return {
    country: 'TM',
    provision: provision.id,
    part: null,
    valid_from: null,
    valid_to: null,
    as_of: null,
    penalty_type: 'imprisonment',
    condition_en: null,
    condition_ru: null,
    min: null,
    max: null,
    nominal: null,
    unit: 'months',
    life: false,
    qualifier: 'range',
    status: 'A',
    source: source.id,
    locator: 'line 9',
    as_stated: 'so long',
    repeats: null,
    note: null,
    ...parts,
  }
}

/** A single case of that many months, unless told otherwise. */
export function sentence(
  parts: Partial<Sentence> & { readonly id: string; readonly months?: number },
): Sentence {
  const { months = null, ...rest } = parts
  return {
    country: 'TM',
    provision: provision.id,
    statistic_kind: 'single_case',
    stage: 'convicted',
    penalty_type: 'imprisonment',
    date: null,
    min_months: months,
    max_months: months,
    min_amount: null,
    max_amount: null,
    amount_unit: null,
    nominal: null,
    qualifier: 'exact',
    n: 1,
    judgment: null,
    status: 'V',
    source: source.id,
    locator: 'line 11',
    as_stated: 'so long',
    repeats: null,
    note: null,
    ...rest,
  }
}

export function tablesOf(parts: Partial<Tables>): Tables {
  return {
    claims: [],
    prosecutions: [],
    penalties: [],
    sentences: [],
    context: [],
    provisions: [provision],
    counters: [counter, rivalCounter],
    sources: [source],
    events: [],
    decisions: [],
    ...parts,
  }
}
