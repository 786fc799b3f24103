/**
 * The tables narrowed to one country: its rows, and of the shared tables the rows that these refer to, all unchanged.
 * What a row of the country names by id is there as well, except the ids that a decision also speaks of elsewhere.
 */
import { keyedById } from './grouped.ts'
import type { EventRow, Redirect, Source, Tables } from './rows.ts'
import { countries, type Country } from './vocabulary.ts'

export function tablesOf(country: Country, tables: Tables): Tables {
  const own = {
    claims: tables.claims.filter(isOf(country)),
    prosecutions: tables.prosecutions.filter(isOf(country)),
    penalties: tables.penalties.filter(isOf(country)),
    sentences: tables.sentences.filter(isOf(country)),
    context: tables.context.filter(isOf(country)),
    derived: tables.derived.filter(isOf(country)),
    silences: tables.silences.filter(isOf(country)),
    provisions: tables.provisions.filter(isOf(country)),
    wordings: tables.wordings.filter(isOf(country)),
  }
  const stated = [own.claims, own.penalties, own.sentences, own.context, own.silences].flat()
  const isOwn = isOf(country)
  const ownEvents = tables.events.filter(isOwn)
  const cited = withRetold(new Set([...stated, ...ownEvents].map(({ source }) => source)), tables.sources)
  // A list published in another state, told of by a document on this one.
  const isAbroad = (event: EventRow) => !isOneOfFive(event.country) && cited.has(event.source)
  const events = tables.events.filter((event) => isOwn(event) || isAbroad(event))
  const sources = tables.sources.filter(({ id }) => cited.has(id))
  const counted = new Set(
    [own.claims, own.context, own.silences, own.prosecutions].flat().map(({ counter }) => counter),
  )
  const counters = tables.counters.filter(({ id }) => counted.has(id))
  const entries = new Set(
    [stated, own.derived, events, own.provisions, own.wordings].flat().map(({ id }) => id),
  )
  const series = `${country} `
  const decisions = tables.decisions.filter(
    (decision) =>
      decision.series?.startsWith(series) === true ||
      idsOf(decision.concerns).some((id) => entries.has(id)) ||
      isOnlyOn(idsOf(decision.concerns), cited),
  )
  const known = new Set([...entries, ...[sources, counters, decisions].flat().map(({ id }) => id)])
  return {
    ...own,
    counters,
    sources,
    events,
    decisions,
    vocabularies: tables.vocabularies,
    redirects: tables.redirects.filter((redirect) => concerns(redirect, country, known)),
  }
}

function isOf(country: Country) {
  return (row: { readonly country: string }): boolean => row.country === country
}

function isOneOfFive(code: string): boolean {
  return countries.some((country) => country === code)
}

function idsOf(cell: string | null): readonly string[] {
  return cell === null ? [] : cell.split(' ')
}

/** A decision on documents alone belongs to whoever cites all of them. */
function isOnlyOn(ids: readonly string[], cited: ReadonlySet<string | null>): boolean {
  return ids.length > 0 && ids.every((id) => cited.has(id))
}

/** With the documents that these retell, and those that they retell. */
function withRetold(cited: ReadonlySet<string | null>, sources: readonly Source[]): Set<string | null> {
  const found = new Set<string | null>()
  const known = keyedById(sources)
  const waiting = [...cited]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...idsOf(known.get(id ?? '')?.retells ?? null))
  }
  return found
}

/** An id that begins with a country's code is that country's; others belong to whoever holds what they lead to. */
function concerns({ id, targets }: Redirect, country: Country, known: ReadonlySet<string>): boolean {
  const code = countries.find((other) => other.toLowerCase() === id.split(/[.-]/)[0])
  if (code !== undefined) return code === country
  return targets === null || idsOf(targets).some((target) => known.has(target))
}
