import { describe, expect, it } from 'vitest'
import {
  apart,
  context,
  count,
  counter,
  derivedSum,
  event,
  lead,
  leftOut,
  oneWitness,
  penalty,
  provision,
  recordsWith,
  sentence,
  silence,
  source,
  yearlyCount,
} from '../fixtures/records.ts'
import { tablesWith } from '../fixtures/tables.ts'
import { referencesResolve } from './references-resolve.ts'

const check = (bare: Parameters<typeof recordsWith>[0]) =>
  referencesResolve.check(recordsWith(bare), tablesWith(), String)

const sample = count({ id: 'kz.1.sample.example', kind: 'sample' })
const part = count({ id: 'kz.1.sample.part.example', kind: 'sample_breakdown', part_of: sample.id })
const sound = {
  sources: [
    source({ counts: [yearlyCount(), sample, part], retells: ['an-older-source'] }),
    source({ id: 'an-older-source' }),
  ],
  provisions: [
    provision(),
    provision({ id: 'kz.cc.2', article: '2', predecessor: 'kz.cc.1' }),
    provision({ id: 'kz.cc.1-2', article: undefined, members: ['kz.cc.1', 'kz.cc.2'] }),
  ],
  counters: [counter()],
  decisions: [
    lead({ concerns: [sample.id, 'an-older-source'] }),
    oneWitness({ id: 'one', stands: sample.id, repeats: [part.id] }),
    apart({ id: 'two', concerns: [part.id] }),
    leftOut({ id: 'three', source: 'an-older-source', figure: 'A number.' }),
  ],
}

describe('references', () => {
  it('may name what is there', () => {
    expect(check(sound)).toEqual([])
  })

  it('name the nearest id where they name nothing', () => {
    const sources = [...sound.sources, source({ id: 'third', counts: [count({ provision: 'kz.cc.l' })] })]
    expect(check({ ...sound, sources })).toEqual([
      {
        file: 'sources/third.yaml',
        field: 'counts[0].provision',
        message: 'kz.cc.l is not the id of any provision: did you mean kz.cc.1?',
      },
    ])
  })

  it('say so where nothing is known', () => {
    expect(check({ sources: [source({ counts: [count({ provision: undefined })] })] })).toEqual([
      {
        file: 'sources/example-news.yaml',
        field: 'counts[0].counter',
        message: 'example is not the id of any counter: there is none yet, add it',
      },
    ])
  })

  it('of entries are all looked at', () => {
    const astray = { provision: 'kz.cc.9' }
    const entries = {
      counts: [count({ ...astray, counter: 'nobody', part_of: part.id })],
      penalties: [penalty(astray)],
      sentences: [sentence(astray)],
      context: [context({ ...astray, counter: 'nobody' })],
      events: [event(astray)],
    }
    const problems = check({ ...sound, sources: [...sound.sources, source({ id: 'third', ...entries })] })
    expect(problems.map(({ field }) => field)).toEqual([
      'counts[0].provision',
      'counts[0].counter',
      // A part is no sample that another number could be a part of.
      'counts[0].part_of',
      'penalties[0].provision',
      'sentences[0].provision',
      'context[0].provision',
      'context[0].counter',
      'events[0].provision',
    ])
  })

  it('of silences, derived numbers and penalties to wordings are all looked at', () => {
    const evidence = { source: 'lost', as_stated: 'no figures', at: { line: 1 } }
    const second = derivedSum({ id: 'kz.2.sum', of: [sample.id, 'lost', 'kz.1.event'], equals: 'lost' })
    const records = {
      ...sound,
      sources: [
        ...sound.sources,
        source({
          id: 'third',
          penalties: [penalty({ wording: 'kz.cc.1.first' }), penalty({ wording: 'lost' })],
          events: [event({ id: 'kz.1.event' })],
        }),
      ],
      provisions: [...sound.provisions, provision({ id: 'kz.cc.3', wordings: [{ id: 'kz.cc.1.first' }] })],
      silences: [silence({ provision: 'lost', counter: 'lost', evidence })],
      derived: [derivedSum({ of: [sample.id, second.id] }), second],
    }
    expect(check(records).map(({ file, field }) => `${file} ${field}`)).toEqual([
      'sources/third.yaml penalties[1].wording',
      'derived/kz.2.sum.yaml of[1]',
      // What happened is no number.
      'derived/kz.2.sum.yaml of[2]',
      'derived/kz.2.sum.yaml equals',
      'silences/kz.1.convicted.silence.yaml provision',
      'silences/kz.1.convicted.silence.yaml counter',
      'silences/kz.1.convicted.silence.yaml evidence.source',
    ])
  })

  it('of sources, provisions and decisions are all looked at', () => {
    const problems = check({
      sources: [...sound.sources, source({ id: 'third', retells: ['an-older-source', 'lost'] })],
      provisions: [
        ...sound.provisions,
        provision({ id: 'kz.cc.3', article: '3', predecessor: 'lost', members: ['kz.cc.1', 'lost'] }),
      ],
      counters: sound.counters,
      decisions: [
        lead({ series: { ...lead().series, provision: 'lost' }, counter: 'lost', concerns: ['lost'] }),
        // An observation is an entry; a whole source is none.
        oneWitness({ id: 'one', stands: 'an-older-source', repeats: [part.id, 'an-older-source'] }),
        apart({ id: 'two', concerns: [sample.id, 'lost'] }),
        leftOut({ id: 'three', source: 'lost', figure: 'A number.' }),
      ],
    })
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'sources/third.yaml retells[1]',
      'provisions/kz.cc.3.yaml predecessor',
      'provisions/kz.cc.3.yaml members[1]',
      'decisions/an-example-decision.yaml series.provision',
      'decisions/an-example-decision.yaml counter',
      'decisions/an-example-decision.yaml concerns[0]',
      'decisions/one.yaml stands',
      'decisions/one.yaml repeats[1]',
      'decisions/two.yaml concerns[1]',
      'decisions/three.yaml source',
    ])
  })
})
