// Sentence norms on the data package as it is built: what a reader of the page will see, number by number.
import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en, languages } from '../../languages/index.ts'
import { telltalePhrases } from '../../languages/telltale-phrases.ts'
import { dataOf } from '../drawn.ts'
import { conditionOf } from '../parts/names.ts'
import { sentenceNorms } from './figure.ts'

describe('sentence-norms on the real data', () => {
  const built = sentenceNorms.build(tables, { country: 'KZ' })

  it('shows the norm of Article 172 within the law, and 80 months under Article 170 as no norm', () => {
    const drawn = dataOf(built, en)
    expect(drawn.find(({ layer }) => layer === 'norm')).toMatchObject({ min: 54, max: 60 })
    expect(drawn.find(({ layer }) => layer === 'outcome')).toMatchObject({ months: 80 })
    expect(built.words(en).summary).toMatch(/6 years 8 months reported, not a norm/)
    expect(built.words(en).title).toContain('4.5–5 years')
  })

  it('says life imprisonment in words and never as a number', () => {
    expect(dataOf(built, en).some(({ layer, text }) => layer === 'life_label' && text === 'life')).toBe(true)
    const life = built.table(en).rows.filter((row) => row.some(({ text }) => text === 'life imprisonment'))
    expect(life.length).toBeGreaterThan(0)
    for (const row of life) expect(row.filter(({ text }) => /^\d/.test(text))).toEqual([])
    const proven = tables.penalties.find(({ id }) => id === 'kz.170.3.life.unnamed-outlet')
    expect(proven?.condition_en).toBe('where a killing is proven')
    for (const language of languages) {
      const { title, summary } = built.words(language)
      expect(`${title} ${summary}`).toContain(telltalePhrases[language.labels].byOneReport)
      expect(summary).toContain(proven && conditionOf(proven, language))
    }
  })

  it.each(languages)(
    'counts the outcomes without imprisonment among several countries too, in $code',
    (language) => {
      const { years } = telltalePhrases[language.labels]
      const seven = new RegExp(`(?<![\\d–])7(?! ${years}|–|\\d)`)
      expect(sentenceNorms.build(tables, { country: 'UZ' }).words(language).summary).toMatch(seven)
      const { notes } = sentenceNorms.build(tables, {}).words(language)
      const suspended = language.penaltyTypes.suspended_imprisonment
      expect(notes.filter((note) => note.includes(suspended) && seven.test(note))).toHaveLength(1)
    },
  )

  it('leaves out what belongs to other offences', () => {
    const all = JSON.stringify(built.table(en))
    for (const months of ['"90"', '"6"']) expect(all).not.toContain(`"text":${months}`)
  })
})
