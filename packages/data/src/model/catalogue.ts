/** The records that are a row each, or a few: sources, provisions, counters, decisions, word lists, redirects. */
import type { Records } from '../records/records.ts'
import { labels, optionalTexts } from './labels.ts'
import { joined } from './order.ts'
import type { Counter, Decision, Provision, Redirect, Source, VocabularyRow } from './rows.ts'
import { seriesKey } from './yearly.ts'

export function sourceRows(records: Records): Source[] {
  return records.sources.map(({ record }) => ({
    id: record.id,
    title: record.title ?? null,
    publisher: record.publisher ?? null,
    published: record.published ?? null,
    language: record.language,
    kind: record.kind,
    url: record.url ?? null,
    also: joined(record.also),
    seen: record.seen,
    retells: joined(record.retells),
    note: record.note ?? null,
  }))
}

export function provisionRows(records: Records): Provision[] {
  return records.provisions.map(({ record }) => ({
    id: record.id,
    country: record.country,
    code: record.code,
    code_kind: record.code_kind,
    topic: record.topic,
    article: record.article ?? null,
    ...labels('title', record.title),
    valid_from: record.in_force?.from ?? null,
    valid_to: record.in_force?.to ?? null,
    predecessor: record.predecessor ?? null,
    members: joined(record.members),
    note: record.note ?? null,
  }))
}

export function counterRows(records: Records): Counter[] {
  return records.counters.map(({ record }) => ({
    id: record.id,
    ...labels('name', record.name),
    ...labels('short', record.short),
    method: record.method,
    note: record.note ?? null,
  }))
}

export function decisionRows(records: Records): Decision[] {
  return records.decisions.map(({ record }) => ({
    id: record.id,
    conflicts: record.conflicts.join(' '),
    question: record.question,
    outcome: record.outcome,
    series: record.outcome === 'lead' ? seriesKey(record.series) : null,
    concerns: joined(concernsOf(record)),
    reason: record.reason,
    ...optionalTexts('brief', record.brief),
    decided: record.decided,
  }))
}

export function vocabularyRows(records: Records): VocabularyRow[] {
  return records.vocabularies.flatMap(({ record }) =>
    Object.entries(record.codes).map(([code, { label, definition }], index) => ({
      id: `${record.id}.${code}`,
      vocabulary: record.id,
      code,
      sequence: index + 1,
      ...labels('label', label),
      definition,
    })),
  )
}

export function redirectRows(records: Records): Redirect[] {
  return records.redirects.map(({ record }) => ({
    id: record.id,
    kind: record.kind,
    targets: record.kind === 'withdrawn' ? null : joined(record.to),
    since: record.since,
    reason: record.reason,
  }))
}

/** Every id that a decision speaks of. */
export function concernsOf(decision: Records['decisions'][number]['record']): string[] {
  switch (decision.outcome) {
    case 'one_witness':
      return [decision.stands, ...decision.repeats]
    case 'left_out':
      return [decision.source]
    case 'lead':
      return [...(decision.concerns ?? [])]
    case 'apart':
    case 'status':
    case 'reading':
      return [...decision.concerns]
  }
}
