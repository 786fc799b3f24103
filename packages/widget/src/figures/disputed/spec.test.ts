import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { dataOf } from '../drawn.ts'
import { disputed } from './figure.ts'
import { disputedTables, lead2023 } from './fixtures.ts'

const built = disputed.build(disputedTables, {})

describe('the drawing of disputed', () => {
  const values = (name: string, width = 680) => dataOf(built, en, width).filter(({ layer }) => layer === name)

  it('draws counts as bars and what tells them again as dots', () => {
    expect(values('lead_edge').map(({ key, value }) => [key, value])).toEqual([[lead2023.id, 709]])
    expect(values('rival').map(({ value }) => value)).toEqual([141, 23])
    expect(values('retold').map(({ key }) => key)).toEqual(['headline', 'elsewhere'])
    expect(values('retold_rough').map(({ key, value }) => [key, value])).toEqual([
      ['body', 700],
      ['third-hand', 700],
    ])
    expect(values('lead')).toEqual([])
  })

  it('holds the rows of one count together, by a line and by the number of pages', () => {
    expect(values('witness')).toHaveLength(1)
    expect(values('witness_label').map(({ text }) => text)).toEqual([['3 pages, one count']])
    expect(values('witness_echo')).toHaveLength(1)
    expect(values('witness_echo', 320)).toEqual([])
  })

  it('names each page once', () => {
    expect(values('row_kind').map(({ text }) => [text ?? []].flat().join(' '))).toEqual([
      'outlet not named, 3 May 2021',
      'the same page',
      'the same page',
      'Early, 2 January 2024',
      'Late, about May 2024',
      'outlet not named, 3 May 2021',
      'outlet not named, 3 May 2021',
      'a total since 2019, no article named; outlet not named, 3 May 2021',
    ])
  })

  it('lets no hairline of the scale run through a number, at any width', () => {
    for (let width = 320; width <= 1200; width += 40) {
      const labels = ['rival_label', 'lead_label', 'gap_label'].flatMap((name) => values(name, width))
      const lines = values('grid', width)
      expect(lines.length).toBeGreaterThan(0)
      for (const { x, y } of labels) {
        const across = (line: (typeof lines)[number]) => Number(line.x) - Number(x)
        const through = lines.filter(
          (line) =>
            across(line) > 0 &&
            across(line) < 20 &&
            Number(line.y) < Number(y) &&
            Number(line.y2) > Number(y),
        )
        expect({ width, through }).toEqual({ width, through: [] })
      }
    }
  })
})
