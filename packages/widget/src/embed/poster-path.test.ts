import { expect, it } from 'vitest'
import { posterAddress } from '../element/poster-address.ts'
import { posterPath } from './poster-path.ts'

it.each([
  [posterPath('stages', {}, 'ru', 360), 'posters/stages.ru.360.svg'],
  [posterPath('cases-by-year', { country: 'KZ' }, 'en', 720), 'posters/cases-by-year.KZ.en.720.svg'],
  [
    posterPath('stages', { country: '../../x?y#z' }, 'en', 720),
    'posters/stages...%2F..%2Fx%3Fy%23z.en.720.svg',
  ],
])('%s', (path, expected) => {
  expect(path).toBe(expected)
})

const whole = { figure: 'stages', country: null, language: 'ru-KZ', narrowed: false } as const
const folder = 'https://cdn.example/1.2.0'

it('is the narrow one for a phone’s column, and the wide one for an article’s', () => {
  expect(posterAddress(whole, folder, 320)).toBe(`${folder}/posters/stages.ru.360.svg`)
  expect(posterAddress(whole, folder, 680)).toBe(`${folder}/posters/stages.ru.720.svg`)
})

it.each([
  ['fr', 'en'],
  [null, 'en'],
  ['uz-Latn', 'uz'],
])('is for readers of %s in %s', (language, code) => {
  expect(posterAddress({ ...whole, language }, folder, 320)).toBe(`${folder}/posters/stages.${code}.360.svg`)
})

it.each([
  { narrowed: true },
  { figure: 'pie' },
  { country: 'kz' },
  { country: '../x' },
  { country: '(object)' },
  // Half of a character, which no address can hold.
  { country: '\uD800' },
])('is none of %o', (choice) => {
  expect(posterAddress({ ...whole, ...choice }, folder, 320)).toBeUndefined()
})
