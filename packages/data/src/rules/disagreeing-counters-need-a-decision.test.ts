import { describe, expect, it } from 'vitest'
import { buildTables } from '../model/build-tables.ts'
import { disagreeingCountersNeedADecision } from './disagreeing-counters-need-a-decision.ts'
import { apart, count, lead, oneWitness, recordsWith, source, yearlyCount } from '../fixtures/records.ts'

const check = (bare: Parameters<typeof recordsWith>[0]) => {
  const records = recordsWith(bare)
  return disagreeingCountersNeedADecision.check(records, buildTables(records), String)
}

const own = yearlyCount()
const rival = yearlyCount({ id: 'kz.1.registered.2023.rival', period: '2023', counter: 'rival' })
const both = { sources: [source({ counts: [own, rival] })] }

describe('two counters of one series', () => {
  it('are decided by one lead', () => {
    expect(check({ ...both, decisions: [lead()] })).toEqual([])
    expect(check({ ...both, decisions: [lead({ counter: 'rival' })] })).toEqual([])
  })

  it('need it, also where they count different years', () => {
    expect(check(both)).toEqual([
      {
        file: 'decisions/',
        field: '',
        message:
          'KZ kz.cc.1 case_registered cases any is counted by example and rival: add a decision with the outcome lead that names one of them',
      },
    ])
  })

  it('need one that names one of them', () => {
    expect(check({ ...both, decisions: [lead({ counter: 'nobody' })] })).toEqual([
      {
        file: 'decisions/an-example-decision.yaml',
        field: 'counter',
        message:
          'nobody has no yearly claim in KZ kz.cc.1 case_registered cases any: name one of example, rival',
      },
    ])
  })

  it('need no second one, nor a third', () => {
    const decisions = [lead(), lead({ id: 'second' }), lead({ id: 'third' })]
    const message = 'is decided in decisions/an-example-decision.yaml already: keep one'
    expect(check({ ...both, decisions })).toEqual([
      { file: 'decisions/second.yaml', field: 'series', message },
      { file: 'decisions/third.yaml', field: 'series', message },
    ])
  })
})

describe('a series with one counter', () => {
  const needless = (found: string) => ({
    file: 'decisions/an-example-decision.yaml',
    field: 'series',
    message: `KZ kz.cc.1 case_registered cases any has ${found}: there is nothing to decide, remove the decision`,
  })

  it('is left alone', () => {
    expect(check({ sources: [source({ counts: [own] })] })).toEqual([])
  })

  it('needs no decision', () => {
    expect(check({ sources: [source({ counts: [own] })], decisions: [lead()] })).toEqual([
      needless('one counter only, example'),
    ])
    expect(check({ decisions: [lead()] })).toEqual([needless('no yearly claim')])
  })

  it.each([
    ['is of another stage', { counts: [own, { ...rival, stage: 'convicted' as const }] }, []],
    ['counts another unit', { counts: [own, { ...rival, unit: 'persons' as const }] }, []],
    ['counts another war', { counts: [own, { ...rival, war: 'ukraine' as const }] }, []],
    ['is a total', { counts: [own, count({ counter: 'rival' })] }, []],
    ['repeats the other', { counts: [own, rival] }, [oneWitness({ stands: own.id, repeats: [rival.id] })]],
    ['is set apart', { counts: [own, rival] }, [apart({ concerns: [rival.id] })]],
  ] as const)('is one where the second claim %s', (_, { counts }, decisions) => {
    expect(check({ sources: [source({ counts: [...counts] })], decisions })).toEqual([])
  })
})
