import { nearest } from '../model/nearest.ts'
import { allEntries, wordingsOf, type Located } from '../records/entries.ts'
import type { Filed, Problem, Records } from '../records/records.ts'
import type { DecisionRecord } from '../records/schema/decision.ts'
import type { Rule } from './rule.ts'

/** What an id may name, by the words that a message uses. */
interface Known {
  readonly provision: ReadonlySet<string>
  readonly counter: ReadonlySet<string>
  readonly source: ReadonlySet<string>
  readonly sample: ReadonlySet<string>
  readonly entry: ReadonlySet<string>
  readonly wording: ReadonlySet<string>
  readonly 'published or derived number': ReadonlySet<string>
  readonly 'entry or source': ReadonlySet<string>
}

interface Reference {
  readonly file: string
  readonly field: string
  readonly to: keyof Known
  readonly id: string | undefined
}

export const referencesResolve: Rule = {
  name: 'references-resolve',
  description: 'Every id that a record names is the id of a record of the right kind.',
  unconditional: true,
  check(records) {
    const known = knownIds(records)
    return references(records).flatMap(({ file, field, to, id }): Problem[] => {
      if (id === undefined || known[to].has(id)) return []
      const near = nearest(id, known[to])
      const cure = near === undefined ? `there is none yet, add it` : `did you mean ${near}?`
      return [{ file, field, message: `${id} is not the id of any ${to}: ${cure}` }]
    })
  },
}

function knownIds(records: Records): Known {
  const sources = idsOf(records.sources)
  const entries = allEntries(records).map(({ entry }) => entry.id)
  const samples = allEntries(records).filter(isSample)
  const numbers = allEntries(records).filter(({ section }) => section !== 'events')
  return {
    provision: new Set(idsOf(records.provisions)),
    counter: new Set(idsOf(records.counters)),
    source: new Set(sources),
    sample: new Set(samples.map(({ entry }) => entry.id)),
    entry: new Set(entries),
    wording: new Set(wordingsOf(records).map(({ id }) => id)),
    'published or derived number': new Set([
      ...numbers.map(({ entry }) => entry.id),
      ...idsOf(records.derived),
    ]),
    'entry or source': new Set([...entries, ...sources]),
  }
}

function idsOf(filed: readonly Filed<{ id: string }>[]): string[] {
  return filed.map(({ record }) => record.id)
}

function isSample({ entry }: Located): boolean {
  return 'kind' in entry && entry.kind === 'sample'
}

function references(records: Records): Reference[] {
  return [
    ...records.sources.flatMap(({ file, record }) => list(file, 'retells', 'source', record.retells)),
    ...records.provisions.flatMap(({ file, record }): Reference[] => [
      { file, field: 'predecessor', to: 'provision', id: record.predecessor },
      ...list(file, 'members', 'provision', record.members),
    ]),
    ...allEntries(records).flatMap(ofEntry),
    ...records.decisions.flatMap(ofDecision),
    ...records.derived.flatMap(({ file, record }): Reference[] => [
      ...list(file, 'of', 'published or derived number', record.of),
      { file, field: 'equals', to: 'published or derived number', id: record.equals },
    ]),
    ...records.silences.flatMap(({ file, record }): Reference[] => [
      { file, field: 'provision', to: 'provision', id: record.provision },
      { file, field: 'counter', to: 'counter', id: record.counter },
      { file, field: 'evidence.source', to: 'source', id: record.evidence?.source },
    ]),
  ]
}

function ofEntry({ entry, file, field }: Located): Reference[] {
  const at = (name: string, to: keyof Known, id: string | undefined): Reference => ({
    file,
    field: `${field}.${name}`,
    to,
    id,
  })
  return [
    at('provision', 'provision', entry.provision),
    ...('counter' in entry ? [at('counter', 'counter', entry.counter)] : []),
    ...('part_of' in entry ? [at('part_of', 'sample', entry.part_of)] : []),
    ...('wording' in entry ? [at('wording', 'wording', entry.wording)] : []),
  ]
}

function ofDecision({ file, record }: Filed<DecisionRecord>): Reference[] {
  const concerns = 'concerns' in record ? list(file, 'concerns', 'entry or source', record.concerns) : []
  switch (record.outcome) {
    case 'lead':
      return [
        { file, field: 'series.provision', to: 'provision', id: record.series.provision },
        { file, field: 'counter', to: 'counter', id: record.counter },
        ...concerns,
      ]
    case 'one_witness':
      return [
        { file, field: 'stands', to: 'entry', id: record.stands },
        ...list(file, 'repeats', 'entry', record.repeats),
      ]
    case 'left_out':
      return [{ file, field: 'source', to: 'source', id: record.source }]
    case 'apart':
    case 'status':
    case 'reading':
      return concerns
  }
}

function list(file: string, field: string, to: keyof Known, ids: readonly string[] = []): Reference[] {
  return ids.map((id, index) => ({ file, field: `${field}[${index}]`, to, id }))
}
