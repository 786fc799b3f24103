import { describe, expect, it } from 'vitest'
import * as model from '../model/vocabulary.ts'
import { recordsWith, vocabulary } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { vocabulariesAreComplete } from './vocabularies-are-complete.ts'

const check = (vocabularies: ReturnType<typeof vocabulary>[]) =>
  vocabulariesAreComplete.check(recordsWith({ vocabularies }), tablesWith(), String)

const meaning = (word: string) => ({
  label: { en: word, ru: word, kk: word, ky: word, tg: word, tk: word, uz: word },
  definition: 'What it means.',
})
const list = (id: string, codes: readonly string[]) =>
  vocabulary({ id, codes: Object.fromEntries(codes.map((code) => [code, meaning(code)])) })

/** Word lists that are only parts of others, or name the languages themselves. */
const unlisted = ['yearlyKinds', 'wordsOnlyQualifiers', 'labelLanguages', 'textLanguages']
const complete = Object.entries(model)
  .filter(([name]) => !unlisted.includes(name))
  .map(([name, codes]) =>
    list(
      name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      codes,
    ),
  )

describe('vocabularies', () => {
  it('are complete where every word list of the model has its file and every code its label', () => {
    expect(check(complete)).toEqual([])
  })

  it('miss a file', () => {
    expect(check(complete.filter(({ id }) => id !== 'stages'))).toEqual([
      { file: 'vocabularies/stages.yaml', field: '', message: 'is missing: add the file' },
    ])
  })

  it('miss a code, or have one too many', () => {
    const countries = list('countries', ['KZ', 'KG', 'TJ', 'TM', 'UK'])
    expect(check([...complete.filter(({ id }) => id !== 'countries'), countries])).toEqual([
      {
        file: 'vocabularies/countries.yaml',
        field: 'codes.UZ',
        message: 'is missing: add its label and definition',
      },
      {
        file: 'vocabularies/countries.yaml',
        field: 'codes.UK',
        message: 'is no code of the model: did you mean UZ? Correct it, or add it to src/model/vocabulary.ts',
      },
    ])
  })

  it('call no two codes the same in any language', () => {
    const countries = list('countries', model.countries)
    const { KZ = meaning('KZ') } = countries.codes
    const twins = { ...countries.codes, KG: { ...KZ, label: { ...meaning('KG').label, tg: KZ.label.tg } } }
    const others = complete.filter(({ id }) => id !== 'countries')
    expect(check([...others, { ...countries, codes: twins }])).toEqual([
      {
        file: 'vocabularies/countries.yaml',
        field: 'codes.KG.label.tg',
        message: 'is “KZ”, as for KZ: tell the two apart',
      },
    ])
  })

  it('have a file too many', () => {
    expect(check([...complete, list('colours', ['red'])])).toEqual([
      {
        file: 'vocabularies/colours.yaml',
        field: 'id',
        message:
          'is colours, which is no word list of the model: use one of countries, stages, counted-units, amount-units, statistic-kinds, wars, qualifiers, statuses, ranks, missing-reasons, penalty-types, sentence-kinds, source-kinds, topics, outcomes, operations, redirect-kinds',
      },
    ])
  })
})
