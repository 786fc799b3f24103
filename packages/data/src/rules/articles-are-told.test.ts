import { expect, it } from 'vitest'
import { context, event, label, provision, recordsWith, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { articlesAreTold } from './articles-are-told.ts'

const provisions = [
  provision({ id: 'kz.cc.162-1', article: '162-1', title: { ...label, en: 'visits of relatives' } }),
  provision({ id: 'kz.cc-1997.libel', article: undefined, title: { ...label, en: 'insult' } }),
]
const tell = (fields: Parameters<typeof source>[0]) =>
  articlesAreTold
    .check(recordsWith({ provisions, sources: [source(fields)] }), tablesWith(), String)
    .map(({ field, message }) => `${field} ${message}`)
const signed = (fields: Parameters<typeof event>[0]) => ({
  events: [event({ provision: 'kz.cc.162-1', ...fields })],
})

it.each<Parameters<typeof source>[0]>([
  signed({ provision: undefined }),
  signed({ as_stated: 'Article 162-1, in July' }),
  signed({ note: 'By its line 3, Article 162-1.' }),
  signed({ id: 'kz.162-1.signed.example' }),
  { note: 'On Article 162-1.', ...signed({}) },
  { context: [context({ provision: 'kz.cc.162-1', subject: 'length-of-a-visit' })] },
  { events: [event({ provision: 'kz.cc-1997.libel', note: 'Of libel.' })] },
])('an article may be told by %j', (fields) => {
  expect(tell(fields)).toEqual([])
})

it.each<[Parameters<typeof source>[0], string]>([
  [
    signed({ as_stated: 'Article 162, in July' }),
    'events[0].provision is kz.cc.162-1, and nothing names 162-1 or visits of relatives',
  ],
  [
    signed({ as_stated: 'Article 2162-1, in July' }),
    'events[0].provision is kz.cc.162-1, and nothing names 162-1 or visits of relatives',
  ],
  [
    { context: [context({ provision: 'kz.cc-1997.libel' })] },
    'context[0].provision is kz.cc-1997.libel, and nothing names libel or insult',
  ],
])('an article may not be untold: %j', (fields, problem) => {
  expect(tell(fields)).toEqual([
    `${problem}: correct it, or say in the note how the document tells of the article`,
  ])
})
