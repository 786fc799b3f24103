/**
 * When a wording of an article held, as far as it is known: the days on which it certainly did, and those on which it
 * can have. A stated end that no legal text confirms bounds what is possible and makes nothing certain.
 */
import type { Provision, Wording } from '../../model/rows.ts'
import { dayAfter, dayBefore, daysOf, statedTime, type Days } from '../edtf.ts'
import { idsIn } from '../ids.ts'

/** Both ends included; null where there is no bound. */
export interface Bounds {
  readonly first: string | null
  readonly last: string | null
}

export interface Held {
  readonly wording: Wording
  /** Null where not one day is certain. */
  readonly certain: Days | null
  readonly possible: Bounds
}

/** The wordings of one article, in order. */
export function heldOf(provision: Provision, wordings: readonly Wording[]): Held[] {
  const law = lawOf(provision)
  const own = wordings
    .filter((wording) => wording.provision === provision.id)
    .sort((a, b) => a.sequence - b.sequence)
    .map((wording) => ({ wording, certain: certainDays(wording, law), stated: statedBounds(wording, law) }))
  return own.map(({ wording, certain, stated }, index) => ({
    wording,
    certain,
    possible: {
      first: latest([stated.first, ...own.slice(0, index).map((earlier) => certainlyOver(earlier))]),
      last: earliest([stated.last, ...own.slice(index + 1).map((later) => certainlyBegun(later))]),
    },
  }))
}

interface Told {
  readonly wording: Wording
  readonly certain: Days | null
}

/** The day after the last on which an earlier wording certainly held. */
function certainlyOver({ wording, certain }: Told): string | null {
  const end = startAndEnd(wording.valid_to)
  return latest([end && dayAfter(end.first), certain && dayAfter(certain.last)])
}

/** The day before the first on which a later wording certainly held. */
function certainlyBegun({ wording, certain }: Told): string | null {
  const start = startAndEnd(wording.valid_from)
  return earliest([start && dayBefore(start.last), certain && dayBefore(certain.first)])
}

/** The days between which the article was law, as stated. */
export function lawOf({ valid_from: from, valid_to: to }: Provision): Bounds {
  return { first: startAndEnd(from)?.first ?? null, last: startAndEnd(to)?.last ?? null }
}

function statedBounds({ valid_from: from, valid_to: to }: Wording, law: Bounds): Bounds {
  return {
    first: latest([startAndEnd(from)?.first ?? null, law.first]),
    last: earliest([startAndEnd(to)?.last ?? null, law.last]),
  }
}

/** From the first to the last day for which an end confirmed by a legal text, or a document of the day, vouches. */
function certainDays(wording: Wording, law: Bounds): Days | null {
  const doubted = idsIn(wording.unverified)
  const bounds = statedBounds(wording, law)
  const start = doubted.includes('valid_from') ? null : certain(wording.valid_from)
  const end = doubted.includes('valid_to') ? null : certain(wording.valid_to)
  // A document of 2014 on a law of 2015 does not make it law in 2014.
  const seen = idsIn(wording.seen)
    .flatMap((edtf) => certain(edtf) ?? [])
    .filter(({ first, last }) => !isOutside(last, bounds) && !isOutside(first, bounds))
  // A year as the first “day” says that it had begun by the year's end, and that it held on some day of it.
  const first = earliest([start?.last ?? null, ...seen.map((days) => days.last), end?.last ?? null])
  const last = latest([end?.first ?? null, ...seen.map((days) => days.first), start?.first ?? null])
  return within({ first, last }, bounds)
}

/** The part of a span that lies within the bounds; null where nothing does, as with an end before its beginning. */
function within(span: Bounds, bounds: Bounds): Days | null {
  const first = span.first === null ? null : latest([span.first, bounds.first])
  const last = span.last === null ? null : earliest([span.last, bounds.last])
  return first === null || last === null || first > last ? null : { first, last }
}

function isOutside(day: string, { first, last }: Bounds): boolean {
  return (first !== null && day < first) || (last !== null && day > last)
}

/** A time without doubt in it; an open interval, an approximate date and a set make nothing certain. */
function certain(edtf: string | null): Days | null {
  if (edtf === null) return null
  const time = statedTime(edtf)
  return time.kind === 'date' && time.date.mark === null ? daysOf(time.date) : null
}

/** The days within which an end lies, marks aside; null where EDTF gives none. */
export function startAndEnd(edtf: string | null): Days | null {
  if (edtf === null) return null
  const time = statedTime(edtf)
  if (time.kind === 'date') return daysOf(time.date)
  if (time.kind === 'text' || time.from === null || time.to === null) return null
  return { first: daysOf(time.from).first, last: daysOf(time.to).last }
}

export function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((best, day) => (best === null || (day !== null && day < best) ? day : best), null)
}

export function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((best, day) => (best === null || (day !== null && day > best) ? day : best), null)
}
