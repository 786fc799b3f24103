import { expect, it } from 'vitest'
import { recordsWith, source } from '../fixtures/records.ts'
import { printProblem, withLines } from './records.ts'

it('prints a problem in one line: where, what, the cure', () => {
  expect(printProblem({ file: 'sources/a.yaml:3', field: 'title', message: 'is missing: add it' })).toBe(
    'sources/a.yaml:3: title: is missing: add it',
  )
  expect(printProblem({ file: 'sources/a.yaml', field: '', message: 'claims nothing' })).toBe(
    'sources/a.yaml: claims nothing',
  )
})

it('adds the line to a problem of a record that was read from a file, and to no other', () => {
  const [read, made] = recordsWith({ sources: [source(), source({ id: 'made-up' })] }).sources
  if (!read || !made) throw new Error('no records')
  const lineOf = (field: string) => (field === 'title' ? 7 : 1)
  const records = { ...recordsWith({}), sources: [{ ...read, lineOf }, made] }
  const problem = { field: 'title', message: 'is dull: cheer it up' }
  const files = [read.file, made.file, '../dist/csv/prosecutions.csv']
  expect(
    withLines(
      files.map((file) => ({ file, ...problem })),
      records,
    ).map(printProblem),
  ).toEqual([
    'sources/example-news.yaml:7: title: is dull: cheer it up',
    'sources/made-up.yaml: title: is dull: cheer it up',
    '../dist/csv/prosecutions.csv: title: is dull: cheer it up',
  ])
})
