import { expect, it } from 'vitest'
import { oneWitness, recordsWith, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { repeatsHaveTheirCounter } from './repeats-have-their-counter.ts'

const own = yearlyCount()
const again = yearlyCount({ id: 'kz.1.registered.2024.another', counter: undefined })
const decisions = [oneWitness({ stands: own.id, repeats: [again.id] })]
const check = (fields: Parameters<typeof source>[0], decided = decisions) =>
  repeatsHaveTheirCounter
    .check(
      recordsWith({
        sources: [source({ counts: [own] }), source({ id: 'another', ...fields })],
        decisions: decided,
      }),
      tablesWith(),
      String,
    )
    .map(({ file, field, message }) => `${file}: ${field}: ${message}`)

it('lets a repeat with its counter pass, one of a document that names nobody, and what repeats nothing', () => {
  expect(check({ counts: [{ ...again, counter: 'example' }] })).toEqual([])
  expect(check({ counts: [again], note: 'It has a source that it does not name.' })).toEqual([])
  expect(check({ counts: [again] }, [])).toEqual([])
})

it('finds a repeat without its counter', () => {
  expect(check({ counts: [again] })).toEqual([
    'sources/another.yaml: counts[0].counter: is missing, but what it repeats is counted by example: write it, or say in the document’s note that it does not name who counted',
  ])
})
