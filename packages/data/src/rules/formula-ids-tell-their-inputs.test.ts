import { describe, expect, it } from 'vitest'
import { derivedSum, recordsWith } from '../fixtures/records.ts'
import { claimRow, tablesWith } from '../fixtures/tables.ts'
import { formulaIdsTellTheirInputs } from './formula-ids-tell-their-inputs.ts'

type Derived = Parameters<typeof recordsWith>[0]['derived']

const first = 'kz.1.registered.2024.example'
const second = 'kz.1.registered.2025.example'
const rival = 'kz.1.registered.2024.rival'
const claims = [claimRow({ id: first }), claimRow({ id: second }), claimRow({ id: rival, counter: 'rival' })]
const tell = (...derived: NonNullable<Derived>) =>
  formulaIdsTellTheirInputs
    .check(recordsWith({ derived }), tablesWith({ claims }), String)
    .map(({ field, message }) => `${field} ${message}`)

const sum = (id: string, ...of: string[]) => derivedSum({ id, of })
const ratio = (id: string, ...of: string[]) => ({ ...sum(id, ...of), operation: 'ratio' as const })
const difference = (id: string, ...of: string[]) => ({ ...sum(id, ...of), operation: 'difference' as const })
const total = 'kz.1.registered.since-2022-02.example'

describe('the id of a formula', () => {
  it.each([
    sum('kz.1.registered.2024-2025.sum', first, second),
    sum('kz.1-2.registered.2024.sum', first, 'kz.2.registered.2024.example'),
    sum('kz.1-2.registered.since-2022-02.sum', total, 'kz.2.registered.since-2022-02.example'),
    ratio('kz.1.registered.2024-2025.ratio', second, first),
    ratio('kz.1.registered.2024.counters.ratio', first, rival),
    ratio('kz.3.fine.before.to-300-indices.ratio', 'kz.3.fine.before.example', 'kz.4.fine-eur.example'),
    difference('kz.1.registered.2022-2023.difference', total, first, second),
    difference('kz.1.sample.2025.party.difference', 'kz.1-2.sample.2025.party', 'kz.1-2.sample.2025.others'),
    difference(
      'kz.no-article.registered.since-2022.difference',
      'kz.no-article.registered.since-2022.x',
      first,
    ),
    {
      ...derivedSum({ id: 'kz.ten.2023.product', of: [] }),
      operation: 'product' as const,
      of: ['kz.index.2023.x'],
      by: 10,
    },
  ])('may be $id', (formula) => {
    expect(tell(formula)).toEqual([])
  })

  it.each([
    [
      sum('kz.1.registered.2024-2025', first, second),
      'id is kz.1.registered.2024-2025: must end in .sum, its operation',
    ],
    [sum('kz.1.registered.2024.sum', first, first), `of[1] ${first} comes twice: take it once`],
    [
      sum('kz.2.registered.2024.sum', first, 'kz.2.registered.2024.example'),
      `of[0] ${first} is not of 2.registered, which the id kz.2.registered.2024.sum names: correct one`,
    ],
    [
      sum('kz.1.court.2024.sum', 'kz.1.court.2024.example', first),
      `of[1] ${first} is not of 1.court, which the id kz.1.court.2024.sum names: correct one`,
    ],
    [
      sum('kz.1-2.registered.since-2022-02.sum', total, first),
      `of[1] ${first} is not of 1-2.registered.since-2022-02, which the id kz.1-2.registered.since-2022-02.sum names: correct one`,
    ],
    [
      ratio('kz.3.fine.before.to-300-indices.ratio', 'kz.3.fine.after.example', 'kz.4.fine-eur.example'),
      'of[0] kz.3.fine.after.example is not of 3.fine.before, which the id kz.3.fine.before.to-300-indices.ratio names: correct one',
    ],
    [
      sum('kz.1.registered.2024.sum', first, second),
      `of[1] ${second} is not of the years of kz.1.registered.2024.sum: correct one`,
    ],
    [
      sum('kz.1.registered.2024.sum', first, total),
      `of[1] ${total} is of no year, unlike kz.1.registered.2024.sum: correct one`,
    ],
    [
      difference('kz.1.registered.2022-2023.difference', first, second),
      `of[0] ${first} is no total that holds the years of kz.1.registered.2022-2023.difference: correct one`,
    ],
    [
      difference('kz.1.registered.2022-2024.difference', total, first),
      `of[1] ${first} is not outside the years that are left by kz.1.registered.2022-2024.difference: correct one`,
    ],
    [
      ratio('kz.1.registered.2024.ratio', first, rival),
      'of are counted by example and rival, but the id is kz.1.registered.2024.ratio: put counters before .ratio, or correct them',
    ],
    [
      ratio('kz.1.registered.2024-2025.counters.ratio', second, first),
      'of are counted by example, but the id is kz.1.registered.2024-2025.counters.ratio: take counters out of it, or correct them',
    ],
  ])('may not be that: %j', (formula, problem) => {
    expect(tell(formula)).toEqual([problem])
  })

  it('names the years of a change in their order', () => {
    expect(tell(ratio('kz.1.registered.2024-2025.ratio', first, second))).toEqual([
      `of[0] ${first} is not in the order of the years of kz.1.registered.2024-2025.ratio: correct one`,
      `of[1] ${second} is not in the order of the years of kz.1.registered.2024-2025.ratio: correct one`,
    ])
  })
})

it('formulas to one base share it', () => {
  const base = (article: string, to: string) =>
    ratio(`kz.${article}.fine.to-300.ratio`, `kz.${article}.fine.x`, to)
  expect(tell(base('1', 'kz.4.fine.x'), base('2', 'kz.4.fine.x'))).toEqual([])
  expect(tell(base('1', 'kz.4.fine.x'), base('2', 'kz.5.fine.x'))).toEqual([
    'of[1] is kz.5.fine.x, but kz.1.fine.to-300.ratio is to-300 as well and takes kz.4.fine.x: correct one',
  ])
})
