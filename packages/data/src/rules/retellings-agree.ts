// Compares counts only. Two texts that tell of each other are one witness, so a difference between them is a slip, a
// rounding or a later edition, and somebody has to say which.
import { judge } from '../model/judgement.ts'
import { isYearlyKind } from '../model/yearly.ts'
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Records } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const retellingsAgree: Rule = {
  name: 'retellings-agree',
  description:
    'Where a document tells a number again, its own or that of a document that it retells, the two agree or a one_witness decision joins them.',
  check(records) {
    const { repeats } = judge(records.decisions)
    const retold = retoldSources(records)
    const earlier = new Map<string, Located<'counts'>[]>()
    return entriesOf(records, 'counts').flatMap((located) => {
      const cell = cellOf(located.entry)
      const rivals = earlier.get(cell) ?? []
      const rival = rivals.find(
        (other) =>
          oneVoice(located, other, retold) &&
          oneCounter(located, other) &&
          !agree(located, other) &&
          !joined(located, other, repeats),
      )
      rivals.push(located)
      earlier.set(cell, rivals)
      if (!rival) return []
      const message = `says ${numbersOf(located)} where ${rival.entry.id} says ${numbersOf(rival)}: correct one, or join them in a one_witness decision`
      return [problemAt(located, '', message)]
    })
  },
}

/** Every source that a source retells, however far back, by the source's id; itself included. */
function retoldSources(records: Records): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(records.sources.map(({ record }) => [record.id, record.retells ?? []]))
  return new Map(
    [...direct.keys()].map((id) => {
      const reached = new Set([id])
      // A set grows while it is walked, so this ends when nothing new is reached.
      for (const source of reached) for (const next of direct.get(source) ?? []) reached.add(next)
      return [id, reached]
    }),
  )
}

function oneVoice(a: Located, b: Located, retold: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return (
    Boolean(retold.get(a.source.id)?.has(b.source.id)) || Boolean(retold.get(b.source.id)?.has(a.source.id))
  )
}

function oneCounter({ entry: a }: Located<'counts'>, { entry: b }: Located<'counts'>): boolean {
  return a.counter === b.counter || a.counter === undefined || b.counter === undefined
}

function cellOf(entry: Located<'counts'>['entry']): string {
  const { country, provision, stage, unit, war, kind, period, as_of, part_of, category } = entry
  // A total or a stock may grow from one day to the next; a year's flow is the year's.
  const day = isYearlyKind(kind) ? undefined : as_of
  return JSON.stringify([country, provision, stage, unit, war, kind, period, day, part_of, category])
}

function agree({ entry: a }: Located<'counts'>, { entry: b }: Located<'counts'>): boolean {
  return (
    a.value === b.value &&
    a.value_min === b.value_min &&
    a.value_max === b.value_max &&
    a.nominal === b.nominal
  )
}

function joined({ entry: a }: Located, { entry: b }: Located, repeats: ReadonlyMap<string, string>): boolean {
  return (repeats.get(a.id) ?? a.id) === (repeats.get(b.id) ?? b.id)
}

function numbersOf({ entry }: Located<'counts'>): string {
  const { value, value_min: min, value_max: max, nominal, qualifier } = entry
  const numbers = value ?? nominal ?? [min, max].filter((bound) => bound !== undefined).join(' to ')
  return qualifier === 'exact' ? String(numbers) : `${qualifier} ${numbers}`.trim()
}
