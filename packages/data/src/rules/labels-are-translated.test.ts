import { describe, expect, it } from 'vitest'
import {
  counter,
  event,
  lead,
  penalty,
  provision,
  recordsWith,
  source,
  vocabulary,
} from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import type { LabelLanguage } from '../model/vocabulary.ts'
import { checkText } from '../records/read.ts'
import { printProblem, type Problem, type Records } from '../records/records.ts'
import { vocabularySchema } from '../records/schema/vocabulary.ts'
import { labelsAreTranslated } from './labels-are-translated.ts'

type Label = Record<LabelLanguage, string>

const label: Label = {
  en: 'fine',
  ru: 'штраф',
  kk: 'айыппұл',
  ky: 'айып пул',
  tg: 'ҷарима',
  tk: 'jerime',
  uz: 'toʻlov, maʼmuriy',
}

const lines = (records: Records) =>
  labelsAreTranslated.check(records, tablesWith(), String).map((problem) => printProblem(problem))
const linesOf = (change: Partial<Label>) => {
  const codes = { fine: { label: { ...label, ...change }, definition: 'A payment.' } }
  return lines(recordsWith({ vocabularies: [vocabulary({ id: 'penalty-types', codes })] }))
}

describe('a label', () => {
  it('may be written in its language, or be a code', () => {
    expect(linesOf({})).toEqual([])
    expect(linesOf({ en: 'EUR', kk: 'EUR', uz: 'EUR' })).toEqual([])
  })

  it.each([
    ['uz', 'fine', 'is “fine”, as in English: translate it'],
    ['ky', 'fine', 'is “fine”, without one Cyrillic letter: write it in Kyrgyz'],
    ['uz', 'жарима', 'is “жарима”, without one Latin letter: write it in Uzbek'],
    ['ky', 'ҷарима', 'is “ҷарима”, but Kyrgyz is not written with “ҷ”: correct it, or move it'],
    ['ru', 'айыппұл', 'is “айыппұл”, but Russian is not written with “ұ”: correct it, or move it'],
    ['kk', 'Ҷарима', 'is “Ҷарима”, but Kazakh is not written with “Ҷ”: correct it, or move it'],
    ['tg', 'айып төлөм', 'is “айып төлөм”, but Tajik is not written with “ө”: correct it, or move it'],
    ['tk', 'toʻlov', 'is “toʻlov”, but Turkmen is not written with “ʻ”: correct it, or move it'],
    ['en', 'fine штраф', 'is “fine штраф”, but English is not written with “ш”: correct it, or move it'],
    [
      'uz',
      "to'lov",
      "is “to'lov”, but Uzbek is not written with “'”: oʻ and gʻ take ʻ (U+02BB), everything else ʼ (U+02BC)",
    ],
    [
      'uz',
      'maʻmuriy',
      'is “maʻmuriy”, but Uzbek is not written with “ʻ”: oʻ and gʻ take ʻ (U+02BB), everything else ʼ (U+02BC)',
    ],
    [
      'uz',
      'toʼlov',
      'is “toʼlov”, but Uzbek is not written with “ʼ”: oʻ and gʻ take ʻ (U+02BB), everything else ʼ (U+02BC)',
    ],
  ] as const)('in %s may not be %s', (language, text, message) => {
    expect(linesOf({ [language]: text })).toEqual([
      `vocabularies/penalty-types.yaml: codes.fine.label.${language}: ${message}`,
    ])
  })

  it('of a counter may stay a name, and nothing else may', () => {
    const name = { ...label, en: 'Vot Tak', uz: 'Vot Tak' }
    expect(lines(recordsWith({ counters: [counter({ name, short: name })] }))).toEqual([])
    expect(lines(recordsWith({ provisions: [provision({ title: name })] }))).toEqual([
      'provisions/kz.cc.1.yaml: title.uz: is “Vot Tak”, as in English: translate it',
    ])
    const words = { ...label, en: 'Vot Tak and others', uz: 'Vot Tak and others' }
    expect(lines(recordsWith({ counters: [counter({ short: words })] }))).toEqual([
      'counters/example.yaml: short.uz: is “Vot Tak and others”, as in English: translate it',
    ])
  })

  it('is looked at where only some languages have it', () => {
    const condition = { en: 'where proven', ru: 'where proven' }
    const penalties = [penalty(), penalty({ id: 'kz.1.fine.example', condition })]
    const events = [event({ title: { en: 'Signed', ru: 'Подписан', kk: 'Signed' } })]
    expect(lines(recordsWith({ sources: [source({ penalties, events })] }))).toEqual([
      'sources/example-news.yaml: events[0].title.kk: is “Signed”, without one Cyrillic letter: write it in Kazakh',
      'sources/example-news.yaml: penalties[1].condition.ru: is “where proven”, without one Cyrillic letter: write it in Russian',
    ])
  })

  it('may be the brief of a decision', () => {
    const decisions = [lead({ brief: { ...label, tg: 'айыппұл' } })]
    expect(lines(recordsWith({ decisions }))).toEqual([
      'decisions/an-example-decision.yaml: brief.tg: is “айыппұл”, but Tajik is not written with “ұ”: correct it, or move it',
    ])
  })

  it('that is missing is one line with its file and field', () => {
    const problems: Problem[] = []
    const written = Object.entries(label).flatMap(([language, text]) =>
      language === 'kk' ? [] : [`      ${language}: ${text}`],
    )
    const text = ['id: colours', 'title: Colours', 'codes:', '  red:', '    label:', ...written]
    checkText(
      [...text, '    definition: Like blood.'].join('\n'),
      'vocabularies/colours.yaml',
      vocabularySchema,
      problems,
    )
    expect(problems.map(printProblem)).toEqual([
      'vocabularies/colours.yaml:6: codes.red.label.kk: is missing: add it',
    ])
  })
})
