import type { Penalty, Sentence } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { drawnLayers, penalty, provision, sentence, tablesOf, wording } from '../fixtures.ts'
import { sentenceNorms } from './figure.ts'
import { normTables } from './fixtures.ts'
import { lanesOf } from './lanes.ts'

const built = sentenceNorms.build(normTables, {})

function drawn(penalties: readonly Penalty[], sentences: readonly Sentence[]): string {
  return JSON.stringify(
    sentenceNorms
      .build(tablesOf({ penalties, sentences }), {})
      .spec({ width: 680, language: en, font: 'serif' }),
  )
}

describe('of what is stated, sentence-norms', () => {
  it('draws the fuller of two statements that agree, and only imprisonment that stands', () => {
    const spec = JSON.stringify(built.spec({ width: 680, language: en, font: 'serif' }))
    for (const key of ['range', 'life', 'norm', 'case']) expect(spec).toContain(`"key":"${key}"`)
    for (const key of [
      'ceiling',
      'retold',
      'former',
      'slip',
      'seizure',
      'fine',
      'again',
      'suspended',
      'ban',
      'undone',
    ]) {
      expect(spec).not.toContain(`"key":"${key}"`)
    }
  })

  it('keeps apart two statements that disagree', () => {
    const spec = drawn(
      [penalty({ id: 'one', min: 60, max: 108 }), penalty({ id: 'two', min: 60, max: 120 })],
      [],
    )
    expect(spec).toContain('"key":"one"')
    expect(spec).toContain('"key":"two"')
  })

  it('draws as the law what the latest wording provides, and nothing of an earlier one or of none', () => {
    const earlier = { ...wording, id: 'tm.code.1.earlier', sequence: 1 }
    const penalties = [
      penalty({ id: 'now', wording: wording.id, min: 60, max: 108 }),
      penalty({ id: 'then', wording: earlier.id, min: 36, max: 84 }),
      penalty({ id: 'slip', min: 60, max: 120 }),
    ]
    const keys = (provisions = [provision]) =>
      lanesOf(tablesOf({ penalties, provisions, wordings: [wording, earlier] }), {})
        .flatMap(({ rows }) => rows)
        .map((row) => (row.kind === 'cases' ? 'cases' : row.key))
    expect(keys()).toEqual(['now'])
    expect(keys([{ ...provision, valid_to: '2014-12-31' }])).toEqual([])
  })

  it('tells a text that may no longer be the law apart from the law, in the drawing, in words and in the table', () => {
    const undated = { ...wording, sequence: 1, unverified: 'valid_from valid_to' }
    const text = penalty({ id: 'text', wording: undated.id, min: 36, max: 96 })
    const below = sentence({ id: 'norm', statistic_kind: 'described_norm', min_months: 24, max_months: 60 })
    const seizure = penalty({
      id: 'seizure',
      wording: undated.id,
      part: '2',
      penalty_type: 'confiscation',
      unit: null,
    })
    const figure = sentenceNorms.build(
      tablesOf({ penalties: [text, seizure], sentences: [below], wordings: [undated] }),
      {},
    )
    expect(figure.table(en).rows.map((row) => row[2]?.text)).toEqual([
      'a text of the law; not shown to be in force today',
      'a text of the law, part 2 as reported; not shown to be in force today',
      'described as usual',
    ])
    const drawn = drawnLayers(figure.spec({ width: 680, language: en, font: 'serif' }))
    expect(drawn).toContain('statute_unverified')
    expect(drawn).not.toContain('statute')
    const { title, summary, notes, legend } = figure.words(en)
    expect(title).toMatch(/2–5 years is described as the usual sentence; a text of the law, not shown/)
    expect(summary).toContain('a text of the law, not shown to be in force today, provides for 3–8 years')
    expect(`${title} ${summary}`).not.toContain('the law provides')
    expect(notes.join(' ')).not.toContain('also provides')
    // Nor is a sentence held against it.
    expect(notes.join(' ')).not.toContain('below the statutory minimum')
    expect(legend.map(({ mark }) => mark)).toEqual(['range'])
    expect(figure.point('text', en)?.lines.join(' ')).toContain('not shown to be in force today')
  })

  it('says nothing of an article of which nothing is drawn, and puts what it provides into the table', () => {
    const other = { ...provision, id: 'tm.code.2', article: '2', valid_to: '2014-12-31' }
    const penalties = [
      penalty({ id: 'now', min: 60, max: 108 }),
      penalty({ id: 'then', provision: other.id, min: 36, max: 84 }),
      penalty({ id: 'seizure-then', provision: other.id, penalty_type: 'confiscation', unit: null }),
    ]
    const figure = sentenceNorms.build(tablesOf({ penalties, provisions: [other, provision] }), {})
    const { summary, notes } = figure.words(en)
    expect(`${summary} ${notes.join(' ')}`).not.toContain('Article 2')
    expect(figure.table(en).rows).toHaveLength(3)
  })

  it('shows an unreliable single term as an outcome and never as a norm', () => {
    const doubtful = sentence({
      id: 'eighty',
      statistic_kind: 'described_norm',
      months: 80,
      status: 'U',
      n: null,
    })
    const words = sentenceNorms.build(tablesOf({ sentences: [doubtful] }), {}).words(en)
    expect(words.title).not.toContain('usual')
    expect(words.summary).toBe(
      'Article 1: 6 years 8 months is reported as the sentence, but too little stands behind it to be a norm.',
    )
    expect(words.legend.map(({ mark }) => mark)).toEqual(['outcome'])
  })

  it('counts a judgment once', () => {
    const { summary } = sentenceNorms
      .build(
        tablesOf({
          sentences: [
            sentence({ id: 'a', months: 60, judgment: 'j' }),
            sentence({ id: 'b', months: 60, judgment: 'j' }),
          ],
        }),
        {},
      )
      .words(en)
    expect(summary).toBe('Article 1: the one known case of imprisonment ended in 5 years.')
  })

  it('counts no other outcome of a judgment to imprisonment, nor one that is unreliable or set aside', () => {
    const other = { penalty_type: 'confiscation' } as const
    const { summary } = sentenceNorms
      .build(
        tablesOf({
          sentences: [
            sentence({ id: 'term', months: 60, judgment: 'j' }),
            sentence({ id: 'seizure', judgment: 'j', ...other }),
            sentence({ id: 'rumour', status: 'U', ...other }),
            sentence({ id: 'undone', stage: 'set_aside', ...other }),
          ],
        }),
        {},
      )
      .words(en)
    expect(summary).toBe('Article 1: the one known case of imprisonment ended in 5 years.')
  })
})
