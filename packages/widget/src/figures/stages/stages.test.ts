import { tables as real } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { languages } from '../../languages/index.ts'
import { ru } from '../../languages/ru.ts'
import { pointLines } from '../figure.ts'
import { dataOf } from '../drawn.ts'
import { claim, provision, rivalCounter, rowOf, source, tablesOf } from '../fixtures.ts'
import { stages } from './figure.ts'
import { convictedUnclear, court2023, courtTotal, stageClaims, stageRows } from './fixtures.ts'

const rival2023 = claim({ year: 2023, counter: rivalCounter.id, value: 36 })
const opened2023 = claim({ year: 2023, value: 709, statistic_kind: 'flow_partial_year' })
const lonely = { ...provision, id: 'tm.code.9', article: '9' }
const lonely2023 = claim({ year: 2023, provision: lonely.id, value: 5 })
const both = { ...provision, id: 'both', article: null, members: `${provision.id} ${lonely.id}` }
const dozens = claim({
  year: 0,
  id: 'dozens',
  provision: both.id,
  stage: 'sent_to_court',
  statistic_kind: 'verbal_level',
  period: '2020/2021',
  qualifier: 'dozens',
  missing: 'words-only',
})

const tables = tablesOf({
  provisions: [provision, lonely, both],
  claims: [rival2023, opened2023, lonely2023, ...stageClaims, dozens],
  prosecutions: [rowOf(opened2023, [rival2023]), rowOf(lonely2023), ...stageRows],
})
const built = stages.build(tables, {})
const rowsOf = (options = {}) =>
  stages
    .build(tables, options)
    .table(en)
    .rows.map((row) => row.slice(0, 7).map(({ text }) => text))

describe('stages', () => {
  it('has a row for every figure and every silence, stage by stage, in its own unit', () => {
    expect(rowsOf()).toEqual([
      ['Article 1', 'Opened', '2020–2022', 'The first counter', 'no figure found', 'cases', 'leading count'],
      [
        ...['Article 1', 'Opened', '2023', 'The first counter', '709', 'cases'],
        'leading count; year not over when counted',
      ],
      ['Article 1', 'Opened', '2023', 'The second counter', '36', 'cases', 'another count'],
      ['Article 1', 'Reached court', '2020–2022', 'The first counter', 'no figure found', 'cases', '—'],
      [
        ...[
          'Article 1',
          'Reached court',
          '2023',
          'The first counter',
          'just over 100 (at least 101)',
          'cases',
        ],
        'year not over when counted',
      ],
      [
        ...['Article 1', 'Reached court', 'since February 2020', 'The first counter', '149', 'cases'],
        'total over several years',
      ],
      ['Article 1', 'Convicted', '2020–2023', '—', 'no figure found', 'people', '—'],
      [...['Article 1', 'Convicted', 'year unclear', 'The first counter', '26', 'people'], 'year unclear'],
      [
        ...['Taking part', 'Reached court', '2020 to 2021', 'The first counter', 'dozens', 'cases'],
        'several articles together, per year',
      ],
    ])
  })

  it('leaves out an article that is counted at one stage only', () => {
    expect(JSON.stringify(built.table(en))).not.toContain('Article 9')
    expect(stages.countries(tablesOf({ claims: [lonely2023], prosecutions: [rowOf(lonely2023)] }))).toEqual(
      [],
    )
    expect(stages.countries(tables)).toEqual(['TM'])
  })

  it('sets no count of one war, or of another unit at the same stage, beside the others', () => {
    const war = claim({ year: 2022, id: 'war', war: 'ukraine', value: 1 })
    const persons = claim({ year: 2014, id: 'persons', unit: 'persons', value: 2 })
    const total = { ...courtTotal, id: 'total', war: 'ukraine' as const }
    const unit = { ...courtTotal, id: 'unit', unit: 'persons' as const }
    const more = stages.build(
      {
        ...tables,
        claims: [...tables.claims, war, persons, total, unit],
        prosecutions: [...tables.prosecutions, rowOf(war), rowOf(persons)],
      },
      {},
    )
    expect(more.walk).toEqual(built.walk)
    expect(more.table(en)).toEqual(built.table(en))
  })

  it('says in its title that no stage is a share of another, and no number', () => {
    expect(built.words(en).title).toBe(
      'Turkmenistan: cases opened, cases that reached court and people convicted are three separate counts, none a share of another',
    )
    for (const language of languages) expect(built.words(language).title).not.toMatch(/\d/)
  })

  it('sums up each stage for itself, by the counter that leads, and names none twice in a row', () => {
    expect(built.words(en).summary).toBe(
      'Under Article 1, opened: 709 cases in 2023 (First); ' +
        'reached court: just over 100 cases (at least 101) in 2023 (First), 149 in all since February 2020; ' +
        'convicted: 26 people, year unclear (First). ' +
        '2023 was not over when First counted; these are different populations, no stage is a part of another, and no rate can be taken from them.',
    )
    expect(built.words(ru).summary).toContain('всего с февраля 2020 года — 149; ')
  })

  it('says of several articles together what a source has in words, and draws nothing of it', () => {
    expect(built.words(en).notes).toContain(
      'Article 1 and Article 9 together, 2020 to 2021: in words only (First), dozens of cases a year reached court. No number is drawn from those words.',
    )
    expect(dataOf(built, en).some(({ key }) => key === 'dozens')).toBe(false)
  })

  it('says of a total that it is no year’s figure, and of an unclear year that it is unclear', () => {
    expect(built.point(courtTotal.id, en)).toMatchObject({
      heading: '149 cases',
      lines: [
        'Article 1 (taking part)',
        'Stage: reached court (cases)',
        'A total since February 2020, not the figure for any one year.',
        'Whose figure: The first counter',
        'Stated: no later than 27 December 2023',
      ],
      source: { row: courtTotal.id, url: source.url },
    })
    expect(built.point(convictedUnclear.id, en)?.lines.slice(0, 3)).toEqual([
      'Article 1 (taking part)',
      'Stage: convicted (people)',
      'It is unclear which year this is for.',
    ])
    expect(built.point('court-2020-2022', en)).toEqual({
      heading: 'No figure found',
      lines: [
        'Article 1 (taking part), 2020–2022',
        'Stage: reached court (cases)',
        'Whose figure: The first counter',
      ],
      source: null,
    })
    expect(built.point(court2023.id, ru)?.lines).toContain('Стадия: поступило в суд (дела)')
    expect(built.point('nobody', en)).toBeUndefined()
  })

  it('walks stage by stage: years first, then what belongs to none', () => {
    expect(built.walk).toEqual([
      ['tm.code.1.case_registered.2020.missing', opened2023.id, rival2023.id],
      ['court-2020-2022', court2023.id, courtTotal.id],
      ['convicted-2020-2023', convictedUnclear.id],
    ])
  })

  it('draws bars of yearly cases only: no total, no person and nothing without a year', () => {
    const bars = dataOf(built, en).filter(({ value }) => value !== undefined)
    expect(bars.map(({ key }) => key).sort()).toEqual([court2023.id, opened2023.id, rival2023.id].sort())
  })

  it('gives persons no bar on the scale of cases, where they have a year', () => {
    const convicted = claim({ year: 2022, id: 'c', stage: 'convicted', unit: 'persons', value: 9999 })
    const withYear = stages.build(
      tablesOf({
        claims: [opened2023, convicted],
        prosecutions: [rowOf(opened2023), rowOf(convicted)],
      }),
      {},
    )
    expect(dataOf(withYear, en).filter(({ key }) => key === 'c')).toEqual([
      expect.objectContaining({ layer: 'counter_label', text: ['First'] }),
      expect.objectContaining({ layer: 'lead_label', text: '9,999' }),
    ])
    expect(withYear.spec({ width: 680, language: en, font: 'serif' }).params).toContainEqual({
      name: 'most',
      value: 709,
    })
  })

  it('draws a total over the time that it covers, dotted where its last day is not stated', () => {
    const [tick, sure] = dataOf(built, en).filter(({ layer }) => layer === 'total_line')
    const [open] = dataOf(built, en).filter(({ layer }) => layer === 'total_open')
    const year = 680 / 4
    expect(tick).toMatchObject({ x: 14, x2: 14 })
    expect(sure).toMatchObject({ x: Math.round(year / 12), x2: 3 * year })
    expect(open?.x).toBe(3 * year)
    expect(open?.x2).toBeLessThan(4 * year)
  })
})

describe('narrowed by years, stages', () => {
  it('shows a total only where its whole time was asked for', () => {
    expect(rowsOf({ from: 2022 }).flat()).not.toContain('since February 2020')
    expect(rowsOf({ from: 2020, to: 2023 }).flat()).toContain('since February 2020')
    expect(rowsOf({ to: 2022 }).flat()).not.toContain('since February 2020')
  })

  it('keeps what has no year, and says so', () => {
    expect(rowsOf({ from: 2022, to: 2022 }).flat()).toContain('year unclear')
    expect(stages.build(tables, { to: 2022 }).words(en).notes).toContain(
      'The choice of years (up to 2022) leaves out nothing whose year is unclear.',
    )
    expect(built.words(en).notes.join()).not.toContain('The choice of years')
  })

  it('says that nothing is left', () => {
    const empty = stages.build(tables, { country: 'TM', from: 2030 })
    expect(empty.empty).toBe(true)
    expect(empty.words(en)).toMatchObject({
      title: 'No counts at several stages: Turkmenistan, from 2030',
      notes: [],
      legend: [],
    })
    expect(empty.table(en).rows).toEqual([])
    expect(stages.build(tables, { country: 'KG' }).empty).toBe(true)
  })
})

describe('stages on the real data', () => {
  const kazakh = stages.build(real, {})

  it('is about Kazakhstan, Article 172 before 170', () => {
    expect(stages.countries(real)).toEqual(['KZ'])
    expect([...new Set(kazakh.table(en).rows.map(([article]) => article?.text))].slice(0, 2)).toEqual([
      'Article 172',
      'Article 170',
    ])
  })

  it.each(languages)('says every number that is known, and none that is not, in $code', (language) => {
    const { title, summary } = kazakh.words(language)
    const said = (summary.match(/\d+/g) ?? []).map(Number)
    for (const number of [166, 709, 101, 149, 26, 17, 28, 12, 30]) expect(said).toContain(number)
    // Of the other counter too, beside the leading one.
    const cells = kazakh.table(language).rows.flatMap((row) => row.map(({ text }) => text))
    for (const number of ['23', '36', '141']) expect(cells).toContain(number)
    // Sums, differences and shares of one stage in another.
    const all = JSON.stringify([title, summary, kazakh.words(language).notes, kazakh.table(language)])
    const numbers = (all.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')))
    for (const computed of [737, 183, 179, 113, 48, 18, 66, 200, 14, 3.7])
      expect(numbers).not.toContain(computed)
    expect(all).not.toContain('%')
  })

  it('never draws a total or the 26 convicted as a bar, and names the deputy beside Mediazona', () => {
    const data = dataOf(kazakh, en)
    const bars = data.flatMap(({ value }) => value ?? [])
    expect([...bars].sort((a, b) => a - b)).toEqual([12, 17, 23, 28, 36, 101, 141, 166, 709])
    const legend = kazakh.words(en).legend.map(({ text }) => text)
    expect(legend).toEqual([
      'Mediazona',
      'Mediazona, year not over when counted',
      'Mazhilis deputy',
      'No figure found',
    ])
    for (const number of ['149', '30', '26']) {
      expect(data.some(({ layer, text }) => layer === 'beside_number' && text === number)).toBe(true)
    }
  })

  it('tells of 149 in each place that it is a total since February 2022', () => {
    const key = 'kz.172.court.since-2022-02.mediazona'
    const point = kazakh.point(key, en)
    expect(point && pointLines(point).join('\n')).toMatch(/149 cases[^]*A total since February 2022/)
    const row = kazakh.table(en).rows.find((cells) => cells.some(({ text }) => text === '149'))
    expect(row?.map(({ text }) => text)).toContain('since February 2022')
    expect(
      dataOf(kazakh, en).find(({ layer, key: of }) => layer === 'beside_label' && of === key)?.text,
    ).toEqual(['in all since February 2022 (Mediazona)'])
  })
})
