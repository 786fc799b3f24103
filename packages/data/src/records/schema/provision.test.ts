import { describe, expect, it } from 'vitest'
import { provision } from '../../fixtures/records.ts'
import { provisionSchema } from './provision.ts'

function messagesOf(record: unknown): string[] {
  return (
    provisionSchema
      .safeParse(record)
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []
  )
}

describe('a provision', () => {
  it('may be an article or a group of articles', () => {
    const article = provision({ in_force: { from: '2015-01-01' }, predecessor: 'kz.old.1' })
    const group = provision({ article: undefined, members: ['kz.cc.1', 'kz.cc.2'] })
    expect(provisionSchema.parse(article)).toEqual(article)
    expect(provisionSchema.parse(group)).toEqual(group)
  })

  it('may have wordings, with what is not known of them named', () => {
    const record = provision({
      wordings: [
        { id: 'kz.cc.1.first', unverified: ['valid_from'], in_force: { to: '2019-06-30' } },
        { id: 'kz.cc.1.second', in_force: { from: '2019-07-01' }, note: 'Five to nine years.' },
      ],
    })
    expect(provisionSchema.parse(record)).toEqual(record)
    expect(messagesOf(provision({ wordings: [] }))).toHaveLength(1)
    expect(
      messagesOf({ ...provision(), wordings: [{ id: 'kz.cc.1.first', text: 'The law.' }] }),
    ).toHaveLength(1)
  })

  it('has its article in quotes', () => {
    expect(messagesOf({ ...provision(), article: 172 })).toEqual(['article must be quoted, like "172"'])
  })

  it('is of one of the five states', () => {
    expect(messagesOf({ ...provision(), country: 'RU' })).toEqual([
      'country "RU" is not accepted: use one of KZ, KG, TJ, TM, UZ',
    ])
  })

  it('groups two articles at least', () => {
    expect(messagesOf(provision({ members: ['kz.cc.1'] }))).toHaveLength(1)
  })
})
