import type { ContextRow, Penalty, Tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { ru } from '../../languages/ru.ts'
import { event, provision, source, tablesOf } from '../fixtures.ts'
import { reformOf } from './changes.ts'
import { reform2014 } from './figure.ts'
import { reformRows } from './fixtures.ts'
import { inForce } from './reform.ts'

const own = { ...provision, id: 'tm.new.172', article: '172', valid_from: inForce }

function tablesWith(parts: Partial<Tables> = {}): Tables {
  return tablesOf({ ...reformRows, provisions: [...reformRows.provisions, own], ...parts })
}

/** The rows of the reform with one penalty or one number changed. */
function withRow(id: string, change: Partial<Penalty> & Partial<ContextRow>): Tables {
  const changed = <Row extends { readonly id: string }>(row: Row): Row =>
    row.id === id ? { ...row, ...change } : row
  return tablesWith({
    penalties: reformRows.penalties.map(changed),
    context: reformRows.context.map(changed),
  })
}

/** `120 → 144`, panel by panel. */
function drawn(tables: Tables): string[][] {
  return reformOf(tables, {}).panels.map((panel) =>
    panel.map(({ before, after }) => `${before.value} → ${after.value} ${after.measure.unit ?? ''}`),
  )
}

function listed(tables: Tables): string[] {
  return reformOf(tables, {}).oneEnded.flatMap(({ listed: ends }) => ends.map(({ key }) => key))
}

describe('a change of the law', () => {
  it('is drawn where one document gives both levels, a scale for each measure, penalties first', () => {
    expect(drawn(tablesWith())).toEqual([
      ['144 → 240 months', '120 → 144 months'],
      ['4300 → 43000 EUR'],
      ['4 → 2 hours'],
    ])
  })

  it.each([
    ['another document gives the level before', { source: 'another' }],
    ['the level before is of another part', { part: '2' }],
    ['the level before is of another circumstance', { condition_en: 'in public' }],
    ['the level before begins elsewhere', { min: 60 }],
    ['the level before is under another article', { provision: 'tm.old.20' }],
    ['the level before is of another penalty', { penalty_type: 'arrest' }],
    ['the level before is in another unit', { unit: 'days' }],
    ['the level before is rounded', { nominal: 144 }],
    ['the level before is life', { life: true }],
    ['the level before has no number', { max: null }],
    ['the level before ended earlier', { valid_to: '2012' }],
  ] as const)('is not drawn where %s', (_, change) => {
    const tables = withRow('30.imprisonment.months.before', change)
    const others = { ...tables, sources: [source, { ...source, id: 'another' }] }
    expect(drawn(others)[0]).toEqual(['120 → 144 months'])
    // It is listed instead, and so is its other end.
    expect(listed(others)).toContain('30.imprisonment.months.after')
  })

  it('is not drawn of a number that is a bound, doubted or told again', () => {
    expect(
      drawn(withRow('visits.before', { value: null, value_min: 4, qualifier: 'at_least' })),
    ).toHaveLength(2)
    expect(drawn(withRow('visits.before', { status: 'U' }))).toHaveLength(2)
    expect(drawn(withRow('visits.before', { repeats: 'visits.after' }))).toHaveLength(2)
  })

  it('is drawn as standing still where both ends are equal', () => {
    const built = reform2014.build(withRow('30.imprisonment.months.before', { max: 240 }), {})
    const spec = JSON.stringify(built.spec({ width: 680, language: en, font: 'serif' }))
    expect(built.words(en).summary).toContain('unchanged at 20 years')
    expect(spec.match(/"key":"30\.imprisonment\.months\.before"/g)).toHaveLength(1)
    expect(spec).not.toContain('NaN')
  })
})

describe('what is known from one end only', () => {
  it('is listed once, without circumstances and without what a source made of an exact number', () => {
    expect(listed(tablesWith())).toEqual(['only-after', 'six-fold', 'exact-fine', 'rose'])
    expect(reform2014.build(tablesWith(), {}).walk).toEqual([
      ['30.imprisonment.months.before', '30.imprisonment.months.after'],
      ['20.imprisonment.months.before', '20.imprisonment.months.after'],
      ['20.fine.EUR.before', '20.fine.EUR.after'],
      ['visits.before', 'visits.after'],
      ['only-after', 'six-fold'],
      ['exact-fine'],
      ['rose'],
    ])
  })

  it('is never made into a level that nobody states', () => {
    const built = reform2014.build(tablesWith(), {})
    const all = JSON.stringify([
      built.words(en),
      built.table(en),
      built.spec({ width: 680, language: en, font: 'serif' }),
    ])
    // 36 months divided by six.
    for (const invented of ['"6"', 'ten-fold', '10-fold', '%']) expect(all).not.toContain(invented)
  })

  it('leaves out what is of another time', () => {
    const built = reform2014.build(tablesWith(), {})
    expect(JSON.stringify(built.table(en))).not.toContain('777')
    expect(built.point('another-year', en)).toBeUndefined()
  })

  it('leaves out what another document says of no time', () => {
    const tables = withRow('rose', { source: 'another' })
    const others = { ...tables, sources: [source, { ...source, id: 'another' }] }
    expect(listed(tablesWith())).toContain('rose')
    expect(listed(others)).not.toContain('rose')
  })

  it('has a row of the table each, its other end not stated', () => {
    const rows = reform2014
      .build(tablesWith(), {})
      .table(en)
      .rows.map((row) =>
        row
          .slice(0, 6)
          .map(({ text }) => text)
          .join(' | '),
      )
    const limit = 'maximum'
    const oneEnd = 'one level stated; listed, no change drawn'
    const size = 'only the change stated; listed, not drawn'
    const euros = 'euros, as the source converts them'
    expect(rows).toEqual([
      `Article 30 | imprisonment | months | 144 | 240 | both levels stated; drawn; ${limit}`,
      `Article 20 | imprisonment | months | 120 | 144 | both levels stated; drawn; ${limit}`,
      `Article 20 | fine | ${euros} | 4300 | 43000 | both levels stated; drawn; ${limit}`,
      'The codes as a whole | short prison visits | hours | 4 | 2 | both levels stated; drawn',
      `Article 9 | imprisonment | months | not stated | 36 | ${oneEnd}; ${limit}`,
      `Article 9 | imprisonment | months | not stated | 36 | ${oneEnd}; ${limit}`,
      `Article 9 | imprisonment in public | months | not stated | 24–60 | ${oneEnd}; ${limit}`,
      `Article 9 | fine raised 6-fold; the earlier one is not stated | times | not stated | not stated | ${size}`,
      `Article 40 of the Code of Administrative Offences | fine | monthly calculation indices | not stated | 300 | ${oneEnd}; ${limit}`,
      `Article 40 of the Code of Administrative Offences | fine | ${euros} | not stated | 2580 | ${oneEnd}; ${limit}`,
      `The codes as a whole | offences punishable by death: more than before, no number given | unit not stated | not stated | not stated | ${size}`,
    ])
  })
})

describe('reform-2014', () => {
  const built = reform2014.build(
    tablesWith({ events: [event({ id: 'gone', provision: 'tm.new.9', date: '2020-06-27' })] }),
    {},
  )

  it('claims what became of terms of imprisonment, each from what to what', () => {
    expect(built.words(en).title).toBe(
      'Turkmenistan’s 2014 codes: the maximum prison term rose from 12 to 20 years for another thing and from 10 to 12 years for one thing',
    )
    expect(built.words(ru).title).toBe(
      'Туркменистан, кодексы 2014 года: лишение свободы, верхний предел вырос с 12 до 20 лет (дело 30) и с 10 до 12 лет (дело 20)',
    )
  })

  it('sums up every changed penalty with its unit, and says how much is known from one end only', () => {
    expect(built.words(en).summary).toBe(
      'Turkmenistan’s 2014 codes took effect on 1 January 2015. Where one document gives both levels, ' +
        'the maximum went from 12 to 20 years (imprisonment for another thing), from 10 to 12 years (imprisonment for one thing) ' +
        'and from 4300 to 43000 euros (fine for one thing). ' +
        'For 4 more items only one level is known: they are listed, and no change is drawn.',
    )
  })

  it('says what it is here for, of whom euros are, and what became of an article since', () => {
    const { notes } = built.words(en)
    expect(notes[0]).toBe(
      'This code contains Article 172, on foreign wars; most of what is shown here is about other offences. ' +
        'None of the sources consulted says what that article provided right before the reform and right after.',
    )
    expect(notes[1]).toBe(`${en.reform2014.notes.limits} ${en.reform2014.notes.euros}`)
    expect(notes[2]?.startsWith(`${en.reform2014.notes.notToday} 27 June 2020: `)).toBe(true)
    expect(notes).toHaveLength(3)
  })

  it('quotes both levels of a change in one row, as their document states them', () => {
    const [, second] = built.table(en).rows
    expect(second?.[7]?.text).toBe('“from 10 … to 12 years”')
  })

  it('says of each level which it is, what the other is, and that it is a limit', () => {
    expect(built.point('20.imprisonment.months.before', en)).toMatchObject({
      heading: 'Imprisonment up to 10 years',
      lines: [
        'One thing: the article’s number is not known',
        'Before the reform, until 31 December 2014',
        'After: imprisonment up to 12 years',
        'This is a maximum.',
        'Stated: 20 November 2014',
      ],
      source: { row: '20.imprisonment.months.before' },
    })
    expect(built.point('20.fine.EUR.after', ru)?.lines).toEqual([
      'Статья 20 УК (дело 20)',
      'После реформы, с 1 января 2015 г.',
      'Было: штраф до 4300 евро',
      'Это верхний предел.',
      'Евро — в пересчёте доклада, по курсу, который он не называет.',
      'Сообщено: 20 ноября 2014 г.',
    ])
  })

  it.each([
    [{ from: 2016 }, true],
    [{ to: 2013 }, true],
    [{ from: 2015 }, false],
    [{ to: 2014 }, false],
    [{ country: 'UZ' }, true],
  ] as const)('of another time or country is empty, and says so: %o', (options, empty) => {
    const narrowed = reform2014.build(tablesWith(), options)
    expect(narrowed.empty).toBe(empty)
    if (empty) expect(narrowed.words(en).title).toMatch(/^Nothing on the 2014 reform: /)
  })

  it('without a change that could be drawn is a list', () => {
    const oneSided = reform2014.build(
      tablesWith({ penalties: reformRows.penalties.filter(({ id }) => id === 'only-after'), context: [] }),
      {},
    )
    expect(oneSided.words(en).title).toBe('Turkmenistan’s 2014 codes: nothing is known both before and after')
    expect(oneSided.words(en).legend).toEqual([])
    expect(oneSided.walk).toEqual([['only-after']])
  })
})
