import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { source } from '../fixtures.ts'
import { casesByYear } from './figure.ts'
import { caseTables } from './fixtures.ts'

const built = casesByYear.build(caseTables, {})

describe('the table of cases-by-year', () => {
  it('has a row for every article, year and counter, with gaps in words and the largest article first', () => {
    expect(built.table(en).rows.map((row) => row.slice(0, 5).map(({ text }) => text))).toEqual([
      ['Article 1', '2021', 'The first counter', 'no figure found', 'leading count'],
      ['Article 1', '2021', 'The second counter', '23', 'another count'],
      ['Article 1', '2022', 'The first counter', '166', 'leading count'],
      ['Article 1', '2022', 'The second counter', '36', 'another count'],
      ['Article 1', '2023', 'The first counter', '709', 'leading count; year not over when counted'],
      ['Article 2', '2021', 'The first counter', 'no figure found', 'leading count'],
      ['Article 2', '2022', 'The first counter', 'no figure found', 'leading count'],
      ['Article 2', '2023', 'The first counter', '28', 'leading count; year not over when counted'],
    ])
  })

  it('says in its table what its points say: when it was stated, in which words, and where', () => {
    const [gap, , , rival] = built.table(en).rows
    expect(rival?.slice(5)).toEqual([
      { text: 'January 2024', numeric: false, header: false },
      { text: '“so many”', numeric: false, header: false, language: 'en' },
      {
        text: 'A paper (outlet not named in the text, 3 May 2021)',
        numeric: false,
        header: false,
        language: 'en',
        url: source.url,
      },
    ])
    expect(built.table(en).caption).toBe(
      'Criminal cases opened, by article, year and counter: Turkmenistan. Article 1: taking part; Article 2: recruiting',
    )
    expect(gap?.slice(5).map(({ text }) => text)).toEqual(['—', '—', '—'])
    expect(built.table(en).columns).toHaveLength(rival?.length ?? 0)
  })

  it('marks numbers as numbers and words as words', () => {
    const [gap, rival] = built.table(en).rows
    expect(gap?.[3]).toEqual({ text: 'no figure found', numeric: false, header: false })
    expect(rival?.[3]).toEqual({ text: '23', numeric: true, header: false })
  })

  it('aligns the head of a column as the numbers in it', () => {
    const { columns, rows } = built.table(en)
    const numbers = columns.map((_, index) => rows.some((row) => row[index]?.numeric))
    expect(columns.map(({ numeric }) => numeric)).toEqual(numbers)
  })
})
