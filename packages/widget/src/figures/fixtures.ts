// Small tables for tests, in a country and under articles where nothing is known: no figure here is a fact.
import {
  labelLanguages,
  type Claim,
  type Counter,
  type EventRow,
  type Labels,
  type OptionalTexts,
  type Penalty,
  type ProsecutionRow,
  type Provision,
  type Sentence,
  type Source,
  type Tables,
  type Wording,
} from '@central-asia-prosecutions/data'
import type { Drawing } from './drawing.ts'

/** A label in English and Russian, and in English for all others. */
export function inEveryLanguage<Name extends string>(name: Name, en: string, ru: string): Labels<Name> {
  return Object.fromEntries(
    labelLanguages.map((language) => [`${name}_${language}`, language === 'ru' ? ru : en]),
  ) as Labels<Name>
}

/** A text that is not there. */
export function inNoLanguage<Name extends string>(name: Name): OptionalTexts<Name> {
  return Object.fromEntries(
    labelLanguages.map((language) => [`${name}_${language}`, null]),
  ) as OptionalTexts<Name>
}

export const provision: Provision = {
  id: 'tm.code.1',
  country: 'TM',
  code: 'A code',
  code_kind: 'criminal',
  topic: 'foreign-conflict',
  article: '1',
  ...inEveryLanguage('title', 'taking part', 'участие'),
  valid_from: null,
  valid_to: null,
  predecessor: null,
  members: null,
  note: null,
}

/** The second wording of the article, in force since nobody knows when. */
export const wording: Wording = {
  id: 'tm.code.1.later',
  country: 'TM',
  provision: provision.id,
  sequence: 2,
  valid_from: null,
  valid_to: null,
  seen: null,
  unverified: 'valid_from',
  note: null,
}

export const counter: Counter = {
  id: 'first',
  ...inEveryLanguage('name', 'The first counter', 'Первый счётчик'),
  ...inEveryLanguage('short', 'First', 'Первый'),
  method: 'Unknown.',
  note: null,
}

export const rivalCounter: Counter = {
  ...counter,
  id: 'second',
  ...inEveryLanguage('name', 'The second counter', 'Второй счётчик'),
  ...inEveryLanguage('short', 'Second', 'Второй'),
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
    war: 'any',
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
    war: leading.war,
    year: leading.year ?? 0,
    value: leading.value,
    value_min: leading.value_min,
    value_max: leading.value_max,
    nominal: leading.nominal,
    qualifier: leading.qualifier,
    partial_year: leading.statistic_kind === 'flow_partial_year',
    missing: leading.missing,
    silence: null,
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
    wording: null,
    valid_from: null,
    valid_to: null,
    unverified: null,
    as_of: null,
    penalty_type: 'imprisonment',
    ...inNoLanguage('condition'),
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
    war: 'not_stated',
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

/** An event of April 2022 that names no article. */
export function event(parts: Partial<EventRow> & { readonly id: string }): EventRow {
  return {
    country: 'TM',
    date: '2022-04',
    qualifier: 'exact',
    provision: null,
    ...inEveryLanguage('title', `Event ${parts.id}`, `Событие ${parts.id}`),
    source: source.id,
    locator: 'line 13',
    as_stated: 'in April',
    note: null,
    ...parts,
  }
}

export function tablesOf(parts: Partial<Tables>): Tables {
  return {
    claims: [],
    prosecutions: [],
    penalties: [],
    sentences: [],
    context: [],
    derived: [],
    silences: [],
    provisions: [provision],
    wordings: [],
    counters: [counter, rivalCounter],
    sources: [source],
    events: [],
    decisions: [],
    vocabularies: [],
    redirects: [],
    ...parts,
  }
}

/** The layers of a drawing in which something is drawn. */
export function drawnLayers({ layer }: Drawing): string[] {
  return layer.filter(({ data }) => data.values.length > 0).map(({ name }) => name)
}
