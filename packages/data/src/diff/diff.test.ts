import { describe, expect, it } from 'vitest'
import { claimRow, prosecutionRow, tablesWith } from '../fixtures/tables.ts'
import type { Redirect, VocabularyRow } from '../model/rows.ts'
import { apply } from './apply.ts'
import { diff } from './diff.ts'
import { TableError, type AnyTables } from './plain.ts'

const claim = claimRow()

function redirect(overrides: Partial<Redirect> = {}): Redirect {
  return { id: claim.id, kind: 'moved', targets: 'kz.2', since: '1.1.0', reason: 'A slip.', ...overrides }
}

function word(definition: string): VocabularyRow {
  const labels = {
    label_en: 'x',
    label_ru: 'x',
    label_kk: 'x',
    label_ky: 'x',
    label_tg: 'x',
    label_tk: 'x',
    label_uz: 'x',
  }
  return { id: 'units.cases', vocabulary: 'units', code: 'cases', sequence: 1, definition, ...labels }
}

/** Table, kind and bump of each change. */
function told(from: AnyTables, to: AnyTables): string[] {
  return diff(from, to).changes.map(({ table, kind, bump }) => `${table} ${kind} ${bump}`)
}

describe('a corrected row', () => {
  it('gives column, old, new, source and locator, and is a patch', () => {
    const { bump, changes } = diff(
      tablesWith({ claims: [claim] }),
      tablesWith({ claims: [{ ...claim, value: 41, locator: 'line 2' }] }),
    )
    expect(bump).toBe('patch')
    expect(changes).toEqual([
      {
        what: 'row_changed',
        kind: 'corrected',
        bump: 'patch',
        because: 'value is corrected, locator is corrected',
        table: 'claims',
        key: claim.id,
        source: 'example-news',
        locator: 'line 2',
        columns: [
          { column: 'value', old: 40, new: 41 },
          { column: 'locator', old: 'line 1', new: 'line 2' },
        ],
      },
    ])
  })

  it.each([
    ['unit', 'persons'],
    ['stage', 'convicted'],
    ['war', 'ukraine'],
    ['statistic_kind', 'flow_period'],
    ['country', 'KG'],
    ['provision', 'kz.cc.2'],
    ['provision', null],
    ['counter', 'rival'],
  ])('is major where another %s (%s) gives its id another meaning', (column, code) => {
    const { bump } = diff({ claims: [claim] }, { claims: [{ ...claim, [column]: code }] })
    expect(bump).toBe('major')
  })

  it('is minor where a meaning that was not known is filled in', () => {
    expect(told({ claims: [{ ...claim, counter: null }] }, { claims: [claim] })).toEqual([
      'claims corrected minor',
    ])
  })

  it('takes a definition for another one by its words, not by its commas', () => {
    const before = { vocabularies: [word('Cases, not persons')] }
    expect(told(before, { vocabularies: [word('Cases not persons.')] })).toEqual([
      'vocabularies corrected patch',
    ])
    expect(told(before, { vocabularies: [word('Cases and persons')] })).toEqual([
      'vocabularies corrected major',
    ])
  })

  it('is decided anew where only the decisions’ columns differ', () => {
    expect(told({ claims: [claim] }, { claims: [{ ...claim, rank: 'preferred' }] })).toEqual([
      'claims decision_changed patch',
    ])
  })
})

describe('a removed row', () => {
  it('is major without a redirect', () => {
    expect(told({ claims: [claim] }, { claims: [] })).toEqual(['claims withdrawn major'])
  })

  it('is minor with one, which may lead over another', () => {
    const moved = { ...claim, id: 'kz.3' }
    const redirects = [redirect(), redirect({ id: 'kz.2', targets: 'kz.3' })]
    expect(told({ claims: [claim], redirects: [] }, { claims: [moved], redirects })).toEqual([
      'claims redirected minor',
      'redirects redirected minor',
      'redirects redirected minor',
      'claims added minor',
    ])
  })

  it('is minor where a redirect says that it was withdrawn', () => {
    const redirects = [redirect({ kind: 'withdrawn', targets: null })]
    expect(told({ claims: [claim], redirects: [] }, { claims: [], redirects })[0]).toBe(
      'claims withdrawn minor',
    )
  })

  it.each([
    ['leads nowhere', [redirect({ targets: 'kz.gone' })]],
    ['goes in circles', [redirect(), redirect({ id: 'kz.2', targets: claim.id })]],
  ])('is major where its redirect %s', (_, redirects) => {
    expect(told({ claims: [claim], redirects }, { claims: [], redirects })).toEqual([
      'claims withdrawn major',
    ])
  })

  it('may be referred to by its new id: that is no other meaning', () => {
    const redirects = [redirect({ id: 'kz.cc.1', targets: 'kz.cc.2' })]
    const before = { claims: [claim], provisions: [{ id: 'kz.cc.1' }], redirects: [] }
    const after = { claims: [{ ...claim, provision: 'kz.cc.2' }], provisions: [{ id: 'kz.cc.2' }], redirects }
    expect(told(before, after)).toContain('claims redirected patch')
    expect(diff(before, after).bump).toBe('minor')
  })

  it('is major where a redirect is taken back or sent elsewhere', () => {
    const both = { claims: [{ id: 'kz.2' }, { id: 'kz.3' }] }
    expect(told({ ...both, redirects: [redirect()] }, { ...both, redirects: [] })).toEqual([
      'redirects withdrawn major',
    ])
    expect(
      told({ ...both, redirects: [redirect()] }, { ...both, redirects: [redirect({ targets: 'kz.3' })] }),
    ).toEqual(['redirects corrected major'])
  })
})

it('is major where an id that redirects is given to another row', () => {
  const redirects = [redirect({ targets: 'kz.2' })]
  const after = { claims: [{ id: 'kz.2' }, { id: claim.id }], redirects }
  expect(told({ claims: [{ id: 'kz.2' }], redirects }, after)).toEqual(['claims added major'])
})

describe('a year of a series', () => {
  const year = prosecutionRow()
  const gap = prosecutionRow({ value: null, qualifier: null, claim: null, missing: 'not-found' })
  const change = (was: typeof year, is: typeof year) => told({ prosecutions: [was] }, { prosecutions: [is] })

  it('is known by series and year', () => {
    expect(diff({ prosecutions: [] }, { prosecutions: [year] }).changes[0]).toMatchObject({
      key: 'KZ kz.cc.1 case_registered cases any 2024',
    })
  })

  it('names the document of the claim that leads it', () => {
    const [corrected] = diff(
      { prosecutions: [year], claims: [claim] },
      { prosecutions: [{ ...year, value: 41 }], claims: [claim] },
    ).changes
    expect(corrected).toMatchObject({ source: 'example-news', locator: 'line 1' })
  })

  it('is decided anew, and major, where another counter leads it', () => {
    expect(change(year, { ...year, counter: 'rival', value: 9 })).toEqual([
      'prosecutions decision_changed major',
    ])
  })

  it('is added where a gap gets its figure, and withdrawn where a figure becomes a gap', () => {
    expect(change(gap, year)).toEqual(['prosecutions added minor'])
    expect(change(year, gap)).toEqual(['prosecutions withdrawn patch'])
  })

  it('gains or loses a rival without being corrected', () => {
    const rivalled = { ...year, alternatives: 'kz.1.registered.2024.rival' }
    expect(change(year, rivalled)).toEqual(['prosecutions added minor'])
    expect(change(rivalled, year)).toEqual(['prosecutions withdrawn patch'])
  })

  it('is a major loss with its figure, a minor one as a gap or where its claim was redirected', () => {
    expect(told({ prosecutions: [year] }, { prosecutions: [] })).toEqual(['prosecutions withdrawn major'])
    expect(told({ prosecutions: [gap] }, { prosecutions: [] })).toEqual(['prosecutions withdrawn minor'])
    const redirects = [redirect({ kind: 'withdrawn', targets: null })]
    expect(told({ prosecutions: [year], redirects }, { prosecutions: [], redirects })).toEqual([
      'prosecutions withdrawn minor',
    ])
  })
})

describe('columns and tables', () => {
  it('tells a column that is new or gone once, not row by row', () => {
    const { value, ...bare } = claim
    expect(value).toBe(40)
    expect(told({ claims: [bare] }, { claims: [claim] })).toEqual(['claims added minor'])
    expect(told({ claims: [claim] }, { claims: [bare] })).toEqual(['claims withdrawn major'])
  })

  it('tells a table that is new or gone', () => {
    expect(told({}, { derived: [] })).toEqual(['derived added minor'])
    expect(told({ derived: [] }, {})).toEqual(['derived withdrawn major'])
  })
})

it('tells corrections first, figures before notes, additions last', () => {
  const [noted, counted] = [claimRow({ id: 'a' }), claimRow({ id: 'b' })]
  const { changes } = diff(
    { claims: [noted, counted, claimRow({ id: 'c' })] },
    { claims: [{ ...noted, note: 'A note.' }, { ...counted, value: 1 }, claimRow({ id: 'd' })] },
  )
  expect(changes.map((change) => ('key' in change ? change.key : ''))).toEqual(['b', 'a', 'c', 'd'])
})

describe('bad input', () => {
  it.each([
    [{ claims: [claim, claim] }, `claims: "${claim.id}" stands twice: keep one row`],
    [{ claims: [{ value: 1 }] }, 'claims: a row has no id: give it one'],
    [
      { claims: [{ id: 'a', value: [1] }] },
      'claims: column value must hold a text, a number, true, false or null',
    ],
  ])('is refused in one line', (tables, message) => {
    expect(() => diff({}, tables)).toThrow(new TableError(message))
  })

  it('is refused where a difference is applied to another data set than it was taken from', () => {
    const difference = diff({ claims: [claim] }, { claims: [{ ...claim, value: 41 }] })
    expect(() => apply({ claims: [{ ...claim, value: 39 }] }, difference)).toThrow(
      new RangeError(
        `the difference does not fit: claims ${claim.id} has value 39, not 40; take it from this data set`,
      ),
    )
  })
})
