import type { ProsecutionRow } from '../model/rows.ts'
import { seriesKey } from '../model/yearly.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const gapsHaveTheirSilence: Rule = {
  name: 'gaps-have-their-silence',
  description:
    'A year for which the leading counter has no figure has a record that says why, so that an empty cell is never an oversight.',
  check: (_records, { prosecutions }) => gapsIn(prosecutions).map(missing),
}

/** Years of one series that follow one another, all without a figure and a silence. */
interface Gap {
  readonly row: ProsecutionRow
  readonly first: number
  readonly last: number
}

function gapsIn(rows: readonly ProsecutionRow[]): Gap[] {
  const gaps: Gap[] = []
  for (const row of rows) {
    if (row.claim !== null || row.silence !== null) continue
    const open = gaps.at(-1)
    if (open && seriesKey(open.row) === seriesKey(row) && open.last === row.year - 1)
      gaps[gaps.length - 1] = { ...open, last: row.year }
    else gaps.push({ row, first: row.year, last: row.year })
  }
  return gaps
}

function missing({ row, first, last }: Gap): Problem {
  const who = row.counter ?? 'anybody'
  const whose = row.counter === null ? 'no counter' : `counter: ${row.counter}`
  return {
    file: 'silences/',
    field: '',
    message: `${seriesKey(row)} has no figure of ${who} for ${first === last ? first : `${first} to ${last}`}: add silences/<id>.yaml with this series, ${whose}, years: { first: ${first}, last: ${last} } and the reason`,
  }
}
