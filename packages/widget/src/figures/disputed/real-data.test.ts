// The disputed numbers on the data package as it is built: what a reader of the page will see, number by number.
import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en, languages } from '../../languages/index.ts'
import { dataOf } from '../drawn.ts'
import { disputed } from './figure.ts'

describe('disputed on the real data', () => {
  const built = disputed.build(tables, {})
  const rows = built.table(en).rows.map((row) => row.map(({ text }) => text))

  it('has the three years of Article 172 that two counters tell of, the newest first', () => {
    expect([...new Set(rows.map((row) => row[1]))]).toEqual(['2025', '2024', '2023', '—'])
    const counts = rows.filter((row) => row[3]?.startsWith('leading count') || row[3] === 'another count')
    expect(counts.map((row) => row[4])).toEqual(['709', '141', '166', '36', 'no figure found', '23'])
  })

  it('has nine statements of 709 on four pages, and makes them one count', () => {
    const told = built.walk
      .flat()
      .filter((key) => tables.claims.find(({ id }) => id === key)?.repeats !== null)
    expect(told.filter((key) => key.startsWith('kz.') && key.includes('2025'))).toHaveLength(8)
    expect(built.words(en).title).toMatch(/; 5 pages, 2 counts$/)
    expect(built.words(en).summary).toContain('2025 appears on 4 pages')
    for (const language of languages) {
      const leading = tables.decisions.find(({ id }) => id === 'kz-172-registered-leading-counter')
      expect(built.words(language).notes.join()).toContain(leading?.[`brief_${language.labels}`])
    }
  })

  it('sets 97 and “dozens” beside the years, on no scale', () => {
    const beside = rows.filter((row) => row[1] === '—').map((row) => row.slice(3, 5))
    expect(beside).toEqual([
      ['a total since 2022, no article named', '97'],
      ['in words only, up to 2024, no article named', 'dozens of cases'],
      ['repeated', 'dozens of cases'],
    ])
    expect(dataOf(built, en).flatMap(({ value }) => value ?? [])).not.toContain(97)
  })

  it('tells of every number that has more than one counter', () => {
    const rivalled = tables.prosecutions.filter(({ alternatives }) => alternatives !== null)
    for (const { alternatives } of rivalled) {
      for (const id of alternatives?.split(' ') ?? []) expect(built.walk.flat()).toContain(id)
    }
  })
})
