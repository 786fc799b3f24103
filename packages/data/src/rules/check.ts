/**
 * All rules over all records, less what a record breaks for a reason that it gives itself. The only place that knows
 * of exceptions: a rule tells of every problem, and never of who is let pass.
 */
import { grouped } from '../model/grouped.ts'
import { nearest } from '../model/nearest.ts'
import type { Tables } from '../model/rows.ts'
import { allEntries } from '../records/entries.ts'
import { withLines, type Problem, type Records } from '../records/records.ts'
import type { SourceRecord } from '../records/schema/source.ts'
import { rules } from './index.ts'
import type { Hash, Rule } from './rule.ts'

/**
 * @param tables the rows built from these records
 * @param applied only tests give their own
 * @returns every problem that no exception lets pass, in the order of the rules, then exceptions that let nothing pass;
 *   with its line, where the records were read from files
 */
export function checkRecords(
  records: Records,
  tables: Tables,
  hash: Hash,
  applied: readonly Rule[] = rules,
): Problem[] {
  const exceptions = exceptionsIn(records)
  const inFile = grouped(exceptions, ({ file }) => file)
  const needed = new Set<Exception>()
  const told = new Map<string, Problem[]>()
  const problems = applied.flatMap((rule) => {
    const found = rule.check(records, tables, hash)
    told.set(rule.name, found)
    if (rule.unconditional) return found
    return found.filter((problem) => {
      const exception = inFile.get(problem.file)?.find((candidate) => letsPass(candidate, rule, problem))
      if (exception) needed.add(exception)
      return exception === undefined
    })
  })
  const needless = exceptions.filter((exception) => !needed.has(exception))
  return withLines([...problems, ...needless.map((exception) => explain(exception, applied, told))], records)
}

/** An exception with its bearer: a record, or an entry of one. */
interface Exception {
  readonly file: string
  /** Path of the entry that bears it; empty for a record’s own. */
  readonly bearer: string
  /** Path of the exception itself. */
  readonly field: string
  readonly rule: string
  readonly says: string
}

function exceptionsIn(records: Records): Exception[] {
  const { sources, provisions, derived, silences } = records
  return [
    ...[sources, provisions, derived, silences].flatMap((room) =>
      room.flatMap(({ file, record }) => borneBy(file, '', record.exceptions)),
    ),
    ...allEntries(records).flatMap(({ file, field, entry }) => borneBy(file, field, entry.exceptions)),
  ]
}

function borneBy(file: string, bearer: string, exceptions: SourceRecord['exceptions']): Exception[] {
  return (exceptions ?? []).map(({ rule, says }, index) => {
    const field = `exceptions[${index}]`
    return { file, bearer, field: bearer === '' ? field : `${bearer}.${field}`, rule, says }
  })
}

function letsPass(exception: Exception, rule: Rule, problem: Problem): boolean {
  return exception.rule === rule.name && exception.says === problem.message && isAt(exception, problem)
}

/** An entry answers for its own fields, a record for those that are in no entry. */
function isAt({ file, bearer }: Exception, problem: Problem): boolean {
  if (file !== problem.file) return false
  if (bearer === '') return !inEntry.test(problem.field)
  return problem.field === bearer || problem.field.startsWith(`${bearer}.`)
}

const inEntry = /^(?:counts|penalties|sentences|context|events)\[/

function explain(
  exception: Exception,
  applied: readonly Rule[],
  told: ReadonlyMap<string, readonly Problem[]>,
): Problem {
  const { file, field } = exception
  const rule = applied.find(({ name }) => name === exception.rule)
  if (rule === undefined) {
    const names = applied.map(({ name }) => name)
    const message = `${exception.rule} is no rule: did you mean ${nearest(exception.rule, names) ?? ''}?`
    return { file, field: `${field}.rule`, message }
  }
  if (rule.unconditional) {
    const message = `${rule.name} lets nothing pass: cure what it says and remove the exception`
    return { file, field, message }
  }
  const [here] = (told.get(rule.name) ?? []).filter((problem) => isAt(exception, problem))
  if (here === undefined) return { file, field, message: `is no longer needed by ${rule.name}: remove it` }
  const message = `is not what ${rule.name} says here: cure that, or write its very words, “${here.message}”`
  return { file, field: `${field}.says`, message }
}
