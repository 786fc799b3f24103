import { describe, expect, it } from 'vitest'
import { derivedSum, provision, recordsWith, silence, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { checkRecords } from './check.ts'
import { rules } from './index.ts'
import type { Rule } from './rule.ts'

/** Finds fault with every document, and with every value of 1. */
const pedantic: Rule = {
  name: 'pedantic',
  description: 'Nothing is good enough.',
  check: ({ sources }) =>
    sources.flatMap(({ file, record: { counts } }) => [
      { file, field: 'title', message: 'is dull' },
      ...counts.flatMap(({ value }, index) =>
        value === 1 ? [{ file, field: `counts[${index}].value`, message: 'is 1: count again' }] : [],
      ),
    ]),
}
const strict: Rule = { ...pedantic, name: 'strict', unconditional: true }

const check = (bare: Parameters<typeof recordsWith>[0], rule = pedantic) =>
  checkRecords(recordsWith(bare), tablesWith(), String, [rule])

const dull = { rule: 'pedantic', says: 'is dull', reason: 'As printed.' }
const one = { rule: 'pedantic', says: 'is 1: count again', reason: 'There is one.' }
const file = 'sources/example-news.yaml'

describe('a problem', () => {
  it('is told where no exception is made', () => {
    expect(check({ sources: [source({ counts: [yearlyCount({ value: 1 })] })] })).toEqual([
      { file, field: 'title', message: 'is dull' },
      { file, field: 'counts[0].value', message: 'is 1: count again' },
    ])
  })

  it('has the line of its field where the record was read from a file, and an exception is as good there', () => {
    const counts = [yearlyCount({ value: 1, exceptions: [one] })]
    const records = recordsWith({ sources: [source({ counts })] })
    const sources = records.sources.map((filed) => ({ ...filed, lineOf: () => 3 }))
    expect(checkRecords({ ...records, sources }, tablesWith(), String, [pedantic])).toEqual([
      { file: `${file}:3`, field: 'title', message: 'is dull' },
    ])
  })

  it('is let pass by the record or the entry that it is in', () => {
    const counts = [yearlyCount({ value: 1, exceptions: [one] })]
    expect(check({ sources: [source({ counts, exceptions: [dull] })] })).toEqual([])
  })

  it('is not let pass by another entry, by the file of an entry, or in other words', () => {
    const elsewhere = [yearlyCount({ exceptions: [one] }), yearlyCount({ value: 1 })]
    const told = { file, field: 'counts[1].value', message: 'is 1: count again' }
    expect(check({ sources: [source({ counts: elsewhere, exceptions: [dull] })] })).toEqual([
      told,
      {
        file,
        field: 'counts[0].exceptions[0]',
        message: 'is no longer needed by pedantic: remove it',
      },
    ])
    const counts = [yearlyCount({ value: 2 }), yearlyCount({ value: 1 })]
    expect(check({ sources: [source({ counts, exceptions: [dull, one] })] })).toContainEqual(told)
    const other = [yearlyCount({ value: 1, exceptions: [{ ...one, says: 'is 1' }] })]
    expect(check({ sources: [source({ counts: other, exceptions: [dull] })] })).toEqual([
      { file, field: 'counts[0].value', message: 'is 1: count again' },
      {
        file,
        field: 'counts[0].exceptions[0].says',
        message: 'is not what pedantic says here: cure that, or write its very words, “is 1: count again”',
      },
    ])
  })

  it('is never let pass where the rule is unconditional', () => {
    expect(check({ sources: [source({ exceptions: [{ ...dull, rule: 'strict' }] })] }, strict)).toEqual([
      { file, field: 'title', message: 'is dull' },
      {
        file,
        field: 'exceptions[0]',
        message: 'strict lets nothing pass: cure what it says and remove the exception',
      },
    ])
  })
})

describe('an exception', () => {
  it('that nothing needs is a problem, in every kind of record', () => {
    const exceptions = [dull]
    const bare = {
      provisions: [provision({ exceptions })],
      derived: [derivedSum({ of: ['kz.a', 'kz.b'], exceptions })],
      silences: [silence({ exceptions })],
    }
    expect(check(bare).map(({ file: place, field }) => `${place} ${field}`)).toEqual([
      'provisions/kz.cc.1.yaml exceptions[0]',
      'derived/kz.1.sum.yaml exceptions[0]',
      'silences/kz.1.convicted.silence.yaml exceptions[0]',
    ])
  })

  it('from a rule that is none names the nearest', () => {
    const bare = { provisions: [provision({ exceptions: [{ ...dull, rule: 'pedant' }] })] }
    expect(check(bare)).toEqual([
      {
        file: 'provisions/kz.cc.1.yaml',
        field: 'exceptions[0].rule',
        message: 'pedant is no rule: did you mean pedantic?',
      },
    ])
  })
})

it('applies every rule of the list', () => {
  const records = recordsWith({
    sources: [source()],
    provisions: [provision({ members: ['kz.cc.1', 'kz.cc.2'] })],
  })
  const told = rules.flatMap((rule) => rule.check(records, tablesWith(), String))
  expect(told.length).toBeGreaterThan(2)
  expect(checkRecords(records, tablesWith(), String)).toEqual(told)
})
