import type { Penalty } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { ru } from '../../languages/ru.ts'
import { penalty, tablesOf } from '../fixtures.ts'
import { sentenceNorms } from './figure.ts'
import { normTables } from './fixtures.ts'

const built = sentenceNorms.build(normTables, {})

describe('the words of sentence-norms', () => {
  it('claims what is described as usual, beside what the law provides', () => {
    expect(built.words(en).title).toBe(
      'Turkmenistan, Article 1: 4.5–5 years is described as the usual sentence; the law provides for 5–9 years',
    )
    expect(built.words(ru).title).toBe(
      'Туркменистан, статья 1 УК: обычным сроком называют 4,5–5 лет, закон предусматривает 5–9 лет',
    )
  })

  it('sums up each article in a sentence', () => {
    expect(built.words(en).summary).toBe(
      'Article 1: the law provides for 5–9 years of imprisonment; by one report, up to life imprisonment where a killing is proven (part 3 as reported); ' +
        '4.5–5 years is described as the usual sentence; the one known case of imprisonment ended in 5 years; ' +
        '3 more ended without a prison term to be served (suspended imprisonment, entry ban and payment to the victims’ fund).',
    )
  })

  it('notes what the reader must know', () => {
    const { notes } = built.words(en)
    expect(notes).toContain(
      'Article 1: the usual sentence begins below the statutory minimum. The sources consulted do not show which rule lowers it.',
    )
    expect(notes).toContain('Article 1 also provides for: confiscation of property and fine (see the table).')
    expect(notes).toContain(
      'Article 1: 3 more known cases ended without a prison term to be served ' +
        '(suspended imprisonment, entry ban and payment to the victims’ fund; see the table).',
    )
  })

  it('says of life imprisonment who says so and when it may be', () => {
    const life = normTables.penalties.filter(({ id }) => id === 'life')
    const words = sentenceNorms.build(tablesOf({ penalties: life }), {})
    expect(words.words(en).title).toBe(
      'Turkmenistan, Article 1: by one report, up to life imprisonment where a killing is proven (part 3 as reported)',
    )
    expect(words.words(ru).summary).toBe(
      'Статья 1 УК: по сообщению одного источника, если доказано убийство, — вплоть до пожизненного лишения свободы (часть 3 — со слов источника).',
    )
    const unconditional = life.map((one) => ({
      ...one,
      condition_en: null,
      condition_ru: null,
      part: null,
      min: 240,
    }))
    expect(sentenceNorms.build(tablesOf({ penalties: unconditional }), {}).words(ru).summary).toBe(
      'Статья 1 УК: по сообщению одного источника — от 20 лет до пожизненного лишения свободы.',
    )
  })

  it('says of marks what belongs beside the chart only', () => {
    const { notes, chartNotes } = built.words(en)
    expect(chartNotes.join(' ')).toMatch(/^The scale shows .* Each dot/)
    expect(notes.join()).not.toMatch(/scale|dot/i)
  })

  it('says under which circumstance the law provides a term, and heads with the law that has none', () => {
    const recruiting = penalty({
      id: 'two',
      min: 36,
      max: 96,
      condition_en: 'for recruiting',
      condition_ru: 'за вербовку',
    })
    const plain = penalty({ id: 'one', min: 60, max: 120 })
    const words = (...penalties: Penalty[]) => sentenceNorms.build(tablesOf({ penalties }), {}).words(en)
    expect(words(recruiting).title).toBe(
      'Turkmenistan, Article 1: the law provides for 3–8 years for recruiting',
    )
    expect(words(recruiting, plain).title).toBe('Turkmenistan, Article 1: the law provides for 5–10 years')
    expect(words(recruiting, plain).summary).toBe(
      'Article 1: the law provides for 3–8 years of imprisonment for recruiting, and 5–10 years.',
    )
  })

  it('says of a point what is known of it', () => {
    expect(built.point('case', en)).toEqual({
      heading: '5 years',
      lines: ['Article 1 (taking part)', 'One case, anonymised.', 'Date: August 2021'],
      source: {
        row: 'case',
        text: 'Source: A paper (outlet not named in the text, 3 May 2021): “so long”',
        url: 'https://paper.example/1',
        language: 'en',
        own: ['A paper', 'so long'],
      },
    })
    expect(built.point('life', ru)).toEqual({
      heading: 'До пожизненного лишения свободы, если доказано убийство',
      lines: [
        'Статья 1 УК (участие)',
        'Закон в пересказе одного источника (часть 3 — с его слов); минимум не указан',
      ],
      source: {
        row: 'life',
        text: 'Источник: A paper (издание в тексте не названо, 3 мая 2021 г.): «so long»',
        url: 'https://paper.example/1',
        language: 'en',
        own: ['A paper', 'so long'],
      },
    })
    expect(built.point('retold', en)).toBeUndefined()
  })
})
