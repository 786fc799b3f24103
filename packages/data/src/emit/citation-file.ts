/** `dist/CITATION.cff`: how to cite the data, for tools that read the Citation File Format 1.2.0. */
import { about } from './about.ts'
import type { Emitter } from './artefact.ts'

export const emitCitationFile: Emitter = (_tables, { version }) => [
  {
    path: 'dist/CITATION.cff',
    content: [
      'cff-version: 1.2.0',
      `message: ${quoted('If you use these figures, please cite the data as below, and the document that each figure is from.')}`,
      'type: dataset',
      `title: ${quoted(about.title)}`,
      'authors:',
      `  - name: ${quoted(about.title)}`,
      `version: ${quoted(version)}`,
      `license: ${about.license.spdx}`,
      `abstract: ${quoted(about.description)}`,
      'keywords:',
      ...about.keywords.map((keyword) => `  - ${quoted(keyword)}`),
      '',
    ].join('\n'),
  },
]

/** A JSON string is a double-quoted text in YAML as well. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
