import { expect, it } from 'vitest'
import { lineFinder } from './lines.ts'

const lineOf = lineFinder(`id: example-news
title: An example
note: >-
  Two lines
  of text.

counts:
  # A remark.
  - id: kz.1.registered.2024.example
    at: { line: 1 }
    exceptions:
      - rule: some-rule
        says: something
  - id: kz.1.registered.2025.example
codes:
  case-registered:
    label:
      kk: іс
`)

it.each([
  ['title', 2],
  ['note', 3],
  ['counts[0]', 9],
  ['counts[0].at.line', 10],
  ['counts[0].exceptions[0].says', 13],
  ['counts[1].id', 14],
  ['codes.case-registered.label.kk', 18],
])('finds %s', (field, line) => {
  expect(lineOf(field)).toBe(line)
})

it.each([
  ['counts[1].value', 14],
  ['counts[7].value', 9],
  ['publisher', 1],
  ['', 1],
])('names what %s is missing from', (field, line) => {
  expect(lineOf(field)).toBe(line)
})
