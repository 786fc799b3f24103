import { expect, it } from 'vitest'
import { wanted } from './arguments.ts'
import { pageNames } from './pages/pages.ts'

it('measures everything where nothing is named', () => {
  expect(wanted([])).toMatchObject({ pages: pageNames, fifty: true, growth: true, whole: true })
})

it('measures what is named, in the order of the table', () => {
  expect(wanted(['--pages', 'echarts,static', '--rounds', '1'])).toMatchObject({
    pages: ['static', 'echarts'],
    fifty: false,
    growth: false,
    rounds: 1,
    whole: false,
  })
})

it.each([
  [['--pages', 'pie'], '--pages pie is none: use some of static,'],
  [['--rounds', '0'], '--rounds 0 is no number of rounds'],
  [['--fast'], '--fast'],
])('refuses %o', (given, message) => {
  expect(() => wanted(given)).toThrow(message)
})
