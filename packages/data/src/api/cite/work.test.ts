import { describe, expect, it } from 'vitest'
import { citable } from '../../fixtures/citable.ts'
import { UnknownIdError } from '../ids.ts'
import { citeWorkOf } from '../of-tables.ts'
import type { Work } from './work.ts'

const cite = citeWorkOf(citable(), { version: '1.2.0' })
const chart: Work = { id: 'chart', title: 'Forty cases', sources: ['example-news', 'bare', 'example-news'] }

it('plain is one line: the data set under the title, and each document by publisher and date', () => {
  expect(cite(chart)).toBe(
    'Source: Central Asia Prosecutions, version 1.2.0, “Forty cases”; documents: Example News, 30 December 2025; [Official answer, title not shown], date not shown',
  )
  expect(cite({ ...chart, title: '40 дел' }, { lang: 'ru' })).toBe(
    'Источник: Central Asia Prosecutions, версия 1.2.0, «40 дел»; документы: Example News, 30 декабря 2025 года; [Официальный ответ, заглавие не указано], дата не указана',
  )
})

it('names no documents where there are none', () => {
  expect(cite({ ...chart, sources: [] })).toMatch(/“Forty cases”$/)
})

it('apa and gost are lists of works, a line each', () => {
  expect(cite(chart, { style: 'apa' }).split('\n')).toEqual([
    'Central Asia Prosecutions. (n.d.). Forty cases (Version 1.2.0) [Data set].',
    'Example News. (2025, December 30). Forty cases in a year. https://news.example/forty',
    '[Official answer, title not shown]. (n.d.).',
  ])
  expect(cite({ ...chart, title: '40 дел' }, { style: 'gost' }).split('\n')).toEqual([
    '40 дел [Электронный ресурс] // Central Asia Prosecutions : набор данных. Версия 1.2.0. [б. г.].',
    'Forty cases in a year [Электронный ресурс] // Example News. 2025. 30 декабря. URL: https://news.example/forty',
    '[Официальный ответ, заглавие не указано]. [б. г.].',
  ])
})

it('bibtex has an entry for each, with a key of its own', () => {
  const keys = [...cite(chart, { style: 'bibtex' }).matchAll(/^@(\w+)\{(.*),$/gm)].map(([, ...key]) => key)
  expect(keys).toEqual([
    ['misc', 'chart'],
    ['online', 'example-news'],
    ['misc', 'bare'],
  ])
})

it('csl is one list', () => {
  expect(JSON.parse(cite(chart, { style: 'csl' }))).toMatchObject([
    { id: 'chart', type: 'dataset', title: 'Forty cases', version: '1.2.0' },
    { id: 'example-news', type: 'article-newspaper' },
    { id: 'bare', type: 'document' },
  ])
})

it('refuses what it cannot cite', () => {
  expect(() => cite({ ...chart, sources: ['nowhere'] })).toThrow(UnknownIdError)
  // @ts-expect-error What JavaScript may pass on.
  expect(() => cite(chart, { style: 'mla' })).toThrow(RangeError)
})

describe('what is no work is refused in one line, with the cure', () => {
  const work = { id: 'chart', title: 'A chart', sources: [] }
  const unchecked = cite as (work: unknown) => string

  it.each([
    [undefined, 'citeWork takes an object with id, title, sources; got undefined'],
    ['chart', 'citeWork takes an object with id, title, sources; got "chart"'],
    [{ ...work, source: [] }, 'citeWork knows no "source": use id, title, sources'],
    [{ ...work, id: 7 }, 'id 7 is not accepted: give a text'],
    [{ ...work, title: ' ' }, 'title " " is not accepted: give a text'],
    [{ ...work, sources: 'example-news' }, 'sources "example-news" is not accepted: give a list of ids'],
  ])('%j', (given, message) => {
    expect(() => unchecked(given)).toThrow(new RangeError(message))
  })

  it('a title in lines becomes one', () => {
    expect(cite({ ...work, title: 'A\n  chart' })).toContain('“A chart”')
  })
})
