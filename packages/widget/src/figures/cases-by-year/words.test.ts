import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { ru } from '../../languages/ru.ts'
import { claim, counter, rivalCounter, rowOf, source, tablesOf } from '../fixtures.ts'
import { casesByYear } from './figure.ts'
import { caseTables } from './fixtures.ts'

const built = casesByYear.build(caseTables, {})

describe('the words of cases-by-year', () => {
  it('says of marks what belongs beside the chart only', () => {
    const { notes, chartNotes } = built.words(en)
    expect(chartNotes.join()).toMatch(/^Hatched/)
    expect(notes.join()).not.toMatch(/Hatched|bar|arrow|dashed/)
  })

  it('claims growth within one counter, and says that the year was not over', () => {
    expect(built.words(en).title).toBe(
      'Turkmenistan, by one count: 709 cases under Article 1 counted in 2023 before the year was over, up from 166 in 2022',
    )
  })

  it('sums up who counted what, who disagrees, and what is missing', () => {
    expect(built.words(en).summary).toBe(
      'Criminal cases opened, leading count (First): 166 under Article 1 in 2022 and 709 in 2023; 28 under Article 2 in 2023; ' +
        'the year 2023 was not over when they were counted. ' +
        'Another count (Second) gives 23 under Article 1 in 2021 and 36 in 2022. ' +
        'For 2021 the leading count (First) has no figure under Article 1: none was found. ' +
        'For 2021 and 2022 the leading count (First) has no figure under Article 2: none was found.',
    )
  })

  it('says of a point what is known of it', () => {
    expect(built.point('second.2022', en)).toEqual({
      heading: '36 cases',
      lines: [
        'Article 1 (taking part), 2022',
        'Whose figure: The second counter',
        'Another count: it stands beside the leading one and is not added to it.',
        'Stated: January 2024',
      ],
      source: {
        row: 'second.2022',
        text: 'Source: A paper (outlet not named in the text, 3 May 2021): “so many”',
        url: 'https://paper.example/1',
        language: 'en',
        own: ['A paper', 'so many'],
      },
    })
    expect(built.point('first.2023', ru)?.lines).toContain('На момент подсчёта год ещё не закончился.')
    expect(built.point('tm.code.1.2021.missing', en)).toEqual({
      heading: 'No figure found',
      lines: ['Article 1 (taking part), 2021', 'Whose figure: The first counter'],
      source: null,
    })
    expect(built.point('nobody', en)).toBeUndefined()
  })

  it('explains each kind of mark that it draws, and no other', () => {
    expect(built.words(en).legend).toEqual([
      { mark: 'exact', text: 'First' },
      { mark: 'part-year', text: 'First, year not over when counted' },
      { mark: 'rival', text: 'Second' },
      { mark: 'missing', text: 'No figure found' },
    ])
  })

  it('names its documents, and says where an outlet is not known', () => {
    expect(built.words(ru)).toMatchObject({
      sourceLabel: 'Источники:',
      sources: [
        { text: 'A paper (издание в тексте не названо, 3 мая 2021 г.)', url: source.url, language: 'en' },
      ],
    })
  })

  it('give a counter its place beside the leading bar, the same in every year', () => {
    const third = { ...counter, id: 'third', short_en: 'Third' }
    const claims = [
      claim({ year: 2021, value: 10 }),
      claim({ year: 2022, value: 20 }),
      claim({ year: 2021, counter: 'second', value: 11 }),
      claim({ year: 2022, counter: 'third', value: 22 }),
      claim({ year: 2022, counter: 'second', value: 21 }),
    ]
    const [a, b, c, d, e] = claims
    if (!a || !b || !c || !d || !e) throw new Error('five claims')
    const words = casesByYear
      .build(
        tablesOf({
          counters: [counter, rivalCounter, third],
          claims,
          prosecutions: [rowOf(a, [c]), rowOf(b, [d, e])],
        }),
        {},
      )
      .words(en)
    expect(words.legend).toContainEqual({ mark: 'rival', text: 'Other counts, left to right: Second, Third' })
    expect(words.summary).toContain('Another count (Third) gives 22 under Article 1 in 2022.')
  })
})
