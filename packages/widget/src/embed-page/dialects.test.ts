import { expect, it } from 'vitest'
import { asksForHeight, heightMessages, type Frame } from './dialects.ts'

const frame: Frame = {
  address: 'https://cdn.example/embed.html?figure=stages&lang=ru',
  query: 'figure=stages&lang=ru',
  pymChild: null,
}
const pym: Frame = { ...frame, pymChild: 'chart-1' }

it('says a height in every dialect', () => {
  expect(heightMessages(512, pym)).toEqual([
    { type: 'prosecution-height', height: 512 },
    { sentinel: 'amp', type: 'embed-size', height: 512 },
    '{"src":"https://cdn.example/embed.html?figure=stages&lang=ru","context":"iframe.resize","height":512}',
    '{"type":"set-height","value":512}',
    { 'datawrapper-height': { 'figure=stages&lang=ru': 512 } },
    'pymxPYMxchart-1xPYMxheightxPYMx512',
  ])
})

it('speaks as one of Pym’s only where Pym has named it', () => {
  expect(heightMessages(512, frame).filter((message) => String(message).startsWith('pym'))).toEqual([])
})

it.each([
  [{ type: 'prosecution-height-wanted' }],
  ['resize'],
  ['"resize"'],
  ['pymxPYMxchart-1xPYMxwidthxPYMx600'],
])('is asked by %o', (message) => {
  expect(asksForHeight(message, pym)).toBe(true)
})

it.each([
  ['pymxPYMxchart-2xPYMxwidthxPYMx600'],
  ['pymxPYMxchart-1xPYMxheightxPYMx600'],
  ['resize '],
  [''],
  [null],
  [undefined],
  [600],
  [[]],
  [{}],
  [{ type: 'prosecution-height', height: 512 }],
  [{ type: null }],
])('is not asked by %o', (message) => {
  expect(asksForHeight(message, pym)).toBe(false)
})

it('is no child of Pym’s by another’s name for it', () => {
  expect(asksForHeight('pymxPYMxnullxPYMxwidthxPYMx600', frame)).toBe(false)
})
