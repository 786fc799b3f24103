import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { penalty, tablesOf } from '../fixtures.ts'
import { sentenceNorms } from './figure.ts'
import { normTables } from './fixtures.ts'

const built = sentenceNorms.build(normTables, {})

describe('the table of sentence-norms', () => {
  it('holds every penalty and sentence once in its table, also those that are no imprisonment', () => {
    expect(built.table(en).rows.map((row) => row.slice(2, 7).map(({ text }) => text))).toEqual([
      ['the law, second-hand', 'imprisonment', 'not stated', '108', 'up to 9 years'],
      ['the law', 'imprisonment', '60', '108', '5–9 years'],
      ['the law, no longer in force', 'imprisonment', '36', '84', '3–7 years'],
      ['the law, second-hand; unreliable', 'imprisonment', '60', '120', '5–10 years'],
      [
        'the law, second-hand, part 3 as reported',
        'life imprisonment',
        '—',
        '—',
        'up to life imprisonment where a killing is proven',
      ],
      ['the law', 'confiscation of property', '—', '—', 'provided'],
      ['the law', 'fine', '—', '—', 'up to 300 monthly calculation indices'],
      ['described as usual', 'imprisonment', '54', '60', '4.5–5 years'],
      ['one case, anonymised', 'imprisonment', '60', '60', '5 years'],
      ['one case, anonymised', 'suspended imprisonment', '72', '72', '6 years'],
      ['one case, anonymised', 'entry ban', '60', '60', '5 years'],
      ['one case, anonymised; set aside later', 'imprisonment', '120', '120', '10 years'],
      ['one case, anonymised', 'payment to the victims’ fund', '—', '—', '34000 tenge'],
    ])
  })

  it('says of any penalty in its table under which circumstance it stands', () => {
    const seizure = penalty({
      id: 'seizure',
      penalty_type: 'confiscation',
      unit: null,
      condition_en: 'where a killing is proven',
      as_of: '2020-01',
    })
    const [row] = sentenceNorms.build(tablesOf({ penalties: [seizure] }), {}).table(en).rows
    expect(row?.slice(6).map(({ text }) => text)).toEqual([
      'provided where a killing is proven',
      'Stated: January 2020',
      '“so long”',
      'A paper (outlet not named in the text, 3 May 2021)',
    ])
  })

  it('aligns what stands in the place of a number as a number', () => {
    const [ceiling] = built.table(en).rows
    expect(ceiling?.[4]).toEqual({ text: 'not stated', numeric: true, header: false })
    expect(built.table(en).rows[5]?.[4]).toEqual({ text: '—', numeric: true, header: false })
  })

  it('aligns the head of a column as the numbers in it', () => {
    const { columns, rows } = built.table(en)
    const numbers = columns.map((_, index) => rows.some((row) => row[index]?.numeric))
    expect(columns.map(({ numeric }) => numeric)).toEqual(numbers)
  })
})
