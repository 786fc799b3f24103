// Changes every coded or counted field of every record, one at a time, and expects a rule to notice. What no rule can
// notice is listed in survivors.yaml, by field and entry, with the reason.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readRecords } from '../../src/records/read.ts'
import { printProblem } from '../../src/records/records.ts'
import { mutantsOf } from './mutants.ts'
import { sweep } from './sweep.ts'

const listed = z
  .array(z.strictObject({ field: z.string(), reason: z.string().min(20), ids: z.array(z.string()).min(1) }))
  .parse(parse(readFileSync(join(import.meta.dirname, 'survivors.yaml'), 'utf8')))

const { records, problems } = await readRecords(join(import.meta.dirname, '../../records'))
const mutants = mutantsOf(records)
const { survivors, unproved } = sweep(records, mutants)

const lines = (places: Iterable<string>) => [...new Set(places)].sort()
const expected = lines(listed.flatMap(({ field, ids }) => ids.map((id) => `${field} of ${id}`)))

it('has all records to change', () => {
  expect(problems.map(printProblem)).toEqual([])
})

it('changes every kind of field', () => {
  const fields = new Set(mutants.map(({ field }) => field))
  expect([...fields]).toEqual(
    expect.arrayContaining(
      'counts.value counts.unit counts.period counts.as_of counts.qualifier counts.provision counts.stage counts.war counts.kind counts.counter penalties.type penalties.part penalties.amount.max sentences.amount.value sentences.date context.value context.unit events.date sources.published sources.kind sentences.judgment penalties.amount derived.equals provisions.in_force.from wordings.in_force.from derived.of.0 silences.years.first silences.reason'.split(
        ' ',
      ),
    ),
  )
})

it('is noticed, unless survivors.yaml says why it cannot be', () => {
  const told = survivors.map(({ field, id, was, becomes }) => ({
    place: `${field} of ${id}`,
    change: `${was} → ${becomes}`,
  }))
  const news = told.filter(({ place }) => !expected.includes(place))
  // Make a rule notice it; where none can, list the entry under its field.
  expect(news.map(({ place, change }) => `${place}: ${change} passes every rule`)).toEqual([])
})

it('has no exception that is no longer needed', () => {
  const alive = new Set(survivors.map(({ field, id }) => `${field} of ${id}`))
  // Take it out of survivors.yaml.
  expect(expected.filter((place) => !alive.has(place))).toEqual([])
})

it('is noticed by all records where one document gives it away', () => {
  expect(unproved.map(({ field, id, becomes }) => `${field} of ${id}: ${becomes}`)).toEqual([])
})
