import { labelLanguages, type Claim, type Decision, type EventRow } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en } from '../../../languages/en.ts'
import { ru } from '../../../languages/ru.ts'
import { claim, event, inNoLanguage, provision, tablesOf } from '../../fixtures.ts'
import { eventNotes, eventRows, eventsOf, eventWords, markedIn, marksOf } from './events.ts'

function weighing(id: string, concerns: string): Decision {
  return {
    id,
    conflicts: 'C01',
    question: 'Which?',
    outcome: 'reading',
    series: null,
    concerns,
    reason: 'For a reason.',
    ...inNoLanguage('brief'),
    decided: '2024-01-01',
  }
}

const predecessor = { ...provision, id: 'tm.code.0', article: '0', valid_to: '2021-12-31' }
const article = { ...provision, predecessor: predecessor.id }
const other = { ...provision, id: 'tm.code.2', article: '2' }
const aside = { ...provision, id: 'tm.code.9', article: '9', topic: 'beside' as const }
const counted: Claim = claim({ year: 2022 })

function numbersFor(events: readonly EventRow[], decisions: readonly Decision[] = []) {
  const tables = tablesOf({
    provisions: [article, other, predecessor, aside],
    claims: [counted, claim({ year: 2022, id: 'aside', provision: aside.id })],
    events: [...events],
    decisions: [...decisions],
  })
  const timelines = [article, other].map((one) => ({ provision: one, years: [2022, 2023] }))
  const marked = eventsOf(tables, timelines)
  return timelines.map((timeline) =>
    marksOf(tables, timeline, marked).map((mark) => `${mark.number} ${mark.event.id} ${mark.year}`),
  )
}

describe('an event is marked', () => {
  it('under its own article, or the one that came after its own', () => {
    expect(
      numbersFor([
        event({ id: 'own', provision: article.id }),
        event({ id: 'earlier', provision: predecessor.id, date: '2022-02' }),
        event({ id: 'aside', provision: aside.id }),
      ]),
    ).toEqual([['1 earlier 2022', '2 own 2022'], []])
  })

  it('under all articles of a country where a decision weighed it with a count, and nowhere else', () => {
    const published = event({ id: 'published', country: 'UA' })
    expect(numbersFor([published])).toEqual([[], []])
    expect(numbersFor([published], [weighing('a', `published ${counted.id}`)])).toEqual([
      ['1 published 2022'],
      ['1 published 2022'],
    ])
    expect(numbersFor([published], [weighing('a', 'published aside')])).toEqual([[], []])
    expect(numbersFor([published], [weighing('a', 'published-elsewhere first.2022')])).toEqual([[], []])
  })

  it('with the events under its articles that it was weighed with', () => {
    const law = event({ id: 'law', provision: article.id, date: '2023' })
    const signed = event({ id: 'signed', date: '2022-07-03/2022-07-05' })
    expect(numbersFor([law, signed], [weighing('a', 'law signed')])).toEqual([
      ['1 signed 2022', '2 law 2023'],
      ['1 signed 2022'],
    ])
  })

  it('only within the years shown, and only where it is dated', () => {
    const own = { provision: article.id }
    expect(
      numbersFor([
        event({ ...own, id: 'before', date: '2021-12' }),
        event({ ...own, id: 'roughly', date: '2022-01~', qualifier: 'about' }),
        event({ ...own, id: 'open', date: '../2022' }),
        event({ ...own, id: 'in', date: '2023-05-01' }),
      ]),
    ).toEqual([['1 in 2023'], []])
  })
})

describe('what is said of events', () => {
  const tables = tablesOf({
    provisions: [article],
    events: [
      event({ id: 'later', provision: article.id, date: '2022-07' }),
      event({ id: 'first', provision: article.id, title_en: 'Something happens' }),
    ],
  })
  const timeline = { provision: article, years: [2022] }
  const marked = eventsOf(tables, [timeline])

  it('explains every mark by its number, and that none is a cause', () => {
    expect(eventNotes(marked, en)).toEqual([
      '1. April 2022: Something happens.',
      '2. July 2022: Event later.',
      'The numbered marks say when something happened. Nothing here says why a number rose or fell.',
    ])
    expect(eventNotes(marked, ru)[0]).toBe('1. Апрель 2022 г. — Событие first.')
    expect(eventNotes([], en)).toEqual([])
  })

  it('says of one mark what its event was, when, and who says so', () => {
    const [mark] = marksOf(tables, timeline, marked)
    if (!mark) throw new Error('no mark')
    expect(mark.key).toBe('tm.code.1.first')
    expect(eventWords(tables, mark, en)).toMatchObject({
      heading: 'Something happens',
      lines: [
        'Date: April 2022',
        'The numbered marks say when something happened. Nothing here says why a number rose or fell.',
      ],
      source: { row: 'first', url: 'https://paper.example/1' },
    })
  })

  it('is told in English where nobody put it into the language yet', () => {
    for (const language of labelLanguages.filter((one) => one !== 'en' && one !== 'ru')) {
      const untold = { ...marked[0]?.event, [`title_${language}`]: null } as EventRow
      const [note] = eventNotes([{ number: 1, year: 2022, event: untold }], { ...en, labels: language })
      expect(note).toContain('Something happens')
    }
  })

  it('is told once of an event that is marked twice', () => {
    const events = marksOf(tables, timeline, marked)
    expect(markedIn([{ events }, { events }]).map(({ number }) => number)).toEqual([1, 2])
  })

  it('is read from the events, and from the decisions that weigh them', () => {
    const weighed = { ...tables, decisions: [weighing('a', 'first x'), weighing('b', 'x')] }
    const rows = eventRows(weighed, [article])
    expect(rows.events.map(({ id }) => id)).toEqual(['later', 'first'])
    expect(rows.decisions.map(({ id }) => id)).toEqual(['a'])
  })
})
