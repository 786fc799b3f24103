import { expect, it } from 'vitest'
import { context, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { subjectsAreInTheirId } from './subjects-are-in-their-id.ts'

const check = (id: string, subject: string) =>
  subjectsAreInTheirId.check(
    recordsWith({ sources: [source({ context: [context({ id, subject })] })] }),
    tablesWith(),
    String,
  )

it.each([
  ['kz.names.2025.example', 'names-on-a-list'],
  ['kz.convicted-extremism.2017.example', 'convictions-of-extremism'],
])('%s may be about %s', (id, subject) => {
  expect(check(id, subject)).toEqual([])
})

it('finds the subject of another number', () => {
  expect(check('kz.names.2025.example', 'deaths-in-a-war')).toEqual([
    {
      file: 'sources/example-news.yaml',
      field: 'context[0].subject',
      message: 'is deaths-in-a-war, of which kz.names.2025.example has no word: correct one',
    },
  ])
})
