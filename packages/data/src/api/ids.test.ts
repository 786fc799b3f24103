import { describe, expect, it } from 'vitest'
import { redirectRow, sourceRow } from '../fixtures/rows.ts'
import { claimRow, tablesWith } from '../fixtures/tables.ts'
import { find, RetiredIdError, UnknownIdError } from './lookup.ts'
import { citeOf, claimOf, compareOf, explainOf, penaltyAtOf, selectOf } from './of-tables.ts'

const claim = claimRow()
const rows = [claim, claimRow({ id: 'kz.1.registered.2025.example' })]
const found = (id: unknown, redirects = [redirectRow()]) => find(rows, id, 'claim', redirects)

describe('find', () => {
  it('names the nearest known id', () => {
    expect(() => found('kz.1.registered.2024.exmple')).toThrow(
      new UnknownIdError('kz.1.registered.2024.exmple', [claim.id], 'claim'),
    )
    expect(() => found('kz.1.registered.2024.exmple')).toThrow(`did you mean "${claim.id}"?`)
  })

  it('follows an id to where it moved, over two moves as well', () => {
    expect(found('kz.1.registered.2024.old-name')).toBe(claim)
    const older = redirectRow({ id: 'kz.oldest', targets: 'kz.1.registered.2024.old-name' })
    expect(found('kz.oldest', [older, redirectRow()])).toBe(claim)
  })

  it('does not redirect an id that is in use again', () => {
    expect(found(claim.id, [redirectRow({ id: claim.id, targets: 'kz.1.registered.2025.example' })])).toBe(
      claim,
    )
  })

  it('says what became of an id that was split', () => {
    const split = redirectRow({
      id: 'kz.both',
      kind: 'split',
      targets: 'kz.1.registered.2024.example kz.1.registered.2025.example',
      reason: 'It held two years.',
    })
    expect(() => found('kz.both', [split])).toThrow(RetiredIdError)
    expect(() => found('kz.both', [split])).toThrow(
      '"kz.both" was split into "kz.1.registered.2024.example" and "kz.1.registered.2025.example" in 1.1.0: It held two years.',
    )
  })

  it('says that an id was withdrawn, and why', () => {
    const withdrawn = redirectRow({ id: 'kz.slip', kind: 'withdrawn', targets: null, reason: 'Misread.' })
    const thrown = () => found('kz.slip', [withdrawn])
    expect(thrown).toThrow('"kz.slip" was withdrawn in 1.1.0: Misread.')
    expect(thrown).toThrow(expect.objectContaining({ id: 'kz.slip', kind: 'withdrawn', targets: [] }))
  })

  it('does not follow a withdrawn id to what is put in its place, but names it', () => {
    const withdrawn = redirectRow({ id: 'kz.slip', kind: 'withdrawn', reason: 'Misread.' })
    expect(() => found('kz.slip', [withdrawn])).toThrow(`Misread.; use "${claim.id}"`)
  })

  it('stops at a circle of redirects', () => {
    const circle = [redirectRow({ id: 'a', targets: 'b' }), redirectRow({ id: 'b', targets: 'a' })]
    expect(() => found('a', circle)).toThrow(UnknownIdError)
  })
})

const tables = tablesWith({ claims: rows })
const takesId = {
  claim: claimOf(tables),
  explain: explainOf(tables),
  cite: citeOf(tables, { version: '1.0.0' }),
  'compare, first': (id: string) => compareOf(tables)([id, claim.id]),
  penaltyAt: (id: string) => penaltyAtOf(tables)(id, '2024'),
  'select, provision': (id: string) => selectOf(tables, ['KZ'])({ provision: id }),
  'select, counter': (id: string) => selectOf(tables, ['KZ'])({ counter: id }),
} satisfies Record<string, (id: string) => unknown>

// What JavaScript may hand over, whatever the types say.
const noIds: [text: string, value: unknown][] = [
  ['"constructor"', 'constructor'],
  ['"__proto__"', '__proto__'],
  ['"toString"', 'toString'],
  ['""', ''],
  ['42', 42],
  ['null', null],
  ['an object', {}],
  ['an object', Object.create(null)],
  ['a symbol', Symbol('id')],
  ['a list', [claim.id]],
]

describe.each(Object.entries(takesId))('%s', (_name, take) => {
  it.each(noIds)('refuses %s as it refuses every unknown id', (text, value) => {
    // The claim's own shape is accepted by compare; anything else is no row.
    const call = take as (id: unknown) => unknown
    if (_name.startsWith('compare') && typeof value === 'object' && value !== null) {
      expect(() => call(value)).toThrow(RangeError)
      return
    }
    expect(() => call(value)).toThrow(UnknownIdError)
    expect(() => call(value)).toThrow(`has the id ${text}`)
  })

  it('shows in one line what a line cannot hold', () => {
    const call = take as (id: unknown) => unknown
    expect(() => call('a\nb\u202ec')).toThrow('has the id "a\\u{a}b\\u{202e}c"')
  })

  it('cuts a long text short', () => {
    const call = take as (id: unknown) => unknown
    expect(() => call('x'.repeat(100_000))).toThrow(/^no .{3,160} has the id "x{80}…"/)
  })
})

it('answers with copies, so that nobody changes the tables by accident', () => {
  const tables = tablesWith({ claims: rows, sources: [sourceRow()] })
  const before = JSON.stringify(tables)
  const { row } = explainOf(tables)(claim.id)
  const compared = compareOf(tables)([claim.id, rows[1]?.id ?? ''], { allow: 'all' }).rows
  for (const given of [claimOf(tables)(claim.id), row, ...compared]) Object.assign(given, { value: -1 })
  expect(JSON.stringify(tables)).toBe(before)
})
