import { expect, it } from 'vitest'
import { printProblem } from './records.ts'

it('prints a problem in one line: where, what, the cure', () => {
  expect(printProblem({ file: 'sources/a.yaml:3', field: 'title', message: 'is missing: add it' })).toBe(
    'sources/a.yaml:3: title: is missing: add it',
  )
  expect(printProblem({ file: 'sources/a.yaml', field: '', message: 'claims nothing' })).toBe(
    'sources/a.yaml: claims nothing',
  )
})
