// What Tajik alone has: no locale in browsers, and the izofat. What it says is in `tg.cases.ts`.
import { readdirSync, readFileSync } from 'node:fs'
import { countries } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import type { ArticleName } from './parts.ts'
import { tg } from './tg.ts'

describe('Tajik', () => {
  it('is asked of no browser, as they have none', () => {
    const folder = new URL('tg/', import.meta.url)
    const files = [
      new URL('tg.ts', import.meta.url),
      ...readdirSync(folder).map((file) => new URL(file, folder)),
    ]
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/\bIntl\b|toLocale/)
  })

  it('has a month in small letters and with the izofat, whichever it is', () => {
    for (let month = 1; month <= 12; month += 1) {
      expect(tg.date(`2025-${String(month).padStart(2, '0')}-09`)).toMatch(/^9 [а-я]+[рлтнй]и соли 2025$/)
    }
  })

  it('numbers an article of any other country than Tajikistan as the data does', () => {
    const article: ArticleName = { country: 'KZ', number: '154-1', code: 'criminal', title: 'тӯҳмат' }
    for (const country of countries.filter((code) => code !== 'TJ')) {
      expect(tg.article.heading({ ...article, country })).toBe('Моддаи 154-1')
    }
  })
})
