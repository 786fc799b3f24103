import { expect, it } from 'vitest'
import { recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { sourceIdsTellTheirMonth } from './source-ids-tell-their-month.ts'

const check = (id: string, published: string | undefined) =>
  sourceIdsTellTheirMonth.check(
    recordsWith({ sources: [source({ id, ...(published === undefined ? {} : { published }) })] }),
    tablesWith(),
    String,
  )

it.each([
  ['example-2025-08', '2025-08-21'],
  ['example-2025-08', '2025-08~'],
  ['example-2024-12', '2024-12-09/2024-12-10'],
  ['example-2024-12', '../2024-12-10'],
  ['example-2015-01-north', '2015-01-06'],
  ['example-2025-08', undefined],
  // No month: a year may be that of what the document is about.
  ['example-index-2015', '2014-12-01'],
  ['example-338-cases', '2025-10-01'],
  ['example-1000-13', '2025-10-01'],
])('%s may be of %s', (id, published) => {
  expect(check(id, published)).toEqual([])
})

it.each([
  ['example-2025-02', '2035-02-03', '2025-02'],
  ['example-2025-02', '2025-03-02', '2025-02'],
  ['example-2015-01-north', '2016-01', '2015-01'],
  ['example-2024-12', '2024-12-09/2025-12-10', '2024-12'],
  ['example-2024-12', '../2025-01-10', '2024-12'],
])('%s may not be of %s', (id, published, month) => {
  expect(check(id, published)).toEqual([
    {
      file: `sources/${id}.yaml`,
      field: 'published',
      message: `is ${published}, but the id says ${month}: correct one`,
    },
  ])
})
