import { expect, it } from 'vitest'
import { claimRow } from '../fixtures/tables.ts'
import { describeDiff } from './describe.ts'
import { diff } from './diff.ts'

it('tells each change in one line: what, old → new, the document, and the release that it needs', () => {
  const claim = claimRow()
  const { note, ...bare } = claimRow({ id: 'kz.1.new', value: 7, locator: 'page 3' })
  expect(note).toBeNull()
  const from = { claims: [claim, claimRow({ id: 'kz.1.old' })], redirects: [] }
  const redirects = [
    { id: 'kz.1.old', kind: 'moved', targets: 'kz.1.new', since: '2.0.0', reason: 'Misspelt.' },
  ]
  const changed = { ...bare, id: claim.id, value: 41, as_stated: '41\ncases', locator: 'line 1' }
  expect(describeDiff(diff(from, { claims: [changed, bare], redirects, wordings: [] }))).toEqual([
    'Corrected: claims kz.1.registered.2024.example: value 40 → 41; as_stated “40 cases in 2024” → “41 cases” (example-news, line 1) [patch: value is corrected, as_stated is corrected]',
    'Withdrawn: column note of claims [major: a column is removed]',
    'Redirected: claims kz.1.old: value 40 (example-news, line 1) [minor: a redirect leads to kz.1.new]',
    'Redirected: redirects kz.1.old: targets “kz.1.new” [minor: an id has a redirect]',
    'Added: claims kz.1.new: value 7 (example-news, page 3) [minor: a row is added]',
    'Added: table wordings [minor: a table is added]',
  ])
})
