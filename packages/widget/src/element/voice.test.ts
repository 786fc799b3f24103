import { expect, it } from 'vitest'
import { aloud } from './voice.ts'

it('says lines as sentences, each with one full stop', () => {
  expect(aloud(['709 cases', 'Article 172, 2025', 'The year was not over.', 'Stated: “709”'])).toBe(
    '709 cases. Article 172, 2025. The year was not over. Stated: “709”.',
  )
  expect(aloud([])).toBe('')
})
