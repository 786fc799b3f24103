import { describe, expect, it } from 'vitest'
import { context, count, event, penalty, recordsWith, sentence, source } from '../fixtures/records.ts'
import { allEntries, entriesOf, problemAt, sections } from './entries.ts'

const first = source({
  counts: [count({ id: 'kz.a' }), count({ id: 'kz.b' })],
  penalties: [penalty()],
  sentences: [sentence()],
  context: [context()],
  events: [event()],
})
const records = recordsWith({ sources: [first, source({ id: 'second', counts: [count({ id: 'kz.c' })] })] })

describe('entries', () => {
  it('of a section come in the order of files and lines, with their place', () => {
    const places = entriesOf(records, 'counts').map(
      ({ entry, file, field }) => `${entry.id} ${file} ${field}`,
    )
    expect(places).toEqual([
      'kz.a sources/example-news.yaml counts[0]',
      'kz.b sources/example-news.yaml counts[1]',
      'kz.c sources/second.yaml counts[0]',
    ])
  })

  it('know the document that states them', () => {
    expect(entriesOf(records, 'counts').at(-1)?.source.id).toBe('second')
  })

  it('of all sections are walked', () => {
    expect([...new Set(allEntries(records).map(({ section }) => section))]).toEqual(sections)
    expect(allEntries(records)).toHaveLength(7)
  })

  it('lend their place to a problem', () => {
    const located = { file: 'sources/a.yaml', field: 'counts[3]' }
    expect(problemAt(located, 'stage', 'is wrong')).toEqual({
      file: 'sources/a.yaml',
      field: 'counts[3].stage',
      message: 'is wrong',
    })
    expect(problemAt(located, '', 'is wrong').field).toBe('counts[3]')
  })
})
