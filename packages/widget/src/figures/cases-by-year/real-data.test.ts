// Cases by year on the data package as it is built: what a reader of the page will see, number by number.
import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en, languages } from '../../languages/index.ts'
import { telltalePhrases } from '../../languages/telltale-phrases.ts'
import { dataOf, numbersIn, pointText, textsOf } from '../drawn.ts'
import { dash, legendOf } from '../parts/legend.ts'
import { counterLabel } from '../parts/names.ts'
import { casesByYear } from './figure.ts'

describe('cases-by-year on the real data', () => {
  const built = casesByYear.build(tables, { country: 'KZ' })
  const rivals = tables.counters.filter(({ id }) =>
    ['mediazona-farewell-arms', 'mazhilis-deputy'].includes(id),
  )

  it.each(languages)('holds the same numbers in chart, table and words, in $code', (language) => {
    const drawn = dataOf(built, language)
    const bars = drawn.filter(({ value }) => value !== undefined).map(({ value }) => value)
    const labels = drawn
      .filter(({ layer }) => layer === 'lead_label' || layer === 'rival_label')
      .map(({ text }) => Number(text))
    const cells = built
      .table(language)
      .rows.flatMap((row) => row.filter(({ numeric }) => numeric).map(({ text }) => Number(text)))
    for (const number of [166, 709, 17, 28, 23, 36, 141]) {
      expect(bars).toContain(number)
      expect(numbersIn(built.words(language).summary)).toContain(number)
    }
    expect([...bars].sort()).toEqual([...cells].sort())
    expect([...labels].sort()).toEqual([...cells].sort())
  })

  it('keeps the gap of 2023 open beside the rival’s 23', () => {
    const rows = built.table(en).rows.map((row) => row.map(({ text }) => text))
    const of2023 = rows
      .filter((row) => row[0] === 'Article 172' && row[1] === '2023')
      .map((row) => row.slice(2, 5))
    expect(of2023).toEqual([
      ['Mediazona with the project ‘Farewell, Arms’', 'no figure found', 'leading count'],
      ['A Mazhilis deputy, in a request of March 2026', '23', 'another count'],
    ])
    expect(dataOf(built, en).filter(({ layer }) => layer === 'gap_label').length).toBeGreaterThan(0)
  })

  it('hatches 2025 of the leading counter and nothing else', () => {
    const edged = dataOf(built, en).filter(({ layer }) => layer === 'lead_edge' || layer === 'rival_edge')
    expect(edged.map(({ key }) => key)).toEqual([
      'kz.172.registered.2025.mediazona',
      'kz.170.registered.2025.mediazona',
    ])
  })

  it.each(languages)(
    'names the counter wherever it stands beside another, and no side of a war, in $code',
    (language) => {
      const { title, summary, notes } = built.words(language)
      const said = [title, summary, ...notes].join(' ')
      for (const counter of rivals) {
        expect(said.toLowerCase()).toContain(counterLabel(counter, language).toLowerCase())
      }
      expect(said).not.toContain(telltalePhrases[language.labels].forRussia)
    },
  )

  it.each(languages)('says nothing of a point that its table does not say too, in $code', (language) => {
    const cells = built.table(language).rows.flatMap((row) => row.map(({ text }) => text))
    for (const id of ['kz.172.registered.2025.mazhilis-deputy', 'kz.172.registered.2025.mediazona']) {
      const claim = tables.claims.find((one) => one.id === id)
      const lines = pointText(built.point(id, language))
      const said = [language.date(claim?.as_of ?? ''), language.sources.quoted(claim?.as_stated ?? '')]
      for (const text of said) {
        expect(lines).toContain(text)
        expect(cells).toContain(text)
      }
      expect(lines).not.toMatch(/line \d|строка/)
    }
  })

  it('titles a year without a figure of the leading counter with another counter’s', () => {
    const of2023 = casesByYear.build(tables, { country: 'KZ', from: 2023, to: 2023 })
    expect(of2023.words(en).title).toBe(
      'Kazakhstan: 23 cases under Article 172 in 2023 by one count (Mazhilis deputy); no figure by Mediazona',
    )
  })

  it.each(languages)('says no number that its rows do not hold, in $code', (language) => {
    const rows = built
      .table(language)
      .rows.flatMap((row) => [row[0], row[1], row[3]].flatMap((cell) => numbersIn(cell?.text ?? '')))
    const { title, summary } = built.words(language)
    expect(numbersIn(`${title} ${summary}`).filter((number) => !rows.includes(number))).toEqual([])
  })

  it.each(
    languages.flatMap((language) =>
      [320, 599, 600, 680, 1200].map((width) => [width, language.code, language] as const),
    ),
  )('names both counters and says both gaps in the drawing, %i pixels wide, in %s', (width, _, language) => {
    const written = textsOf(dataOf(built, language, width)).map(({ text }) => text)
    const reason = language.missing['not-found']
    // Beside a rival's bar there may be room for a dash only, which the legend explains.
    const said = [reason, dash]
    expect(written.filter((text) => said.includes(text))).toHaveLength(2)
    expect(written).toContain(reason)
    const legend = legendOf(built.words(language).legend, built.spec({ width, language, font: 'serif' }))
    expect(legend.map(({ text }) => text.toLowerCase()).includes(reason)).toBe(written.includes(dash))
    for (const counter of rivals) expect(written).toContain(counterLabel(counter, language))
  })

  it('marks the two publications of names under 2025, and claims no cause', () => {
    const marks = dataOf(built, en).filter(({ layer }) => layer === 'event_label')
    expect(marks.map(({ key, text }) => [key, text])).toEqual(
      ['172', '170'].flatMap((article) => [
        [`kz.cc-2014.${article}.ua.event.list-published.2025-04.deftechtimes`, '1'],
        [`kz.cc-2014.${article}.ua.event.list-published.2025-07.deftechtimes`, '2'],
      ]),
    )
    for (const language of languages) {
      const { chartNotes, notes } = built.words(language)
      expect(chartNotes).toContain(language.events.noCause)
      const said = [...chartNotes, ...notes].join('\n').toLowerCase()
      for (const phrase of telltalePhrases[language.labels].causes) expect(said).not.toContain(phrase)
    }
    expect(casesByYear.build(tables, { country: 'KZ', to: 2024 }).words(en).chartNotes.join()).not.toMatch(
      /names/,
    )
  })

  it('marks the article’s entry into the code where its years are shown, and nothing beside the topic', () => {
    const notes = casesByYear.build(tables, { country: 'KZ', to: 2016 }).words(en).chartNotes.join('\n')
    expect(notes).toMatch(/2014: Participation in armed conflicts enters the Criminal Code/)
    expect(notes).toMatch(/1 January 2015: The new criminal legislation takes effect/)
    const all = casesByYear.build(tables, {}).words(en).chartNotes.join('\n')
    expect(all).not.toMatch(/border|death penalty|libel|sharp change/i)
  })

  it('never adds what counters or articles count', () => {
    const all = JSON.stringify([built.words(en), built.table(en)])
    for (const sum of [737, 183, 850, 202]) expect(numbersIn(all)).not.toContain(sum)
  })
})
