import { describe, expect, it } from 'vitest'
import { context, count, penalty, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { unitsAreTold } from './units-are-told.ts'

const tell = (fields: Parameters<typeof source>[0]) =>
  unitsAreTold
    .check(recordsWith({ sources: [source(fields)] }), tablesWith(), String)
    .map(({ field, message }) => `${field} ${message}`)

describe('a sum', () => {
  const fine = (unit: 'KZT' | 'EUR' | 'MCI' | 'BRV', as_stated: string, note?: string) => ({
    penalties: [
      penalty({
        type: 'fine',
        amount: { max: 300, qualifier: 'up_to', unit },
        as_stated,
        ...(note && { note }),
      }),
    ],
  })

  it.each([
    fine('EUR', 'up to 300 euros'),
    fine('MCI', 'up to 300 monthly calculation indices'),
    fine('MCI', '300 МРП'),
    fine('BRV', 'штрафом до трехсот базовых расчетных величин'),
    fine('KZT', 'a fine of up to 300', 'In tenge, by the line before.'),
  ])('names what it is in: %j', (entries) => {
    expect(tell(entries)).toEqual([])
  })

  it('may not name another, or none', () => {
    expect(tell(fine('KZT', 'up to 300 euros'))).toEqual([
      'penalties[0].amount.unit is KZT, which neither “up to 300 euros” nor the note names: correct it, or quote the word',
    ])
    const rate = context({ unit: 'BRV', qualifier: 'exact', value: 1982, as_stated: '1 982 tenge' })
    expect(tell({ context: [rate] })).toEqual([
      'context[0].unit is BRV, which neither “1 982 tenge” nor the note names: correct it, or quote the word',
    ])
  })
})

describe('a count', () => {
  const tellCount = (
    unit: 'cases' | 'persons' | 'judgments' | 'not_stated',
    as_stated: string,
    at = { line: 1 },
  ) => tell({ counts: [count({ unit, as_stated, at })] })

  it.each([
    ['cases', 'dozens of cases'],
    ['cases', '17 cases against 35 residents'],
    ['persons', '17 cases against 35 residents'],
    ['judgments', 'journalists found 16 sentences'],
    ['cases', 'and 139 in 2025'],
    ['not_stated', 'no more than fifty cases'],
    ['cases', 'завели 709 уголовных дел'],
  ] as const)('of %s may be told as “%s”', (unit, words) => {
    expect(tellCount(unit, words)).toEqual([])
  })

  it('may not be told as a count of something else', () => {
    expect(tellCount('persons', 'dozens of cases')).toEqual([
      'counts[0].unit is persons, but “dozens of cases” counts cases: correct it, or quote other words',
    ])
    expect(tellCount('cases', '26 people have been convicted')).toEqual([
      'counts[0].unit is cases, but “26 people have been convicted” counts persons: correct it, or quote other words',
    ])
  })
})
