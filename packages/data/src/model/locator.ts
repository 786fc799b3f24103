// Where in a document a figure stands, as one short text: `line 21`, `page 3, footnote 5`.
import type { SourceRecord } from '../records/schema/source.ts'

type Place = SourceRecord['counts'][number]['at']

export function locatorOf({ line, page, footnote, section, words }: Place): string {
  const parts = [
    section,
    page === undefined ? undefined : `page ${page}`,
    line === undefined ? undefined : `${/[-,]/.test(String(line)) ? 'lines' : 'line'} ${line}`,
    footnote === undefined ? undefined : `footnote ${footnote}`,
    words === undefined ? undefined : `“${words}”`,
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}
