import { expect, it } from 'vitest'
import { pymChild, readQuery } from './query.ts'

const page = 'https://cdn.example/1.2.0/embed.html'

it('reads the attributes of the chart, and nothing else', () => {
  const query =
    '?figure=stages&country=KZ&from=2023&to=2025&lang=ru&theme=dark&display=both&heading-level=2&actions=data+cite' +
    '&src=https%3A%2F%2Fcdn.example%2F1.5.0%2Fstages.json&loading=lazy&onclick=evil()&style=x&id=x&class=x&slot=note' +
    '&initialWidth=600&childId=pym-0&parentTitle=x&parentUrl=x&__proto__=x'
  expect(Object.fromEntries(readQuery(page + query))).toEqual({
    figure: 'stages',
    country: 'KZ',
    from: '2023',
    to: '2025',
    lang: 'ru',
    theme: 'dark',
    display: 'both',
    'heading-level': '2',
    actions: 'data cite',
    src: 'https://cdn.example/1.5.0/stages.json',
  })
  expect(pymChild(page + query)).toBe('pym-0')
})

it('takes the first of two, and an empty value as one', () => {
  expect(Object.fromEntries(readQuery(page + '?figure=stages&figure=countries&country='))).toEqual({
    figure: 'stages',
    country: '',
  })
})

it.each(['', '?', '?%', '?figure'])('makes something of "%s"', (query) => {
  expect(readQuery(page + query).get('figure') ?? '').toBe('')
  expect(pymChild(page + query)).toBeNull()
})

it.each(['data/stages.json', '/1.5.0/data/stages.json', 'https://cdn.example/x.json', 'https://['])(
  'takes the rows of its own host: %s',
  (source) => {
    expect(readQuery(`${page}?src=${encodeURIComponent(source)}`).get('src')).toBe(source)
  },
)

it.each([
  'https://evil.example/stages.json',
  'http://cdn.example/stages.json',
  '//evil.example/stages.json',
  'https://cdn.example.evil.example/',
  'https://cdn.example:444/',
  'data:application/json,{}',
])('takes no rows of %s', (source) => {
  expect(readQuery(`${page}?src=${encodeURIComponent(source)}`).size).toBe(0)
})
