import { expect, it } from 'vitest'
import { tablesWith } from '../fixtures/tables.ts'
import { counter, event, label, penalty, provision, recordsWith, source } from '../fixtures/records.ts'
import { labelsSayTheSameNumbers } from './labels-say-the-same-numbers.ts'

const check = (bare: Parameters<typeof recordsWith>[0]) =>
  labelsSayTheSameNumbers.check(recordsWith(bare), tablesWith(), String)

const numbered = {
  ...label,
  en: 'Article 1 in 2024',
  ru: 'Статья 1 в 2024 году',
  kk: '2024 жылы 1-бап',
  ky: '2024-жылы 1-берене',
  tg: 'Моддаи 1 дар соли 2024',
  tk: '2024-nji ýylda 1-nji madda',
  uz: '2024-yilda 1-modda',
}

it('lets a label pass that holds the same numbers in whatever order, or none', () => {
  const title = { en: 'Since 2014', ru: 'С 2014 года' }
  expect(
    check({
      provisions: [provision({ title: numbered })],
      counters: [counter()],
      sources: [source({ events: [event({ title })] })],
    }),
  ).toEqual([])
})

it('finds a number that differs in one language, and one that is left out', () => {
  expect(check({ provisions: [provision({ title: { ...numbered, ky: '2025-жылы 1-берене' } })] })).toEqual([
    {
      file: 'provisions/kz.cc.1.yaml',
      field: 'title.ky',
      message: 'holds 1 and 2025 where English holds 1 and 2024: correct one',
    },
  ])
  const condition = { en: 'for 2 and more', ru: 'за несколько' }
  expect(check({ sources: [source({ penalties: [penalty({ condition })] })] })).toEqual([
    {
      file: 'sources/example-news.yaml',
      field: 'penalties[0].condition.ru',
      message: 'holds no number where English holds 2: correct one',
    },
  ])
})
