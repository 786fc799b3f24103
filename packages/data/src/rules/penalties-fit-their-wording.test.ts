import { describe, expect, it } from 'vitest'
import { penalty, provision, recordsWith, source, status } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { penaltiesFitTheirWording } from './penalties-fit-their-wording.ts'

const provisions = [
  provision({
    wordings: [
      { id: 'kz.cc.1.first', in_force: { from: '2015-01-01', to: '2019-06-30' } },
      { id: 'kz.cc.1.second', in_force: { from: '2019-07-01' } },
    ],
  }),
  provision({ id: 'kz.cc.2', wordings: [{ id: 'kz.cc.2.first' }] }),
  provision({ id: 'kz.cc.3' }),
]
const tell = (fields: Parameters<typeof penalty>[0]) =>
  penaltiesFitTheirWording
    .check(
      recordsWith({ provisions, sources: [source({ penalties: [penalty(fields)] })] }),
      tablesWith(),
      String,
    )
    .map(({ field, message }) => `${field} ${message}`)

const first = 'kz.cc.1.first'
const cure = `but ${first} was in force from 2015-01-01 to 2019-06-30: correct one, or name the wording of that time`

describe('a penalty', () => {
  it.each([
    { wording: first },
    { wording: first, as_of: '2018-05' },
    { wording: first, as_of: '../2025-12-27' },
    // A document of today tells of the law of then.
    { wording: first, as_of: '2025', in_force: { to: '2019-06-30' } },
    { wording: first, in_force: { from: '2016', to: '2018' } },
    { wording: first, unverified: ['part', 'valid_from'] },
  ])('may have %j', (fields) => {
    expect(tell(fields)).toEqual([])
  })

  it.each([
    [
      { wording: 'kz.cc.2.first' },
      `wording is kz.cc.2.first, a wording of kz.cc.2, not of kz.cc.1: use one of ${first}, kz.cc.1.second`,
    ],
    [
      { provision: 'kz.cc.3', wording: first },
      `wording is ${first}, a wording of kz.cc.1, not of kz.cc.3: leave it out, it has none`,
    ],
    [{ wording: first, as_of: '2020' }, `as_of is 2020, ${cure}`],
    [{ wording: first, in_force: { from: '2014' } }, `in_force is 2014 to .., ${cure}`],
    [{ wording: first, in_force: { to: '2020' } }, `in_force is .. to 2020, ${cure}`],
    [{ wording: first, in_force: { from: '2020' } }, `in_force is 2020 to .., ${cure}`],
  ])('may not have %j', (fields, problem) => {
    expect(tell(fields)).toEqual([`penalties[0].${problem}`])
  })

  it('names one of the wordings of its article, or is spoken of by a status decision', () => {
    const problem = `penalties[0].wording is missing: use one of ${first}, kz.cc.1.second, or, where the figure fits none, write a status decision that it is unreliable`
    expect(tell({})).toEqual([problem])
    expect(tell({ provision: 'kz.cc.3' })).toEqual([])
    const decided = (as: 'U' | 'E') => {
      const decisions = [status({ concerns: [penalty().id], status: as })]
      const records = recordsWith({ provisions, sources: [source({ penalties: [penalty()] })], decisions })
      return penaltiesFitTheirWording.check(records, tablesWith(), String)
    }
    expect(decided('U')).toEqual([])
    expect(decided('E')).toHaveLength(1)
  })

  it('is of the same text as the others of its document, unless it has a time of its own', () => {
    const both = (fields: Parameters<typeof penalty>[0]) =>
      penaltiesFitTheirWording
        .check(
          recordsWith({
            provisions,
            sources: [source({ penalties: [penalty({ wording: first }), penalty(fields)] })],
          }),
          tablesWith(),
          String,
        )
        .map(({ field, message }) => `${field} ${message}`)
    const second = 'kz.cc.1.second'
    expect(both({ wording: first })).toEqual([])
    expect(both({ wording: second, in_force: { from: '2020' } })).toEqual([])
    expect(both({ wording: 'kz.cc.2.first', provision: 'kz.cc.2' })).toEqual([])
    expect(both({ wording: second })).toEqual([
      `penalties[1].wording is ${second}, but kz.1.imprisonment.example of the same document is ${first}: correct one, or give each the in_force that the document tells`,
    ])
  })

  it('has no other column unverified', () => {
    const [problem, ...others] = tell({ wording: first, unverified: ['parts'] })
    expect(problem).toMatch(
      /^penalties\[0\]\.unverified\[0\] is parts, which is no column of penalties: use one of id, .*part, /,
    )
    expect(others).toEqual([])
  })
})
