import { expect, it } from 'vitest'
import { recordsWith } from '../fixtures/records.ts'
import { prosecutionRow, tablesWith } from '../fixtures/tables.ts'
import { gapsHaveTheirSilence } from './gaps-have-their-silence.ts'

const tell = (...prosecutions: ReturnType<typeof prosecutionRow>[]) =>
  gapsHaveTheirSilence
    .check(recordsWith({}), tablesWith({ prosecutions }), String)
    .map(({ file, message }) => `${file} ${message}`)

const gap = (year: number) => prosecutionRow({ year, claim: null, value: null, missing: 'not-found' })
const series = 'KZ kz.cc.1 case_registered cases any'

it('accepts figures, and gaps that a silence explains', () => {
  expect(tell(prosecutionRow(), { ...gap(2025), silence: 'kz-1-registered-2025' })).toEqual([])
})

it('names the years without either, those together that follow one another', () => {
  expect(tell(prosecutionRow(), gap(2025), gap(2026), gap(2028))).toEqual([
    `silences/ ${series} has no figure of example for 2025 to 2026: add silences/<id>.yaml with this series, counter: example, years: { first: 2025, last: 2026 } and the reason`,
    `silences/ ${series} has no figure of example for 2028: add silences/<id>.yaml with this series, counter: example, years: { first: 2028, last: 2028 } and the reason`,
  ])
})

it('tells series apart, and those that nobody counts', () => {
  expect(tell(gap(2025), { ...gap(2026), stage: 'convicted', unit: 'persons', counter: null })).toEqual([
    `silences/ ${series} has no figure of example for 2025: add silences/<id>.yaml with this series, counter: example, years: { first: 2025, last: 2025 } and the reason`,
    'silences/ KZ kz.cc.1 convicted persons any has no figure of anybody for 2026: add silences/<id>.yaml with this series, no counter, years: { first: 2026, last: 2026 } and the reason',
  ])
})
