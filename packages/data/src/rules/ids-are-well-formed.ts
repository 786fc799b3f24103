import { isYearlyKind } from '../model/yearly.ts'
import { allEntries, entriesOf, problemAt } from '../records/entries.ts'
import type { Filed, Problem, Records } from '../records/records.ts'
import type { ProvisionRecord } from '../records/schema/provision.ts'
import type { Rule } from './rule.ts'

export const idsAreWellFormed: Rule = {
  name: 'ids-are-well-formed',
  description:
    'An id tells what it names: it starts with the country, a provision’s goes on with the code and ends in the article, and a yearly flow’s holds its year.',
  check: (records) => [...countries(records), ...years(records), ...provisions(records), ...codes(records)],
}

function countries(records: Records): Problem[] {
  return allEntries(records).flatMap((located) => {
    const start = `${located.entry.country.toLowerCase()}.`
    if (located.entry.id.startsWith(start)) return []
    return [
      problemAt(located, 'id', `is ${located.entry.id}: must start with ${start}, its country in lower case`),
    ]
  })
}

function years(records: Records): Problem[] {
  return entriesOf(records, 'counts').flatMap((located) => {
    const { id, kind, period } = located.entry
    if (!isYearlyKind(kind) || period === undefined || id.split('.').includes(period)) return []
    return [problemAt(located, 'id', `is ${id}: must hold its year as a segment, .${period}.`)]
  })
}

function provisions(records: Records): Problem[] {
  return records.provisions.flatMap(({ file, record: { id, country, article } }) => {
    const [place, , ...rest] = id.split('.')
    const last = article?.toLowerCase() ?? '<name>'
    const named = article === undefined ? rest.length > 0 : rest.join('.') === last
    if (place === country.toLowerCase() && named) return []
    const message = `is ${id}: must be ${country.toLowerCase()}.<code>.${last}: ${article === undefined ? 'the country and the code' : 'the country, the code and the article'}`
    return [{ file, field: 'id', message }]
  })
}

/** One code has one segment, and one segment means one code. */
function codes(records: Records): Problem[] {
  const first = new Map<string, Filed<ProvisionRecord>>()
  return records.provisions.flatMap((filed) => {
    const { id, country, code } = filed.record
    const segment = id.split('.').slice(0, 2).join('.')
    const clash = [first.get(`${country} ${code}`), first.get(segment)].find(
      (other) =>
        other !== undefined && (other.record.code !== code || !other.record.id.startsWith(`${segment}.`)),
    )
    if (!clash) {
      first.set(`${country} ${code}`, filed).set(segment, filed)
      return []
    }
    const message = `is ${id} of “${code}”, but ${clash.record.id} is of “${clash.record.code}”: one code, one segment`
    return [{ file: filed.file, field: 'id', message }]
  })
}
