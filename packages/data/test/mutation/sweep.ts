/**
 * Puts every mutant before the rules and tells which of them live. A mutant is caught by a problem that the sound
 * records do not have.
 *
 * Most mutants are caught by rules that look at one document, so its document goes before those rules first, without
 * the others; only who lives is put before every rule with all records. That is sound as long as a problem of the one
 * document is also one of them all, which every fiftieth mutant caught so has to prove.
 */
import { buildTables } from '../../src/model/build-tables.ts'
import type { TableName, Tables } from '../../src/model/rows.ts'
import { printProblem, type Records } from '../../src/records/records.ts'
import { rules } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import type { Mutant } from './mutants.ts'

/** Names hashed by the build have nothing to do with a figure, and take longer than all else. */
const applied = rules.filter(({ name }) => name !== 'no-person-is-named')

const ofOneDocument = applied.filter(({ name }) =>
  [
    'ids-tell-their-entry',
    'subjects-tell-their-unit',
    'value-bounds-and-qualifier-agree',
    'number-is-in-as-stated',
    'qualifier-is-in-as-stated',
    'kinds-fit-their-time',
    'years-are-told',
    'units-are-told',
    'amounts-fit-their-penalty',
    'articles-are-told',
    'sentences-come-from-a-court',
    'judgments-hold-together',
    'amounts-are-entered',
    'quotes-agree-with-their-place',
    'subjects-are-in-their-id',
    'stage-counts-its-unit',
    'events-have-their-day',
    'wars-are-told',
    'ids-are-well-formed',
    'dates-and-places-agree',
    'source-ids-tell-their-month',
  ].includes(name),
)

export interface Swept {
  readonly survivors: readonly Mutant[]
  /** Mutants that a single document gave away and all records do not: there must be none. */
  readonly unproved: readonly Mutant[]
}

export function sweep(records: Records, mutants: readonly Mutant[]): Swept {
  const whole = judge(applied, records, buildTables(records))
  const alone = new Map(
    records.sources.map(({ file }) => {
      const document = documentOf(records, file)
      return [file, judge(ofOneDocument, document, buildTables(document))] as const
    }),
  )
  const survivors: Mutant[] = []
  const unproved: Mutant[] = []
  let caught = 0
  for (const mutant of mutants) {
    const changed = withMutant(records, mutant)
    const judgeAlone = alone.get(mutant.file)
    if (judgeAlone?.catches(documentOf(changed, mutant.file), mutant)) {
      caught += 1
      if (caught % 50 === 0 && !whole.catches(changed, mutant)) unproved.push(mutant)
    } else if (!whole.catches(changed, mutant)) survivors.push(mutant)
  }
  return { survivors, unproved }
}

/** Every table that a change may reach, by what is changed. */
const reached: Readonly<Record<string, readonly TableName[]>> = {
  counts: ['claims', 'prosecutions', 'derived'],
  penalties: ['penalties', 'wordings', 'derived'],
  sentences: ['sentences'],
  context: ['context', 'derived'],
  events: ['events'],
  sources: ['sources'],
  provisions: ['provisions', 'wordings', 'penalties', 'prosecutions'],
  wordings: ['wordings', 'penalties'],
  derived: ['derived'],
  silences: ['silences', 'prosecutions'],
}

interface Judge {
  readonly catches: (changed: Records, mutant: Mutant) => boolean
}

function judge(by: readonly Rule[], sound: Records, tables: Tables): Judge {
  const hash = () => ''
  const known = new Map(by.map((rule) => [rule, new Set(rule.check(sound, tables, hash).map(printProblem))]))
  // Who caught the last mutant of a field most likely catches the next.
  const order = new Map<string, Rule[]>()
  return {
    catches(changed, mutant) {
      const ordered = order.get(mutant.field) ?? [...by]
      order.set(mutant.field, ordered)
      const rows = tablesOf(changed, tables, mutant)
      const at = ordered.findIndex((rule) =>
        rule.check(changed, rows, hash).some((problem) => !known.get(rule)?.has(printProblem(problem))),
      )
      if (at > 0) ordered.unshift(...ordered.splice(at, 1))
      return at >= 0
    },
  }
}

/** The tables of changed records, built when one is asked for that the change may reach. */
function tablesOf(changed: Records, sound: Tables, { field }: Mutant): Tables {
  let built: Tables | undefined
  const fresh = new Set<PropertyKey>(reached[field.split('.')[0] ?? ''])
  return new Proxy(sound, {
    get: (target, name: TableName) => (fresh.has(name) ? (built ??= buildTables(changed)) : target)[name],
  })
}

function withMutant(records: Records, mutant: Mutant): Records {
  const { room, file } = mutant
  const filed: readonly { readonly file: string }[] = records[room]
  return {
    ...records,
    [room]: filed.map((other) => (other.file === file ? { file, record: mutant.record() } : other)),
  }
}

/** One document, with those whose samples it breaks down. */
function documentOf(records: Records, file: string): Records {
  const own = records.sources.filter((filed) => filed.file === file)
  const samples = new Set(
    own.flatMap(({ record }) => record.counts.flatMap(({ part_of: whole }) => whole ?? [])),
  )
  const others =
    samples.size === 0
      ? []
      : records.sources.filter(
          (filed) => filed.file !== file && filed.record.counts.some(({ id }) => samples.has(id)),
        )
  return { ...records, sources: [...own, ...others], silences: [], derived: [] }
}
