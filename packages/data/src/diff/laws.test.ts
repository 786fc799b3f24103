import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byText } from '../model/order.ts'
import { apply } from './apply.ts'
import { bumps, highest, type Bump } from './change.ts'
import { diff } from './diff.ts'
import { keyed, keyOf, type PlainRow, type PlainTables } from './plain.ts'
import { redirectsOf } from './redirects.ts'

// Few ids and few words, so that two data sets drawn by chance share rows, differ in some, and redirect to one another.
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const word = fc.constantFrom('cases', 'persons', 'a', 'b')
const cell = fc.oneof(fc.constant(null), fc.nat(3), fc.boolean(), word)
const list = fc.uniqueArray(id, { maxLength: 3 }).map((ids) => (ids.length === 0 ? null : ids.join(' ')))

/** Rows that all have the same columns, as those of a table do. */
function rowsWith(
  key: Record<string, fc.Arbitrary<string | number>>,
  cells: Record<string, fc.Arbitrary<PlainRow[string]>>,
) {
  return fc
    .subarray(Object.keys(cells))
    .chain((some) => {
      const chosen = Object.fromEntries(Object.entries(cells).filter(([column]) => some.includes(column)))
      return fc.array(fc.record({ ...key, ...chosen }), { maxLength: 5 })
    })
    .map((rows): PlainRow[] => rows)
}

function tableOf(name: string, rows: fc.Arbitrary<PlainRow[]>) {
  return rows.map((list) => [...new Map(list.map((row) => [keyOf(name, row), row])).values()])
}

const claims = tableOf(
  'claims',
  rowsWith({ id }, { unit: word, provision: cell, value: cell, note: cell, rank: word, source: word }),
)
const provisions = tableOf('provisions', rowsWith({ id }, { article: cell, members: list, title_en: word }))
const redirects = tableOf('redirects', rowsWith({ id }, { targets: list, reason: word }))
const prosecutions = tableOf(
  'prosecutions',
  rowsWith(
    {
      country: fc.constantFrom('KZ', 'KG'),
      provision: id,
      stage: word,
      unit: word,
      war: word,
      year: fc.nat(2),
    },
    { claim: fc.oneof(fc.constant(null), id), counter: cell, value: cell, alternatives: list },
  ),
)

const anyTables = fc
  .record({ claims, provisions, redirects, prosecutions }, { requiredKeys: [] })
  .map((tables): PlainTables => Object.fromEntries(Object.entries(tables)))
const withoutRedirects = fc.record({ claims, provisions, prosecutions }).map((tables): PlainTables => tables)
/**
 * As releases are: of one shape, so that a table which is empty once hides no column from the comparison, and with
 * redirects only from ids that are gone to ids that are there.
 */
const releases = fc
  .record({
    claims: tableOf(
      'claims',
      fc.array(fc.record({ id, unit: word, provision: cell, value: cell }), { maxLength: 3 }),
    ),
    redirects: tableOf('redirects', fc.array(fc.record({ id, targets: list }), { maxLength: 3 })),
  })
  .map(({ claims: rows, redirects: led }): PlainTables => {
    const gone = led.filter((row) => !rows.some((claim) => claim['id'] === row['id']))
    const { successors } = redirectsOf(keyed({ claims: rows, redirects: gone }))
    return { claims: rows, redirects: gone.filter((row) => successors(String(row['id'])) !== undefined) }
  })

function inKeyOrder(tables: PlainTables): PlainTables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      [...rows].sort((a, b) => byText(keyOf(name, a), keyOf(name, b))),
    ]),
  )
}

function atMost(bump: Bump, limit: Bump): void {
  expect(bumps.indexOf(bump)).toBeLessThanOrEqual(bumps.indexOf(limit))
}

it('finds no difference between a data set and itself, in whatever order its rows stand', () => {
  fc.assert(
    fc.property(anyTables, (tables) => {
      expect(diff(tables, inKeyOrder(tables))).toEqual({ bump: 'none', changes: [] })
    }),
  )
})

it('leads from the one data set to the other when applied', () => {
  fc.assert(
    fc.property(anyTables, anyTables, (from, to) => {
      expect(apply(from, diff(from, to))).toEqual(inKeyOrder(to))
    }),
    { numRuns: 500 },
  )
})

it('asks for the release of its weightiest change, and for none only where nothing changed', () => {
  fc.assert(
    fc.property(anyTables, anyTables, (from, to) => {
      const { bump, changes } = diff(from, to)
      for (const change of changes) atMost(change.bump, bump)
      expect(changes.map((change) => change.bump)).not.toContain('none')
      expect(bump === 'none' || changes.some((change) => change.bump === bump)).toBe(true)
    }),
  )
})

it('asks for no more where only some of the changes are made', () => {
  fc.assert(
    fc.property(withoutRedirects, withoutRedirects, fc.infiniteStream(fc.boolean()), (from, to, draws) => {
      const all = diff(from, to)
      const some = all.changes.filter((change) => change.what.startsWith('row') && draws.next().value)
      atMost(diff(from, apply(from, { bump: all.bump, changes: some })).bump, all.bump)
    }),
    { numRuns: 500 },
  )
})

it('lets no two releases do what one of them would have to own up to', () => {
  fc.assert(
    fc.property(releases, releases, releases, (first, second, third) => {
      const steps = highest([diff(first, second).bump, diff(second, third).bump])
      atMost(diff(first, third).bump, steps)
    }),
    { numRuns: 2000 },
  )
})
