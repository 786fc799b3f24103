import { expect, it } from 'vitest'
import { recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { stageCountsItsUnit } from './stage-counts-its-unit.ts'

const check = (fields: Parameters<typeof yearlyCount>[0]) =>
  stageCountsItsUnit.check(
    recordsWith({ sources: [source({ counts: [yearlyCount(fields)] })] }),
    tablesWith(),
    String,
  )

it.each([
  { stage: 'case_registered', unit: 'cases' },
  { stage: 'case_registered', unit: 'persons' },
  { stage: 'convicted', unit: 'persons' },
  { stage: 'convicted', unit: 'judgments', kind: 'sample' },
  { stage: 'decided', unit: 'trials', kind: 'sample' },
  { stage: 'not_stated', unit: 'not_stated', kind: 'cumulative_until' },
] as const)('%j is counted', (fields) => {
  expect(check(fields)).toEqual([])
})

it.each([
  [{ stage: 'case_registered', unit: 'judgments' }, 'cases, persons'],
  [{ stage: 'convicted', unit: 'cases' }, 'persons, judgments'],
  [{ stage: 'sent_to_court', unit: 'not_stated' }, 'cases, persons'],
  [{ stage: 'decided', unit: 'names_on_list' }, 'cases, persons, judgments, trials'],
] as const)('%j is not', (fields, accepted) => {
  expect(check(fields)).toEqual([
    {
      file: 'sources/example-news.yaml',
      field: 'counts[0].unit',
      message: `is ${fields.unit}, which is not what is counted at ${fields.stage}: use one of ${accepted}`,
    },
  ])
})

it.each([
  { stage: 'convicted', unit: 'judgments' },
  { stage: 'decided', unit: 'trials', kind: 'flow_partial_year' },
  { stage: 'not_stated', unit: 'not_stated' },
] as const)('no year is counted in %j', (fields) => {
  const kind = 'kind' in fields ? fields.kind : 'flow_calendar_year'
  expect(check(fields).map(({ message }) => message)).toEqual([
    `is ${fields.unit}, of which no year is counted: a ${kind} is in cases or persons`,
  ])
})
