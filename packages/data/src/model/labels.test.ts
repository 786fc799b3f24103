import { expect, it } from 'vitest'
import { label } from '../fixtures/records.ts'
import { labels, optionalTexts, texts } from './labels.ts'

it('gives each language a column', () => {
  expect(labels('title', label)).toEqual({
    title_en: 'An example',
    title_ru: 'Пример',
    title_kk: 'Мысал',
    title_ky: 'Мисал',
    title_tg: 'Мисол',
    title_tk: 'Mysal',
    title_uz: 'Misol',
  })
})

it('leaves a language empty that nobody wrote', () => {
  expect(texts('name', { en: 'One', ru: 'Один', uz: 'Bir' })).toEqual({
    name_en: 'One',
    name_ru: 'Один',
    name_kk: null,
    name_ky: null,
    name_tg: null,
    name_tk: null,
    name_uz: 'Bir',
  })
})

it('has every column of a text that is absent as a whole', () => {
  const columns = Object.keys(texts('condition', label))
  expect(optionalTexts('condition', undefined)).toEqual(
    Object.fromEntries(columns.map((column) => [column, null])),
  )
})
