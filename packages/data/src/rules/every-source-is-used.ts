import { sections } from '../records/entries.ts'
import type { Rule } from './rule.ts'

export const everySourceIsUsed: Rule = {
  name: 'every-source-is-used',
  description:
    'A document stands among the sources because it claims something, another one retells it, a silence is shown by it, or a decision leaves its figure out.',
  check(records) {
    const retold = new Set(records.sources.flatMap(({ record }) => record.retells ?? []))
    const leftOut = new Set(
      records.decisions.flatMap(({ record }) => (record.outcome === 'left_out' ? [record.source] : [])),
    )
    const shown = new Set(records.silences.map(({ record }) => record.evidence?.source))
    return records.sources
      .filter(({ record }) => sections.every((section) => record[section].length === 0))
      .filter(({ record }) => [retold, leftOut, shown].every((used) => !used.has(record.id)))
      .map(({ file }) => ({
        file,
        field: '',
        message:
          'claims nothing, and no other record uses it: enter what it claims, a silence that it shows, or a left_out decision, or remove the file',
      }))
  },
}
