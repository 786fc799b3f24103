import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { ru } from '../../languages/ru.ts'
import { provision, tablesOf } from '../fixtures.ts'
import { sentenceNorms } from './figure.ts'
import { norm, normTables } from './fixtures.ts'

describe('narrowed, sentence-norms', () => {
  it('narrows by country, and by year where a sentence has one', () => {
    expect(sentenceNorms.countries(normTables)).toEqual(['TM'])
    expect(sentenceNorms.build(normTables, { country: 'KG' })).toMatchObject({ empty: true })
    expect(sentenceNorms.build(normTables, { from: 2022 }).point('case', en)).toBeUndefined()
    expect(sentenceNorms.build(normTables, { from: 2021, to: 2021 }).point('case', en)).toBeDefined()
    expect(sentenceNorms.build(normTables, { from: 2022 }).point('norm', en)).toBeDefined()
  })

  it('says that years narrow only what has a date, where years are asked for', () => {
    const undated = (options: { from?: number; to?: number }) =>
      sentenceNorms
        .build(normTables, options)
        .words(en)
        .notes.filter((note) => note.includes('without a date'))
    expect(undated({})).toEqual([])
    expect(undated({ from: 2022 })).toEqual([expect.stringContaining('(from 2022)')])
    expect(undated({ to: 2022 })).toEqual([expect.stringContaining('(up to 2022)')])
  })

  it('says that nothing is left', () => {
    const empty = sentenceNorms.build(
      tablesOf({ provisions: [{ ...provision, topic: 'beside' }], sentences: [norm] }),
      { country: 'TM' },
    )
    expect(empty.empty).toBe(true)
    expect(empty.words(en).title).toBe('No prison terms: Turkmenistan')
    expect(empty.words(ru).title).toBe('Нет данных о сроках: Туркменистан')
  })
})
