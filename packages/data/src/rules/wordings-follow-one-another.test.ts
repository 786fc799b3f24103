import { describe, expect, it } from 'vitest'
import { provision, recordsWith } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { wordingsFollowOneAnother } from './wordings-follow-one-another.ts'

type Provision = ReturnType<typeof provision>
type Wordings = NonNullable<Provision['wordings']>
type Span = NonNullable<Provision['in_force']>

const law = { from: '2015-01-01', to: '2024-12-31' }
const first = { id: 'kz.cc.1.first', in_force: { from: '2015-01-01', to: '2019-06-30' } }
const second = { id: 'kz.cc.1.second', in_force: { from: '2019-07-01' } }

const tell = (wordings: Wordings, inForce: Span | undefined = law) =>
  wordingsFollowOneAnother
    .check(
      recordsWith({ provisions: [provision({ in_force: inForce, wordings }), provision({ id: 'kz.cc.2' })] }),
      tablesWith(),
      String,
    )
    .map(({ field, message }) => `${field} ${message}`)

describe('wordings', () => {
  it.each<[string, Wordings]>([
    ['that meet', [first, second]],
    [
      'that meet somewhere in a month',
      [
        { ...first, in_force: { from: '2015', to: '2019-06' } },
        { ...second, in_force: { from: '2019-06' } },
      ],
    ],
    [
      'with ends that nobody gives',
      [
        { id: first.id, unverified: ['valid_from', 'valid_to'] },
        { id: second.id, unverified: ['valid_from'] },
      ],
    ],
    ['with an end that is in doubt', [{ ...first, unverified: ['valid_to'] }, second]],
    ['with one only', [second]],
  ])('may be those %s', (_, wordings) => {
    expect(tell(wordings)).toEqual([])
  })

  it.each<[string, Wordings, string[]]>([
    [
      'a gap',
      [{ ...first, in_force: { from: '2015-01-01', to: '2019-06-29' } }, second],
      [
        'wordings[1].in_force.from is 2019-07-01, but kz.cc.1.first ends 2019-06-29: a gap; add the wording between them, or correct one',
      ],
    ],
    [
      'an overlap',
      [{ ...first, in_force: { from: '2015-01-01', to: '2019-07-01' } }, second],
      [
        'wordings[1].in_force.from is 2019-07-01, but kz.cc.1.first ends 2019-07-01: they overlap; correct one',
      ],
    ],
    [
      'the wrong order',
      [
        { id: second.id, in_force: { from: '2019-07-01' }, unverified: ['valid_to'] },
        { id: first.id, in_force: { from: '2015-01-01' } },
      ],
      [
        'wordings[1] kz.cc.1.first is of 2015-01-01 and stands behind kz.cc.1.second, of 2019-07-01: put the earlier one first',
      ],
    ],
    [
      'ends that are silently unknown',
      [{ id: first.id }, { id: second.id }],
      [
        'wordings[0].in_force.from is missing: give the day, or name valid_from in unverified, as no source seen gives it',
        'wordings[0].in_force.to is missing: give the day, or name valid_to in unverified, as no source seen gives it',
        'wordings[1].in_force.from is missing: give the day, or name valid_from in unverified, as no source seen gives it',
      ],
    ],
    [
      'a column that they do not have',
      [{ ...second, unverified: ['part'] }],
      ['wordings[0].unverified[0] is part, which a wording does not have: use one of valid_from, valid_to'],
    ],
    [
      'the id of another article',
      [{ ...second, id: 'kz.cc.10.second' }],
      [
        'wordings[0].id is kz.cc.10.second: must be kz.cc.1. and a word that tells this wording from the others',
      ],
    ],
    [
      'a time before the law',
      [{ ...first, in_force: { from: '2014-12-31', to: '2019-06-30' } }, second],
      [
        'wordings[0].in_force is 2014-12-31 to 2019-06-30, but kz.cc.1 was in force from 2015-01-01 to 2024-12-31: correct one',
      ],
    ],
    [
      'a time after the law',
      [{ ...second, in_force: { from: '2019-07-01', to: '2025' } }],
      [
        'wordings[0].in_force is 2019-07-01 to 2025, but kz.cc.1 was in force from 2015-01-01 to 2024-12-31: correct one',
      ],
    ],
  ])('may not have %s', (_, wordings, problems) => {
    expect(tell(wordings)).toEqual(problems)
  })
})
