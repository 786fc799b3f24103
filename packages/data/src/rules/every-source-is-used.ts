import { sections } from '../records/entries.ts'
import type { Rule } from './rule.ts'

export const everySourceIsUsed: Rule = {
  name: 'every-source-is-used',
  description:
    'A document stands among the sources because it claims something, or because another one retells it.',
  check(records) {
    const retold = new Set(records.sources.flatMap(({ record }) => record.retells ?? []))
    const leftOut = new Set(
      records.decisions.flatMap(({ record }) => (record.outcome === 'left_out' ? [record.source] : [])),
    )
    return records.sources
      .filter(({ record }) => sections.every((section) => record[section].length === 0))
      .filter(({ record }) => !retold.has(record.id) && !leftOut.has(record.id))
      .map(({ file }) => ({
        file,
        field: '',
        message: 'claims nothing, and no source retells it: enter what it claims or remove the file',
      }))
  },
}
