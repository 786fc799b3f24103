import { describe, expect, it } from 'vitest'
import { apart, lead, leftOut, oneWitness } from '../../fixtures/records.ts'
import { decisionSchema } from './decision.ts'

function messagesOf(record: unknown): string[] {
  return (
    decisionSchema
      .safeParse(record)
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []
  )
}

describe('a decision', () => {
  it.each([
    lead(),
    apart({ concerns: ['kz.a'] }),
    oneWitness({ stands: 'kz.a', repeats: ['kz.b'] }),
    leftOut({ source: 'example-news', figure: 'A sum that does not add up.' }),
  ])('may be $outcome', (record) => {
    expect(decisionSchema.parse(record)).toEqual(record)
  })

  it('has an outcome that the model knows', () => {
    expect(messagesOf({ ...lead(), outcome: 'leads' })).toEqual([
      'outcome must be one of lead, one_witness, apart, status, reading, left_out',
    ])
  })

  it('has the fields of its outcome and no others', () => {
    expect(messagesOf({ ...apart({ concerns: ['kz.a'] }), counter: 'example' })).toHaveLength(1)
    expect(messagesOf({ ...apart({ concerns: [] }) })).toHaveLength(1)
    expect(messagesOf({ ...lead(), counter: undefined })).toHaveLength(1)
  })

  it('says in every language in brief why a counter leads, and of the rest in English and Russian at least', () => {
    const others = { ...lead().brief, kk: undefined }
    expect(messagesOf({ ...lead(), brief: undefined })).toHaveLength(1)
    expect(messagesOf({ ...lead(), brief: others })).toHaveLength(1)
    const reading = apart({ concerns: ['kz.a'] })
    expect(messagesOf({ ...reading, brief: others })).toEqual([])
    expect(messagesOf({ ...reading, brief: { ...others, ru: undefined } })).toHaveLength(1)
  })

  it('names the conflicts that it settles by number', () => {
    expect(messagesOf({ ...lead(), conflicts: ['C5'] })).toEqual([
      'conflicts.0 must be the number of a conflict, like C05',
    ])
    expect(messagesOf({ ...lead(), conflicts: [] })).toHaveLength(1)
  })
})
