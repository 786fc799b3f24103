import { expect, it } from 'vitest'
import { recordsWith, sentence, source } from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { sentencesComeFromACourt } from './sentences-come-from-a-court.ts'

const check = (fields: Parameters<typeof sentence>[0]) =>
  sentencesComeFromACourt.check(
    recordsWith({ sources: [source({ sentences: [sentence(fields)] })] }),
    tablesWith(),
    String,
  )

it.each([
  {},
  { n: 1, date: '2024', judgment: 'kz.judgment.one' },
  { n: 3 },
  { stage: 'upheld', note: 'A higher court left it as it was.' },
  { stage: 'set_aside', note: 'The Supreme Court set it aside.' },
  { stage: 'execution', note: 'He is serving the term.' },
  { stage: 'not_stated', note: 'The text does not say by which court.' },
  { kind: 'described_norm' },
] as const)('may be %j', (fields) => {
  expect(check(fields)).toEqual([])
})

const stages = 'convicted, upheld, set_aside, execution, not_stated'

it.each([
  [
    'stage',
    { stage: 'upheld', note: 'A court.' },
    'is upheld, which the note does not tell: say there what became of the judgment (upheld, left it as it was, left as it was, confirmed)',
  ],
  [
    'stage',
    { note: 'The Supreme Court set it aside.' },
    'is convicted, but the note tells of set_aside: correct one',
  ],
  [
    'n',
    { judgment: 'kz.judgment.one', n: 2 },
    'is 2, but kz.judgment.one is one judgment: write 1, or leave judgment out',
  ],
  ['stage', { stage: 'decided' }, `is decided, which has no sentence yet: use one of ${stages}`],
  ['stage', { stage: 'detected' }, `is detected, which has no sentence yet: use one of ${stages}`],
  ['stage', { stage: 'sent_to_court' }, `is sent_to_court, which has no sentence yet: use one of ${stages}`],
  [
    'kind',
    { kind: 'described_norm', judgment: 'kz.judgment.one' },
    'is described_norm, but judgment is filled: write single_case, or take it out',
  ],
  [
    'kind',
    { kind: 'described_norm', n: 1 },
    'is described_norm, but n is filled: write single_case, or take it out',
  ],
] as const)('may not have this %s: %j', (field, fields, message) => {
  expect(check(fields)).toEqual([
    { file: 'sources/example-news.yaml', field: `sentences[0].${field}`, message },
  ])
})
