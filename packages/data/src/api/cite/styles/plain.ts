/** One line for under a chart: who published what when, where in it, and by which data set one found it. */
import type { CitationLanguage } from '../language.ts'
import type { Citation, Reference } from '../reference.ts'
import { timeText } from '../time.ts'
import type { CitationStyle } from './style.ts'

export const plain: CitationStyle = ({ reference, words, dataSet }) => {
  const found = `${dataSet.title}, ${words.version(dataSet.version)}`
  if (reference.kind !== 'data-set') {
    return `${words.source}: ${described(words, reference)}; ${words.via(found)}`
  }
  return [
    `${words.source}: ${found}, ${words.quoted(reference.title)}`,
    ...calculation(words, reference),
  ].join('; ')
}

/** “calculated from: …”, in no or one part. */
export function calculation(words: CitationLanguage, { from }: Reference): string[] {
  if (from.length === 0) return []
  return [`${words.calculatedFrom}: ${from.map((input) => described(words, input)).join('; ')}`]
}

function described(words: CitationLanguage, reference: Reference): string {
  const { publisher, title, titled, time, place } = reference
  return [
    publisher ?? words.publisherNotShown,
    titled ? words.quoted(title) : `[${title}]`,
    time === null ? words.dateNotShown : timeText(words, time),
    ...(place === null ? [] : [place]),
  ].join(', ')
}

/** The same for what was made of many documents: each by who published it when, without its title. */
export function plainTogether({ reference, words, dataSet }: Citation, works: readonly Citation[]): string {
  const own = `${words.source}: ${dataSet.title}, ${words.version(dataSet.version)}, ${words.quoted(reference.title)}`
  const documents = new Set(works.map((work) => briefly(words, work.reference)))
  return documents.size === 0 ? own : `${own}; ${words.documents}: ${[...documents].join('; ')}`
}

function briefly(words: CitationLanguage, { publisher, title, titled, time }: Reference): string {
  return [
    publisher ?? (titled ? words.quoted(title) : `[${title}]`),
    time === null ? words.dateNotShown : timeText(words, time),
  ].join(', ')
}
