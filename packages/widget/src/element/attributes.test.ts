import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import type { BuiltFigure, Figure } from '../figures/figure.ts'
import { figureIds, type FigureId } from '../figures/ids.ts'
import { languages } from '../languages/index.ts'
import { checkAttributes, chosenCode, chosenFigureId, type GivenAttributes } from './attributes.ts'

const cases: Figure = figure('cases-by-year')
const norms: Figure = figure('sentence-norms')

function figure(id: FigureId): Figure {
  return {
    id,
    countries: () => ['KZ', 'KG'],
    rows: () => ({}),
    build: (): BuiltFigure => {
      throw new Error('Checking attributes builds nothing.')
    },
  }
}

const nothing: GivenAttributes = {
  figure: null,
  country: null,
  from: null,
  to: null,
  language: null,
  inheritedLanguage: null,
  theme: null,
  display: null,
  loading: null,
  headingLevel: null,
  actions: null,
}

function check(given: Partial<GivenAttributes>) {
  const all = { ...nothing, ...given }
  const named = [cases, norms].find(({ id }) => id === chosenFigureId(all.figure))
  const code = chosenCode(all.language, all.inheritedLanguage)
  return checkAttributes(all, {
    figure: named && { itself: named, tables },
    language: languages.find((language) => language.code === code) ?? languages[0],
  })
}

describe('checkAttributes', () => {
  it('takes the defaults where nothing is given', () => {
    expect(check({})).toMatchObject({
      figure: cases,
      options: {},
      language: { code: 'en' },
      theme: 'auto',
      display: 'chart',
      loading: 'lazy',
      headingLevel: 3,
      problems: [],
    })
  })

  it('takes what is accepted, as attribute or as property', () => {
    expect(
      check({
        figure: 'sentence-norms',
        country: 'KG',
        from: '2022',
        to: 2024,
        language: 'ru',
        theme: 'dark',
        display: 'both',
        loading: 'eager',
        headingLevel: '4',
      }),
    ).toMatchObject({
      figure: norms,
      options: { country: 'KG', from: 2022, to: 2024 },
      language: { code: 'ru' },
      theme: 'dark',
      display: 'both',
      loading: 'eager',
      headingLevel: 4,
      problems: [],
    })
  })

  it.each<[string, Partial<GivenAttributes>, string, string, readonly string[]]>([
    ['an unknown figure', { figure: 'pie' }, 'figure', 'pie', figureIds],
    ['a country that the figure lacks', { country: 'TM' }, 'country', 'TM', ['KZ', 'KG']],
    ['a country in small letters', { country: 'kz' }, 'country', 'kz', ['KZ', 'KG']],
    [
      'an unknown language of its own',
      { language: 'fr-CH' },
      'lang',
      'fr-CH',
      languages.map(({ code }) => code),
    ],
    ['an unknown theme', { theme: 'sepia' }, 'theme', 'sepia', ['auto', 'light', 'dark']],
    ['an empty theme', { theme: '' }, 'theme', '', ['auto', 'light', 'dark']],
    ['an unknown display', { display: 'pie' }, 'display', 'pie', ['chart', 'table', 'both']],
    ['an unknown loading', { loading: 'now' }, 'loading', 'now', ['lazy', 'eager']],
    ['a heading level of one', { headingLevel: '1' }, 'heading-level', '1', ['2', '3', '4', '5', '6']],
    ['an object', { theme: { toString: null } }, 'theme', '(object)', ['auto', 'light', 'dark']],
  ])('refuses %s, with what is accepted', (_, given, attribute, value, values) => {
    expect(check(given).problems).toEqual([{ attribute, value, accepted: { kind: 'one-of', values } }])
  })

  it.each(['20.5', '2o24', '24', '-2024', 2024.5, Number.NaN])('refuses %s as a year', (value) => {
    const { problems, options } = check({ from: value, to: '2024' })
    expect(problems).toEqual([{ attribute: 'from', value: String(value), accepted: { kind: 'year' } }])
    expect(options).toEqual({ to: 2024 })
  })

  it('refuses years that run backwards, and leaves out both', () => {
    const { problems, options } = check({ from: '2025', to: '2023' })
    expect(problems).toEqual([
      { attribute: 'from', value: '2025', accepted: { kind: 'up-to-year', year: 2023 } },
    ])
    expect(options).toEqual({})
  })

  it('takes one and the same year at both ends', () => {
    expect(check({ from: '2024', to: '2024' })).toMatchObject({
      options: { from: 2024, to: 2024 },
      problems: [],
    })
  })

  it('tells of every bad value, each once', () => {
    const { problems } = check({ figure: 'pie', country: 'XX', theme: 'sepia', to: 'now' })
    // Which countries there are depends on the figure.
    expect(problems.map((problem) => problem.attribute)).toEqual(['figure', 'to', 'theme'])
  })

  it.each([
    ['ru-KZ', 'ru'],
    ['RU', 'ru'],
    ['fr', 'en'],
    ['', 'en'],
  ])('inherits lang="%s" as %s, and says nothing of it', (inheritedLanguage, code) => {
    expect(check({ inheritedLanguage })).toMatchObject({ language: { code }, problems: [] })
  })

  it('prefers its own language to the inherited one', () => {
    expect(check({ language: 'en', inheritedLanguage: 'ru' }).language.code).toBe('en')
  })

  it.each<[unknown, readonly string[]]>([
    [null, ['data', 'image', 'cite', 'share', 'embed']],
    ['', ['data', 'image', 'cite', 'share', 'embed']],
    [' ', ['data', 'image', 'cite', 'share', 'embed']],
    ['none', []],
    [' embed\n data embed ', ['embed', 'data']],
  ])('takes actions %j', (actions, offered) => {
    expect(check({ actions })).toMatchObject({ actions: offered, problems: [] })
  })

  it.each<[unknown, string, readonly string[]]>([
    ['data print', 'data print', ['data']],
    ['none data', 'none data', ['data']],
    ['DATA', 'DATA', ['data', 'image', 'cite', 'share', 'embed']],
    [['data'], '(object)', ['data', 'image', 'cite', 'share', 'embed']],
  ])('takes what it can of actions %j, and tells of the rest', (actions, value, offered) => {
    const { problems, actions: checked } = check({ actions })
    expect(checked).toEqual(offered)
    const values = ['data', 'image', 'cite', 'share', 'embed']
    expect(problems).toEqual([
      { attribute: 'actions', value, accepted: { kind: 'words', values, alone: 'none' } },
    ])
  })

  it('takes an empty country or year as none, as templates write it', () => {
    expect(check({ country: '', from: '', to: '' })).toMatchObject({ options: {}, problems: [] })
  })
})
