import { describe, expect, it } from 'vitest'
import { citable, later } from '../../../fixtures/citable.ts'
import { labelLanguages, sourceKinds } from '../../../model/vocabulary.ts'
import { citeOf } from '../../of-tables.ts'
import { citationLanguages } from './index.ts'

const styles = ['plain', 'apa', 'gost', 'bibtex', 'csl'] as const
const cite = citeOf(citable(), { version: '1.2.0' })

describe.each(labelLanguages)('the language %s', (lang) => {
  const language = citationLanguages[lang]

  it('has twelve months and a word for every kind of document', () => {
    const months = Array.from({ length: 12 }, (_, index) => language.dayAndMonth(index + 1, null))
    expect(new Set(months).size).toBe(12)
    expect(months.every((month) => /^\p{L}{3,}$/u.test(month))).toBe(true)
    expect(new Set(Object.values(language.untitled)).size).toBe(sourceKinds.length)
  })

  it('gives a style nothing that another language says', () => {
    if (lang === 'en') return
    const told = styles.map((style) => cite(later.id, { lang, style }))
    expect(told.join(' ')).not.toMatch(/not shown|n\.d\.|\bpage\b|\bvia\b|\bversion\b/)
  })
})
