import { expect, it } from 'vitest'
import { pymChild, readQuery } from './query.ts'

it('reads the attributes of the chart, and nothing else', () => {
  const query =
    '?figure=stages&country=KZ&from=2023&to=2025&lang=ru&theme=dark&display=both&heading-level=2&actions=data+cite' +
    '&src=https%3A%2F%2Fcdn.example%2Fstages.json&loading=lazy&onclick=evil()&style=x&id=x&class=x&slot=note' +
    '&initialWidth=600&childId=pym-0&parentTitle=x&parentUrl=x&__proto__=x'
  expect(Object.fromEntries(readQuery(query))).toEqual({
    figure: 'stages',
    country: 'KZ',
    from: '2023',
    to: '2025',
    lang: 'ru',
    theme: 'dark',
    display: 'both',
    'heading-level': '2',
    actions: 'data cite',
    src: 'https://cdn.example/stages.json',
  })
  expect(pymChild(query)).toBe('pym-0')
})

it('takes the first of two, and an empty value as one', () => {
  expect(Object.fromEntries(readQuery('figure=stages&figure=countries&country='))).toEqual({
    figure: 'stages',
    country: '',
  })
})

it.each(['', '?', '?%', '?figure'])('makes something of "%s"', (query) => {
  expect(readQuery(query).get('figure') ?? '').toBe('')
  expect(pymChild(query)).toBeNull()
})
