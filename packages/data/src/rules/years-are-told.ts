import { keyedById } from '../model/grouped.ts'
import { entriesOf, allEntries, problemAt, wordingsOf, type Located } from '../records/entries.ts'
import type { Problem, Records } from '../records/records.ts'
import type { ProvisionRecord } from '../records/schema/provision.ts'
import { timesOf } from './parts/entry-times.ts'
import { wordsOf, wordsOfSource } from './parts/entry-words.ts'
import type { Rule } from './rule.ts'

export const yearsAreTold: Rule = {
  name: 'years-are-told',
  description:
    'Each year of an entry stands in its id, in the words quoted for it, in its note or in what is said of the document, and each year in the words quoted is one that the entry tells as well, so that a slip in either is seen.',
  check(records) {
    const provisions = keyedById(records.provisions.map(({ record }) => record))
    return [
      ...allEntries(records).flatMap((located) => [
        ...untoldTimes(located, provisions),
        ...otherYears(located),
      ]),
      ...untoldSpans(records),
    ]
  },
}

/** A number under an article may also hold for as long as the article does. */
function untoldTimes(located: Located, provisions: ReadonlyMap<string, ProvisionRecord>): Problem[] {
  const law = provisions.get(located.entry.provision ?? '')?.in_force
  const { period, as_of: asOf, date } = timesOf(located)
  const told = `${located.entry.id}\n${wordsOf(located)}\n${wordsOfSource(located)}`
  return [
    ...untold(located, 'period', period, `${told}\n${law?.from ?? ''}\n${law?.to ?? ''}`),
    ...untold(located, 'as_of', asOf, told),
    ...untold(located, 'date', date, told),
  ]
}

/** Four digits that look like a year may also be an amount, which the entry holds then. */
function otherYears(located: Located): Problem[] {
  const { as_stated: words, ...entry } = located.entry
  const [other] = (words.match(/\b(?:19|20)\d{2}\b/g) ?? []).filter(
    (year) => !JSON.stringify(entry).includes(year),
  )
  if (other === undefined) return []
  const message = `says ${other}, and the entry tells of no such year: correct one, or say in the note what the year is`
  return [problemAt(located, 'as_stated', message)]
}

/** A penalty’s own span may also be that of its wording or its article. */
function untoldSpans(records: Records): Problem[] {
  const spans = new Map([
    ...records.provisions.map(({ record }) => [record.id, record.in_force] as const),
    ...wordingsOf(records).map(({ id, wording }) => [id, wording.in_force] as const),
  ])
  return entriesOf(records, 'penalties').flatMap((located) => {
    const { provision, wording = '', in_force: own } = located.entry
    const lawful = [spans.get(provision), spans.get(wording)]
    return (['from', 'to'] as const).flatMap((end) =>
      untold(
        located,
        `in_force.${end}`,
        own?.[end],
        [wordsOf(located), ...lawful.map((span) => span?.[end] ?? '')].join('\n'),
      ),
    )
  })
}

function untold(located: Located, field: string, date: string | undefined, told: string): Problem[] {
  const years = date?.match(/\d{4}/g) ?? []
  return years
    .filter((year) => !told.includes(year))
    .slice(0, 1)
    .map((year) => {
      const message = `is ${date ?? ''}, and nothing says ${year}: correct it, quote the words that name the year, or say in the note where it is from`
      return problemAt(located, field, message)
    })
}
