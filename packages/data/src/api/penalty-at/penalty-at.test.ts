import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { penaltyRow, provisionRow, redirectRow, wordingRow } from '../../fixtures/rows.ts'
import { tablesWith } from '../../fixtures/tables.ts'
import type { Penalty, Provision, Wording } from '../../model/rows.ts'
import { daysOf, statedDate } from '../edtf.ts'
import { penaltyAtFrom, type PenaltyAt } from './penalty-at.ts'

const first = wordingRow({ valid_to: '2019-12-31' })
const second = wordingRow({ id: 'kz.cc.1.second', sequence: 2, valid_from: '2020-01-01', seen: '2025-12-30' })

interface Law {
  readonly wordings?: readonly Wording[]
  readonly provisions?: readonly Provision[]
  readonly penalties?: readonly Penalty[]
}

function at(
  date: string,
  { wordings = [first, second], provisions = [provisionRow()], penalties = [] }: Law = {},
) {
  const redirects = [redirectRow({ id: 'kz.old.1', targets: 'kz.cc.1' })]
  return penaltyAtFrom(tablesWith({ provisions, wordings, penalties, redirects }), 'kz.cc.1', date)
}

/** The wordings of an answer. */
function wordingsOf(answer: PenaltyAt): string[] {
  if (answer.status === 'in_force') return [answer.wording.id]
  return answer.status === 'unverified' ? answer.candidates.map(({ wording }) => wording.id) : []
}
const told = (answer: PenaltyAt) => [answer.status, ...wordingsOf(answer)]

describe('in force', () => {
  it.each([
    ['2015-01-01', first.id],
    ['2019-12-31', first.id],
    ['2019', first.id],
    ['2019-12', first.id],
    ['2020-01-01', second.id],
    ['2025-12-30', second.id],
    ['2025-11', second.id],
  ])('%s: %s', (date, id) => {
    expect(told(at(date))).toEqual(['in_force', id])
  })

  it('between two days on which it was seen, though no end is known', () => {
    const seen = wordingRow({ valid_from: null, seen: '2016-05 2024-03-04 ../2025-12-27' })
    expect(told(at('2016-06-01', { wordings: [seen] }))).toEqual(['in_force', first.id])
    expect(told(at('2024-03-04', { wordings: [seen] }))).toEqual(['in_force', first.id])
    expect(told(at('2016-05-30', { wordings: [seen] }))).toEqual(['unverified', first.id])
    expect(told(at('2024-03-05', { wordings: [seen] }))).toEqual(['unverified', first.id])
  })

  it('tells what was said, what was repeated, and what fits no wording', () => {
    const own = penaltyRow()
    const again = penaltyRow({ id: 'kz.again', repeats: own.id })
    const other = penaltyRow({ id: 'kz.other', wording: second.id })
    const unplaced = penaltyRow({ id: 'kz.unplaced', wording: null })
    const elsewhere = penaltyRow({ id: 'kz.elsewhere', wording: null, provision: 'kz.cc.2' })
    expect(at('2016', { penalties: [own, again, other, unplaced, elsewhere] })).toMatchObject({
      penalties: [own],
      repeats: [again],
      leftOut: [unplaced],
      why: 'kz.cc.1.first held from 2015-01-01 to 2019-12-31 at least.',
    })
  })
})

describe('unverified', () => {
  it('after the last day on which it was seen', () => {
    const answer = at('2025-12-31')
    expect(told(answer)).toEqual(['unverified', second.id])
    expect(answer.why).toBe(
      'kz.cc.1.second is certain from 2020-01-01 to 2025-12-30 only: its last day is not known.',
    )
  })

  it('where an end is stated that no legal text confirms', () => {
    const doubted = wordingRow({ unverified: 'valid_from', valid_to: '2019-12-31' })
    const answer = at('2016', { wordings: [doubted] })
    expect(told(answer)).toEqual(['unverified', first.id])
    expect(answer.why).toContain('no legal text seen confirms that it began on 2015-01-01')
  })

  it('over a change of the law: both wordings, each with its penalties', () => {
    const own = penaltyRow()
    const answer = at('2019', {
      wordings: [wordingRow({ valid_to: '2019-06-30' }), { ...second, valid_from: '2019-07-01' }],
      penalties: [own],
    })
    expect(told(answer)).toEqual(['unverified', first.id, second.id])
    expect(answer).toMatchObject({ candidates: [{ penalties: [own] }, { penalties: [] }] })
    expect(answer.why).toContain('More than one wording may have held.')
  })

  it('in the gap between what is known of one wording and of the next', () => {
    const open = [
      wordingRow({ seen: '2016-01-01' }),
      wordingRow({ id: 'next', sequence: 2, valid_from: null, seen: '2022-01-01' }),
    ]
    expect(told(at('2019', { wordings: open }))).toEqual(['unverified', first.id, 'next'])
    expect(told(at('2015-06', { wordings: open }))).toEqual(['in_force', first.id])
    // Seen in 2022, the second wording has replaced the first for good.
    expect(told(at('2022-01-02', { wordings: open }))).toEqual(['unverified', 'next'])
  })

  it('never before the last day on which an earlier wording was seen', () => {
    const open = [
      wordingRow({ valid_from: null, seen: '2020-01-01 2022-01-01' }),
      wordingRow({ id: 'next', sequence: 2, valid_from: null, seen: '2024-01-01' }),
    ]
    expect(told(at('2019', { wordings: open }))).toEqual(['unverified', first.id])
    expect(told(at('2023', { wordings: open }))).toEqual(['unverified', first.id, 'next'])
  })

  it('to the end of a month in which it was seen on some day', () => {
    const seen = wordingRow({ seen: '2024-03' })
    expect(told(at('2024-03-01', { wordings: [seen] }))).toEqual(['in_force', first.id])
    expect(told(at('2024-03-31', { wordings: [seen] }))).toEqual(['unverified', first.id])
  })

  it('in the year in which the article became law', () => {
    const provisions = [provisionRow({ valid_from: '2015-07-01' })]
    const wordings = [wordingRow({ valid_from: '2015-07-01', seen: '2020' })]
    const answer = at('2015', { provisions, wordings })
    expect(told(answer)).toEqual(['unverified', first.id])
    expect(answer.why).toContain('The article became law on 2015-07-01, within the time asked about.')
  })

  it('in a year of which no more is known than that the article became law in it', () => {
    const provisions = [provisionRow({ valid_from: '2015' })]
    const wordings = [wordingRow({ valid_from: null, seen: '2020' })]
    expect(at('2015-06', { provisions, wordings }).why).toContain('The article became law in 2015, within')
    expect(at('2014', { provisions, wordings }).why).toBe('The article became law in 2015.')
  })

  it('where the first day is known by its year only', () => {
    const wordings = [wordingRow({ valid_from: '2016', seen: '2020-05-05' })]
    expect(told(at('2016-05', { wordings }))).toEqual(['unverified', first.id])
    expect(told(at('2016-12-31', { wordings }))).toEqual(['in_force', first.id])
  })

  it('on a document older than the law', () => {
    const early = wordingRow({ valid_from: null, seen: '2014-11-20 2016-01-01' })
    expect(told(at('2015-05', { wordings: [early] }))).toEqual(['unverified', first.id])
  })
})

describe('not law', () => {
  const old = provisionRow({ id: 'kz.old.code', valid_from: null, valid_to: '2014-12-31' })
  const provisions = [provisionRow({ predecessor: old.id }), old]
  const oldWording = wordingRow({
    id: 'kz.old.wording',
    provision: old.id,
    valid_from: '2010-01-01',
    valid_to: '2014-12-31',
  })

  it('not yet, and what was in its place', () => {
    const answer = at('2012', { provisions, wordings: [first, oldWording] })
    expect(answer).toMatchObject({
      status: 'not_yet_law',
      why: 'The article became law on 2015-01-01.',
      predecessor: { status: 'in_force', provision: { id: old.id }, wording: { id: oldWording.id } },
    })
    expect(at('2012')).toMatchObject({ status: 'not_yet_law', predecessor: null })
  })

  it('skips a predecessor that was not yet law either', () => {
    const older = provisionRow({ id: 'kz.older', valid_to: '1997-12-31', valid_from: '1991' })
    const chain = [provisions[0] ?? old, { ...old, valid_from: '1998-01-01', predecessor: older.id }, older]
    expect(at('1995', { provisions: chain })).toMatchObject({
      predecessor: { provision: { id: 'kz.older' } },
    })
    expect(at('1990', { provisions: chain })).toMatchObject({ predecessor: null })
  })

  it('no longer, and what took its place', () => {
    const ended = provisionRow({ valid_to: '2020-12-31' })
    const next = provisionRow({ id: 'kz.next', predecessor: ended.id })
    expect(at('2021', { provisions: [ended, next] })).toMatchObject({
      status: 'no_longer_law',
      why: 'The article was law until 2020-12-31.',
      successors: [{ id: 'kz.next' }],
    })
  })

  it('does not run round a circle of predecessors', () => {
    const circle = [provisionRow({ predecessor: 'b' }), provisionRow({ id: 'b', predecessor: 'kz.cc.1' })]
    expect(at('2000', { provisions: circle })).toMatchObject({ status: 'not_yet_law', predecessor: null })
  })
})

describe('not known', () => {
  it('without a wording', () => {
    expect(at('2016', { wordings: [] })).toMatchObject({
      status: 'not_known',
      why: 'No wording of the article is known.',
    })
  })

  it('between wordings that cannot have held', () => {
    const gap = [first, { ...second, valid_from: '2021-01-01' }]
    expect(at('2020', { wordings: gap })).toMatchObject({
      status: 'not_known',
      why: 'None of the wordings known can have held through the time asked about.',
    })
  })

  it('for a group of articles, which it names', () => {
    const group = provisionRow({ members: 'kz.cc.2 kz.cc.3' })
    const member = provisionRow({ id: 'kz.cc.2' })
    expect(at('2016', { wordings: [], provisions: [group, member] })).toMatchObject({
      why: 'kz.cc.1 stands for several articles: ask for kz.cc.2, kz.cc.3.',
      members: [member],
    })
  })
})

it('knows a moved article by its old id', () => {
  const tables = tablesWith({
    provisions: [provisionRow()],
    wordings: [first],
    redirects: [redirectRow({ id: 'kz.old.1', targets: 'kz.cc.1' })],
  })
  expect(penaltyAtFrom(tables, 'kz.old.1', '2016')).toMatchObject({ status: 'in_force' })
})

it.each(['2024-13', '2024-02-30', '24', '', '2024~', '2024/2025', 2024, null, new Date(0)])(
  'refuses the date %j',
  (date) => {
    expect(() => at(date as string)).toThrow(RangeError)
    expect(() => at(date as string)).toThrow(
      'is not accepted: give a day, a month or a year, like "2024-05-17", "2024-05" or "2024"',
    )
  },
)

const anyDate = fc
  .tuple(
    fc.integer({ min: 2010, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(([year, month, day, precision]) =>
    [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
      .slice(0, precision + 1)
      .join('-'),
  )
const anyWording = fc.record({
  valid_from: fc.option(anyDate),
  valid_to: fc.option(anyDate),
  seen: fc.option(fc.array(anyDate, { minLength: 1, maxLength: 3 }).map((days) => days.join(' '))),
  unverified: fc.constantFrom(null, 'valid_from', 'valid_to', 'valid_from valid_to'),
})

it('never gives a wording outside its known span, and calls certain only what the whole time asked about vouches for', () => {
  fc.assert(
    fc.property(fc.array(anyWording, { maxLength: 4 }), anyDate, fc.option(anyDate), (rows, date, from) => {
      const wordings = rows.map((row, index) =>
        wordingRow({ ...row, id: `wording-${index}`, sequence: index + 1 }),
      )
      const answer = at(date, { wordings, provisions: [provisionRow({ valid_from: from })] })
      const asked = daysOf(statedDate(date) ?? { year: 0, month: null, day: null })
      for (const id of wordingsOf(answer)) {
        const wording = wordings.find((row) => row.id === id)
        const start = statedDate(wording?.valid_from ?? '')
        const end = statedDate(wording?.valid_to ?? '')
        if (start) expect(asked.last >= daysOf(start).first).toBe(true)
        if (end) expect(asked.first <= daysOf(end).last).toBe(true)
        if (answer.status === 'in_force') {
          if (start) expect(asked.first >= daysOf(start).first).toBe(true)
          if (end) expect(asked.last <= daysOf(end).last).toBe(true)
          // Nothing is certain of a wording that has neither a confirmed end nor a day on which it was seen.
          const doubted = wording?.unverified?.split(' ') ?? []
          const vouched = [
            wording?.seen,
            doubted.includes('valid_from') ? null : wording?.valid_from,
            doubted.includes('valid_to') ? null : wording?.valid_to,
          ]
          expect(vouched.some((evidence) => typeof evidence === 'string')).toBe(true)
        }
      }
    }),
    { numRuns: 2000 },
  )
})
