import { describe, expect, it } from 'vitest'
import {
  context,
  count,
  event,
  penalty,
  provision,
  recordsWith,
  sentence,
  source,
} from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { yearsAreTold } from './years-are-told.ts'

const provisions = [
  provision({
    in_force: { from: '2015-01-01' },
    wordings: [{ id: 'kz.cc.1.first', in_force: { from: '2015-01-01', to: '2019-06-30' } }],
  }),
]
const tell = (fields: Parameters<typeof source>[0]) =>
  yearsAreTold
    .check(recordsWith({ provisions, sources: [source(fields)] }), tablesWith(), String)
    .map(({ field, message }) => `${field} ${message}`)
const cure = 'correct it, quote the words that name the year, or say in the note where it is from'

describe('a year', () => {
  it.each<[string, Parameters<typeof source>[0]]>([
    ['in the id', { counts: [count({ id: 'kz.1.registered.2023.example', period: '2023' })] }],
    ['in the words', { counts: [count({ period: '2023', as_stated: 'in 2023, dozens' })] }],
    ['in the place', { counts: [count({ period: '2023', at: { words: 'in 2023' } })] }],
    ['in the note', { sentences: [sentence({ date: '2023-05', note: 'In May 2023, by line 3.' })] }],
    ['by the document’s date', { published: '2023-06', counts: [count({ as_of: '2023-05' })] }],
    [
      'by the document’s note',
      { note: 'Of May 2023.', events: [event({ date: '2023-05', as_stated: 'in May' })] },
    ],
    ['by the law', { context: [context({ provision: 'kz.cc.1', period: '2015-01-01/..' })] }],
    ['by the law of a penalty', { penalties: [penalty({ in_force: { from: '2015' } })] }],
    [
      'by the wording of a penalty',
      { penalties: [penalty({ wording: 'kz.cc.1.first', in_force: { to: '2019' } })] },
    ],
  ])('may be told %s', (_, fields) => {
    expect(tell(fields)).toEqual([])
  })

  it.each<[Parameters<typeof source>[0], string]>([
    [
      { counts: [count({ period: '2022-02/2024?', note: 'Since 2022.' })] },
      `counts[0].period is 2022-02/2024?, and nothing says 2024: ${cure}`,
    ],
    [
      { published: '2024', counts: [count({ as_of: '2023-05' })] },
      `counts[0].as_of is 2023-05, and nothing says 2023: ${cure}`,
    ],
    [
      { sentences: [sentence({ date: '2023-05' })] },
      `sentences[0].date is 2023-05, and nothing says 2023: ${cure}`,
    ],
    [
      { penalties: [penalty({ in_force: { from: '2016' } })] },
      `penalties[0].in_force.from is 2016, and nothing says 2016: ${cure}`,
    ],
    [
      { penalties: [penalty({ in_force: { to: '2015' } })] },
      `penalties[0].in_force.to is 2015, and nothing says 2015: ${cure}`,
    ],
    [
      { context: [context({ period: '2015/..' })] },
      `context[0].period is 2015/.., and nothing says 2015: ${cure}`,
    ],
  ])('may not be untold: %j', (fields, problem) => {
    expect(tell(fields)).toEqual([problem])
  })
})

describe('a year in the words quoted', () => {
  const words = 'a suspended sentence in January 2024'

  it.each<[string, Parameters<typeof source>[0]]>([
    ['the date', { sentences: [sentence({ as_stated: words, date: '2024-01', note: '2024, by line 3.' })] }],
    ['the note', { sentences: [sentence({ as_stated: words, note: 'The year 2024 is that of the text.' })] }],
    ['an amount', { counts: [count({ as_stated: '2024 cases', value: 2024 })] }],
  ])('may be told by %s', (_, fields) => {
    expect(tell(fields)).toEqual([])
  })

  it('may be no other than the entry’s', () => {
    expect(tell({ sentences: [sentence({ as_stated: words, note: 'Of 2021.', date: '2021-01' })] })).toEqual([
      'sentences[0].as_stated says 2024, and the entry tells of no such year: correct one, or say in the note what the year is',
    ])
  })
})
