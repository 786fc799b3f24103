import { describe, expect, it } from 'vitest'
import { buildTables } from '../model/build-tables.ts'
import { recordsWith, silence, source, yearlyCount } from '../fixtures/records.ts'
import { silencesDenyNoFigure } from './silences-deny-no-figure.ts'

type Silence = ReturnType<typeof silence>

const own: Partial<Silence> = { stage: 'case_registered', unit: 'cases', years: { first: 2023, last: 2024 } }
const tell = (...silences: Silence[]) => {
  const records = recordsWith({ sources: [source({ counts: [yearlyCount()] })], silences })
  return silencesDenyNoFigure
    .check(records, buildTables(records), String)
    .map(({ file, field, message }) => `${file} ${field} ${message}`)
}
const denied =
  'silences/kz.1.convicted.silence.yaml years hold 2024, for which kz.1.registered.2024.example has a figure: take the year out, or name another counter'

describe('a silence', () => {
  it.each<Partial<Silence>>([
    { years: { first: 2022, last: 2023 } },
    { years: { first: 2025, last: 2025 } },
    { counter: 'rival' },
    { war: 'ukraine' },
    { stage: 'convicted', unit: 'persons' },
  ])('may be %j', (fields) => {
    expect(tell(silence({ ...own, ...fields }))).toEqual([])
  })

  it('does not deny a figure of its counter, nor everybody’s any', () => {
    expect(tell(silence(own))).toEqual([denied])
    expect(tell(silence({ ...own, counter: 'example' }))).toEqual([denied])
  })

  it('tells each year once', () => {
    const first = silence({ id: 'first', years: { first: 2020, last: 2022 } })
    const again = silence({ id: 'again', years: { first: 2022, last: 2023 } })
    expect(tell(first, again)).toEqual([
      'silences/again.yaml years are told in silences/first.yaml already, for 2020 to 2022: keep each year in one',
    ])
    expect(tell(first, { ...again, counter: 'rival' })).toEqual([])
    expect(tell(first, { ...again, years: { first: 2023, last: 2023 } })).toEqual([])
  })

  it('is shown by words without a figure', () => {
    const shown = (as_stated: string) =>
      tell(silence({ evidence: { source: 'example-news', as_stated, at: { line: 1 } } }))
    expect(shown('not published for 2024 and 2025')).toEqual([])
    expect(shown('not one case')).toEqual([])
    expect(shown('only 23 are known')).toEqual([
      'silences/kz.1.convicted.silence.yaml evidence.as_stated holds 23: quote the words that show the silence only; a figure is a claim of example-news',
    ])
  })
})
