// What happened in the years of a chart, for small numbered marks under them. A mark says when and nothing else: which
// events may stand there is read from the rows, and no row says that one of them caused anything.
import type { EventRow, Provision } from '@central-asia-prosecutions/data'
import type { Language } from '../../../languages/language.ts'
import type { FigureTables, PointWords } from '../../figure.ts'
import { lastDayOf, yearsOf } from '../edtf.ts'
import { distinct } from '../lookup.ts'
import { pointSource } from '../sources.ts'

/** A series of years, under which events may be marked. */
export interface Timeline {
  readonly provision: Provision
  readonly years: readonly number[]
}

export interface MarkedEvent {
  /** Stands in the mark; the same wherever the event is marked. */
  readonly number: number
  readonly event: EventRow
  /** In which it began. */
  readonly year: number
}

export interface EventMark extends MarkedEvent {
  readonly key: string
}

/** All events of the timelines, in the order of time. */
export function eventsOf(tables: FigureTables, timelines: readonly Timeline[]): MarkedEvent[] {
  const within = timelines.flatMap((timeline) => eventsWithin(tables, timeline))
  const day = (event: EventRow): string => lastDayOf(event.date) ?? ''
  return distinct(within)
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
    .flatMap((event, index) => {
      const year = yearOf(event)
      return year === undefined ? [] : [{ number: index + 1, event, year }]
    })
}

/** The marks of one timeline, whose keys are its own: an event may be marked under several. */
export function marksOf(
  tables: FigureTables,
  timeline: Timeline,
  events: readonly MarkedEvent[],
): EventMark[] {
  const own = eventsWithin(tables, timeline)
  return events
    .filter(({ event }) => own.includes(event))
    .map((marked) => ({ ...marked, key: `${timeline.provision.id}.${marked.event.id}` }))
}

/** The events that are marked anywhere, in the order of their numbers. */
export function markedIn(all: readonly { readonly events: readonly EventMark[] }[]): MarkedEvent[] {
  const byNumber = new Map(all.flatMap(({ events }) => events.map((mark) => [mark.number, mark] as const)))
  return [...byNumber.values()].sort((a, b) => a.number - b.number)
}

/** The rows that the events are read from, for whoever loads them apart. */
export function eventRows(
  tables: FigureTables,
  provisions: readonly Provision[],
): Pick<FigureTables, 'events' | 'decisions'> {
  const events = tables.events.filter((event) =>
    provisions.some((provision) => isAbout(tables, event, provision)),
  )
  return { events, decisions: tables.decisions.filter((row) => events.some(({ id }) => concerns(row, id))) }
}

function eventsWithin(tables: FigureTables, { provision, years }: Timeline): EventRow[] {
  return tables.events.filter((event) => {
    const year = yearOf(event)
    return year !== undefined && years.includes(year) && isAbout(tables, event, provision)
  })
}

function yearOf({ date }: EventRow): number | undefined {
  const first = yearsOf(date)?.first
  return first === undefined || !Number.isFinite(first) ? undefined : first
}

/**
 * An event of the article, or of the one before it. One that names no article is about all of the country's articles on
 * foreign conflicts if a decision weighed it together with counts or events under one of them; whatever else happened in
 * the country is not. What is dated only roughly is no event but a reading of one.
 */
function isAbout(tables: FigureTables, event: EventRow, provision: Provision): boolean {
  if (event.qualifier !== 'exact') return false
  if (event.provision !== null)
    return event.provision === provision.id || event.provision === provision.predecessor
  const own = new Set(
    tables.provisions
      .filter(({ country, topic }) => country === provision.country && topic === 'foreign-conflict')
      .map(({ id }) => id),
  )
  const rows = [...tables.claims, ...tables.events].filter(
    (row) => row.provision !== null && own.has(row.provision),
  )
  const weighed = tables.decisions.filter((decision) => concerns(decision, event.id))
  return weighed.some((decision) => rows.some(({ id }) => concerns(decision, id)))
}

function concerns({ concerns: ids }: FigureTables['decisions'][number], id: string): boolean {
  return ids?.split(' ').includes(id) ?? false
}

/** What each mark means, and that none means a cause. */
export function eventNotes(events: readonly MarkedEvent[], language: Language): string[] {
  if (events.length === 0) return []
  return [
    ...events.map(({ number, event }) => language.events.note(number, event.date, titleOf(event, language))),
    language.events.noCause,
  ]
}

export function eventWords(tables: FigureTables, { event }: EventMark, language: Language): PointWords {
  return {
    heading: titleOf(event, language),
    lines: [language.events.date(event.date), language.events.noCause],
    source: pointSource(tables, event, language),
  }
}

/** In English where nobody put it into the language yet. */
function titleOf(event: EventRow, language: Language): string {
  return event[`title_${language.labels}`] ?? event.title_en
}
