/** Everything that people write, read and shape-checked, with the file that each record came from. */
import type { CounterRecord } from './schema/counter.ts'
import type { DecisionRecord } from './schema/decision.ts'
import type { DerivedRecord } from './schema/derived.ts'
import type { ProvisionRecord } from './schema/provision.ts'
import type { RedirectRecord } from './schema/redirect.ts'
import type { SilenceRecord } from './schema/silence.ts'
import type { SourceRecord } from './schema/source.ts'
import type { VocabularyRecord } from './schema/vocabulary.ts'

export interface Filed<Record> {
  /** Path below the records folder: `sources/my-city-2023-05.yaml`. */
  readonly file: string
  readonly record: Record
  /** The line of a field, `counts[2].stage`; absent where the record was not read from a file. */
  readonly lineOf?: (field: string) => number
}

export interface Records {
  readonly sources: readonly Filed<SourceRecord>[]
  readonly provisions: readonly Filed<ProvisionRecord>[]
  readonly counters: readonly Filed<CounterRecord>[]
  readonly decisions: readonly Filed<DecisionRecord>[]
  readonly derived: readonly Filed<DerivedRecord>[]
  readonly silences: readonly Filed<SilenceRecord>[]
  readonly redirects: readonly Filed<RedirectRecord>[]
  readonly vocabularies: readonly Filed<VocabularyRecord>[]
}

/** One thing that is wrong: where, what, and the cure. */
export interface Problem {
  /** `sources/my-city-2023-05.yaml`, with `:line` where it is known. */
  readonly file: string
  /** Path of the field: `counts[2].stage`. */
  readonly field: string
  /** What is wrong and what to write instead. */
  readonly message: string
}

/** Adds the line to problems that name a file and a field only, as rules do: they know records, not texts. */
export function withLines(problems: readonly Problem[], records: Records): Problem[] {
  const finders = new Map(
    Object.values(records).flatMap((room: Records[keyof Records]) =>
      room.map(({ file, lineOf }) => [file, lineOf] as const),
    ),
  )
  return problems.map((problem) => {
    const line = finders.get(problem.file)?.(problem.field)
    return line === undefined ? problem : { ...problem, file: `${problem.file}:${line}` }
  })
}

export function printProblem({ file, field, message }: Problem): string {
  return `${file}: ${field === '' ? '' : `${field}: `}${message}`
}
