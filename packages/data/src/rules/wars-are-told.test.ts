import { describe, expect, it } from 'vitest'
import { count, provision, recordsWith, sentence, source, yearlyCount } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { warsAreTold } from './wars-are-told.ts'

const tell = (
  fields: Parameters<typeof source>[0],
  decisions: Parameters<typeof recordsWith>[0]['decisions'] = [],
) =>
  warsAreTold
    .check(recordsWith({ sources: [source(fields)], decisions, provisions }), tablesWith(), String)
    .map(({ field, message }) => `${field} ${message}`)
const provisions = [provision(), provision({ id: 'kz.cc.2', article: '2', topic: 'beside' })]
const untold = (war: string) =>
  `is ${war}, which is named neither in the quoted words and the note nor in what is said of the document: correct it, or say in the note what shows it`

describe('the war of a count', () => {
  it.each<Parameters<typeof source>[0]>([
    { counts: [count()] },
    { counts: [count({ war: 'ukraine', as_stated: 'dozens fought in Ukraine' })] },
    { counts: [count({ war: 'ukraine', note: 'For Russia, by line 3.' })] },
    { title: 'Война в Украине', counts: [count({ war: 'ukraine' })] },
    { counts: [count({ war: 'syria_iraq', at: { words: 'в Сирии' } })] },
  ])('may be told by %j', (fields) => {
    expect(tell(fields)).toEqual([])
  })

  it('is not any where the quoted words limit it', () => {
    expect(tell({ counts: [count({ as_stated: 'dozens fought in Syria' })] })).toEqual([
      'counts[0].war is any, but the quoted words name syria_iraq: correct it, or quote the words that do not limit it',
    ])
  })

  it('may not be untold, or another one', () => {
    expect(tell({ counts: [count({ war: 'ukraine' })] })).toEqual([`counts[0].war ${untold('ukraine')}`])
    expect(tell({ title: 'Fighters in Ukraine', counts: [count({ war: 'syria_iraq' })] })).toEqual([
      `counts[0].war ${untold('syria_iraq')}`,
    ])
  })

  it('is left open by a decision only, and never under an article', () => {
    const open = count({ war: 'not_stated', provision: undefined })
    const decision = {
      id: 'a-reading',
      conflicts: ['C01'],
      question: 'Which war?',
      reason: 'The text names none.',
      decided: '2025-01-01',
      outcome: 'reading' as const,
      concerns: [open.id],
    }
    expect(tell({ counts: [open] }, [decision])).toEqual([])
    const message =
      'counts[0].war is not_stated: write any for a count that is limited to no war, or the war; where no article is named either, a reading decision may leave it open'
    expect(tell({ counts: [open] })).toEqual([message])
    expect(tell({ counts: [{ ...open, provision: 'kz.cc.1' }] }, [decision])).toEqual([message])
  })
})

describe('the war of a sentence', () => {
  it.each<Parameters<typeof source>[0]>([
    { sentences: [sentence({ provision: undefined })] },
    { sentences: [sentence({ note: 'The text does not tell which war.' })] },
    { sentences: [sentence({ provision: 'kz.cc.2' })] },
    { sentences: [sentence({ provision: 'kz.cc.2', war: 'ukraine', note: 'A deserter from Ukraine.' })] },
    { sentences: [sentence({ war: 'ukraine' })] },
    { title: 'A deserter from Russia', sentences: [sentence({ provision: 'kz.cc.2' })] },
  ])('may be %j', (fields) => {
    expect(tell(fields)).toEqual([])
  })

  it('is not any, and not left open where a place is named', () => {
    expect(tell({ sentences: [sentence({ war: 'any' })] })).toEqual([
      'sentences[0].war is any, but a sentence is for one war: write it, or not_stated',
    ])
    expect(
      tell({ url: 'https://example.org/back-from-syria', sentences: [sentence({ provision: 'kz.cc.2' })] }),
    ).toEqual(['sentences[0].war is not_stated, but what is quoted or noted names syria_iraq: correct one'])
    expect(tell({ title: 'Back from Syria', sentences: [sentence({ war: 'ukraine' })] })).toEqual([
      `sentences[0].war ${untold('ukraine')}`,
    ])
  })
})

describe('the article of a sentence', () => {
  it('is about foreign conflicts, and asks for the war', () => {
    expect(tell({ sentences: [sentence()] })).toEqual([
      'sentences[0].war is not_stated, but kz.cc.1 is about foreign conflicts: write the war, or say in the note that the text does not tell which war',
    ])
  })

  it('is about something else, and asks what shows the war', () => {
    expect(tell({ sentences: [sentence({ provision: 'kz.cc.2', war: 'ukraine' })] })).toEqual([
      'sentences[0].war is ukraine, but kz.cc.2 is not about foreign conflicts: write not_stated, or say in the note what shows the war',
    ])
  })
})

describe('what belongs together', () => {
  const one = 'Ukraine and Syria'
  const differs = (id: string, field = 'counts') =>
    `${field}[1].war is syria_iraq, but ${id}, which belongs with it, is ukraine: correct one`

  it('is of one war: a judgment, and a counter of an article', () => {
    const judged = { judgment: 'kz.judgment.one', war: 'ukraine' } as const
    const sentences = [sentence(judged), sentence({ ...judged, id: 'kz.1.fine.example', war: 'syria_iraq' })]
    expect(tell({ title: one, sentences })).toEqual([differs('kz.1.sentence.example', 'sentences')])
    const counts = [count({ war: 'ukraine' }), yearlyCount({ war: 'syria_iraq' })]
    expect(tell({ title: one, counts })).toEqual([differs('kz.1.registered.words.example')])
  })

  it.each([
    { kind: 'sample' },
    { provision: 'kz.cc.2' },
    { counter: 'rival' },
    { counter: undefined },
  ] as const)('does not hold %j', (fields) => {
    const counts = [count({ war: 'ukraine' }), yearlyCount({ war: 'syria_iraq', ...fields })]
    expect(tell({ title: one, counts })).toEqual([])
  })
})
