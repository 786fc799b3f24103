import { describe, expect, it } from 'vitest'
import {
  counterRow,
  decisionRow,
  derivedRow,
  eventRow,
  penaltyRow,
  provisionRow,
  redirectRow,
  silenceRow,
  sourceRow,
  wordingRow,
} from '../fixtures/rows.ts'
import { claimRow, prosecutionRow, tablesWith } from '../fixtures/tables.ts'
import { tableNames } from './columns.ts'
import { tablesOf } from './one-country.ts'

const uz = { country: 'UZ', source: 'uz-news', counter: 'uz-counter', provision: 'uz.cc.1' } as const
const uzClaim = claimRow({ ...uz, id: 'uz.1.registered.2024.uz-counter' })
const tables = tablesWith({
  claims: [claimRow(), uzClaim],
  prosecutions: [prosecutionRow(), prosecutionRow({ ...uz, claim: uzClaim.id })],
  penalties: [penaltyRow({ source: 'law' })],
  derived: [derivedRow()],
  silences: [silenceRow({ counter: 'silent' }), silenceRow({ ...uz, id: 'uz.silence' })],
  provisions: [provisionRow(), provisionRow({ id: 'uz.cc.1', country: 'UZ' })],
  wordings: [wordingRow(), wordingRow({ id: 'uz.cc.1.first', country: 'UZ', provision: 'uz.cc.1' })],
  counters: ['example', 'silent', 'uz-counter', 'nobody'].map((id) => counterRow({ id })),
  sources: [
    sourceRow({ retells: 'first-told' }),
    sourceRow({ id: 'first-told' }),
    ...['law', 'uz-news', 'unused'].map((id) => sourceRow({ id })),
  ],
  events: [
    eventRow(),
    eventRow({ id: 'ua.event.list', country: 'UA' }),
    eventRow({ id: 'uz.event.told-in-kz', country: 'UZ' }),
    eventRow({ id: 'ru.event.other', country: 'RU', source: 'uz-news' }),
  ],
  decisions: [
    decisionRow({ id: 'kz-lead', series: 'KZ kz.cc.1 case_registered cases any' }),
    decisionRow({ id: 'on-both', concerns: `${claimRow().id} ${uzClaim.id}` }),
    decisionRow({ id: 'uz-lead', series: 'UZ uz.cc.1 case_registered cases any' }),
    decisionRow({ id: 'on-uz', concerns: uzClaim.id }),
    decisionRow({ id: 'on-documents', concerns: 'example-news law' }),
  ],
  redirects: [
    redirectRow(),
    redirectRow({ id: 'uz.old', targets: uzClaim.id }),
    redirectRow({ id: 'old-news', targets: 'example-news' }),
    redirectRow({ id: 'old-uz-news', targets: 'uz-news' }),
    redirectRow({ id: 'uz-silence-of-old', kind: 'withdrawn', targets: null }),
    redirectRow({ id: 'lost-news', kind: 'withdrawn', targets: null }),
  ],
})
const kz = tablesOf('KZ', tables)
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('the tables of one country', () => {
  it('hold its rows and no other country’s', () => {
    const rows = [
      kz.claims,
      kz.prosecutions,
      kz.penalties,
      kz.derived,
      kz.silences,
      kz.provisions,
      kz.wordings,
    ].flat()
    expect(rows.map(({ country }) => country)).toEqual(Array(rows.length).fill('KZ'))
    expect(rows).toHaveLength(7)
  })

  it('hold the sources and counters that these rows name, and what the sources retell', () => {
    expect(ids(kz.sources)).toEqual(['example-news', 'first-told', 'law'])
    expect(ids(kz.counters)).toEqual(['example', 'silent'])
  })

  it('hold what happened elsewhere where its own documents tell of it', () => {
    expect(ids(kz.events)).toEqual([eventRow().id, 'ua.event.list'])
  })

  it('hold the decisions on its series, its rows and its documents', () => {
    expect(ids(kz.decisions)).toEqual(['kz-lead', 'on-both', 'on-documents'])
  })

  it('hold the redirects of its ids', () => {
    expect(ids(kz.redirects)).toEqual([redirectRow().id, 'old-news', 'lost-news'])
  })

  it('hold every row unchanged, in the order of the whole table', () => {
    for (const name of tableNames) {
      const whole: readonly unknown[] = tables[name]
      const places = kz[name].map((row) => whole.indexOf(row))
      expect(places, name).not.toContain(-1)
      expect(places, name).toEqual([...places].sort((a, b) => a - b))
    }
  })
})
