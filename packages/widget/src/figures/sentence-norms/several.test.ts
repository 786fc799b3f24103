import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { dataOf } from '../drawn.ts'
import { penalty, provision, tablesOf } from '../fixtures.ts'
import { sentenceNorms } from './figure.ts'
import { abroad, norm } from './fixtures.ts'

describe('of several countries, sentence-norms', () => {
  it('heads with no number of one of them, in one order of countries', () => {
    const figure = sentenceNorms.build(
      tablesOf({
        provisions: [provision, abroad],
        penalties: [
          penalty({ id: 'here', min: 60, max: 108 }),
          penalty({ id: 'there', country: 'KZ', provision: abroad.id, min: 36, max: 84 }),
          penalty({
            id: 'fine',
            country: 'KZ',
            provision: abroad.id,
            penalty_type: 'fine',
            max: 300,
            unit: 'MCI',
          }),
        ],
        sentences: [norm],
      }),
      {},
    )
    const { title, summary, notes } = figure.words(en)
    expect(title).toBe(
      'Prison terms over foreign wars in 2 countries: what the law provides, and the sentences known',
    )
    expect(summary).toBe(
      'Turkmenistan, Article 1: 4.5–5 years is described as the usual sentence; the law provides for 5–9 years. ' +
        'For the other articles no usual sentence is known, only what the law provides or individual cases.',
    )
    expect(notes).toContain('Article 7 (Kazakhstan) also provides for: fine (see the table).')
  })

  it('draws each by its name over its articles, under a rule', () => {
    const penalties = [
      penalty({ id: 'here', min: 60, max: 108 }),
      penalty({ id: 'there', country: 'KZ', provision: abroad.id, min: 36, max: 84 }),
    ]
    const drawn = (shown: Parameters<typeof tablesOf>[0]) => {
      const data = dataOf(sentenceNorms.build(tablesOf(shown), {}), en)
      return (name: string) => data.filter(({ layer }) => layer === name)
    }
    const both = drawn({ provisions: [provision, abroad], penalties })
    expect(both('lane_country').map(({ text }) => text)).toEqual([['Kazakhstan'], ['Turkmenistan']])
    expect(both('panel_title').map(({ text }) => text)).toEqual([['Article 7'], ['Article 1']])
    const rules = both('country_rule').map(({ y }) => y)
    expect(rules).toHaveLength(2)
    both('lane_country').forEach(({ y }, index) => {
      expect(y).toBeGreaterThan(rules[index] ?? Infinity)
      expect(y).toBeLessThan(both('panel_title')[index]?.y ?? 0)
    })
    const one = drawn({ provisions: [provision], penalties: [penalty({ id: 'here', min: 60, max: 108 })] })
    expect([...one('lane_country'), ...one('country_rule')]).toEqual([])
  })

  it('says of all that none has a norm', () => {
    const { summary } = sentenceNorms
      .build(
        tablesOf({
          provisions: [provision, abroad],
          penalties: [
            penalty({ id: 'here', min: 60, max: 108 }),
            penalty({ id: 'there', country: 'KZ', provision: abroad.id, min: 36, max: 84 }),
          ],
        }),
        {},
      )
      .words(en)
    expect(summary).toBe(
      'For none of the articles is a usual sentence known, only what the law provides or individual cases.',
    )
  })
})
