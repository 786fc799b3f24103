import { describe, expect, it } from 'vitest'
import { label, vocabulary } from '../../fixtures/records.ts'
import { vocabularySchema } from './vocabulary.ts'

function faults(code: unknown): string[] {
  const record = { ...vocabulary(), codes: { red: code } }
  return vocabularySchema.safeParse(record).error?.issues.map(({ path }) => path.join('.')) ?? []
}

describe('a code', () => {
  it('has a label in each label language and a definition', () => {
    expect(faults({ label, definition: 'Like blood.' })).toEqual([])
  })

  it.each([
    [{ label: { ...label, uz: undefined }, definition: 'Like blood.' }, 'codes.red.label.uz'],
    [{ label: { ...label, ru: ' ' }, definition: 'Like blood.' }, 'codes.red.label.ru'],
    [{ label }, 'codes.red.definition'],
    [{ label: { ...label, xx: 'rd' }, definition: 'Like blood.' }, 'codes.red.label'],
  ])('is not %j', (code, path) => {
    expect(faults(code)).toEqual([path])
  })
})
