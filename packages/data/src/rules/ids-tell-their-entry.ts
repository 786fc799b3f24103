// Ids are cited and never change, so a field that no longer fits its id is a slip in one of the two.
import { grouped, keyedById } from '../model/grouped.ts'
import type { StatisticKind } from '../model/vocabulary.ts'
import { isYearlyKind } from '../model/yearly.ts'
import { allEntries, entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem, Records } from '../records/records.ts'
import type { ProvisionRecord } from '../records/schema/provision.ts'
import { timesOf } from './parts/entry-times.ts'
import { countWords, penaltyWords, sentenceWords } from './parts/id-words.ts'
import type { Rule } from './rule.ts'

export const idsTellTheirEntry: Rule = {
  name: 'ids-tell-their-entry',
  description:
    'An entry’s id names its article, then what is counted or imposed, then its time and its counter, and the entry’s own fields say the same.',
  check: (records) => [
    ...articles(records),
    ...entriesOf(records, 'counts').flatMap(countWord),
    ...entriesOf(records, 'counts').flatMap(kindsOfTime),
    ...entriesOf(records, 'penalties').flatMap(penaltyWord),
    ...entriesOf(records, 'sentences').flatMap(sentenceWord),
    ...allEntries(records).flatMap(times),
    ...counters(records),
    ...secondCounters(records),
  ],
}

function articles(records: Records): Problem[] {
  const all = records.provisions.map(({ record }) => record)
  const provisions: Provisions = {
    byId: keyedById(all),
    bySuccession: grouped(all, ({ predecessor }) => predecessor),
  }
  return allEntries(records).flatMap((located) => {
    const { section, entry } = located
    const [, place = ''] = entry.id.split('.')
    const namesArticle = /^\d|^no-article$/.test(place)
    if (section === 'events' || (section === 'context' && !namesArticle)) return []
    const expected = placesOf(entry.provision, provisions)
    if (expected.length === 0 || expected.includes(place)) return []
    const what = entry.provision === undefined ? 'it has no provision' : `its provision is ${entry.provision}`
    const message = `is ${entry.id}: ${what}, so the second segment must be ${expected.join(' or ')}`
    return [problemAt(located, 'id', message)]
  })
}

interface Provisions {
  readonly byId: ReadonlyMap<string, ProvisionRecord>
  /** The articles that followed one, by its id. */
  readonly bySuccession: ReadonlyMap<string, readonly ProvisionRecord[]>
}

/** The article, with its code where that is another; for an old article without a number, that of its successor. */
function placesOf(id: string | undefined, { byId, bySuccession }: Provisions): string[] {
  if (id === undefined) return ['no-article']
  const provision = byId.get(id)
  if (!provision) return []
  const unnumbered = provision.article === undefined && provision.members === undefined
  const successors = unnumbered ? (bySuccession.get(id) ?? []) : []
  return [provision, ...successors].flatMap((record) => {
    const [, code = '', ...article] = record.id.split('.')
    const [last, bareCode] = [article.join('.'), code.replace(/-\d{4}$/, '')]
    return [last, `${bareCode}-${last}`]
  })
}

function countWord(located: Located<'counts'>): Problem[] {
  const { id, stage, kind } = located.entry
  const [, , name = ''] = id.split('.')
  const word = countWords.get(name)
  if (!word) {
    const message = `is ${id}: the third segment must be one of ${[...countWords.keys()].join(', ')}`
    return [problemAt(located, 'id', message)]
  }
  const clash = (field: string, value: string, accepted: readonly string[]) =>
    problemAt(
      located,
      field,
      `is ${value}, but the id says ${name}, which is ${accepted.join(' or ')}: correct one`,
    )
  if (!word.stages.includes(stage)) return [clash('stage', stage, word.stages)]
  return word.kinds.includes(kind) ? [] : [clash('kind', kind, word.kinds)]
}

function penaltyWord(located: Located<'penalties'>): Problem[] {
  const { id, part, type, amount } = located.entry
  const [, , third = '', fourth = ''] = id.split('.')
  const word = third === part ? fourth : third
  const expected = wordOf(type)
  const withUnit = amount && `${expected}-${amount.unit.toLowerCase()}`
  if (word === expected || word === withUnit) return []
  const message = `is ${id}: its type is ${type}, so that segment must be ${expected}${withUnit === undefined ? '' : ` or ${withUnit}`}, not ${word}`
  return [problemAt(located, 'id', message)]
}

function sentenceWord(located: Located<'sentences'>): Problem[] {
  const { id, kind, type } = located.entry
  const [, , word = ''] = id.split('.')
  const named = sentenceWords.get(word)
  // A sentence without another word is a prison term.
  if (named === kind && type === 'imprisonment') return []
  if (named === undefined && word === wordOf(type)) return []
  const free = [...sentenceWords].flatMap(([name, what]) =>
    what === kind && type === 'imprisonment' ? [name] : [],
  )
  const message = `is ${id}: a ${kind} of ${type}, so the third segment must be ${[...free, wordOf(type)].join(' or ')}, not ${word}`
  return [problemAt(located, 'id', message)]
}

function wordOf(type: string): string {
  return [...penaltyWords].find(([, what]) => what === type)?.[0] ?? type
}

/** What an id says of time: a plain year or month, an open period, or that the year is not known. */
interface IdTime {
  readonly since: string | undefined
  readonly until: string | undefined
  readonly moment: string | undefined
  readonly unclear: boolean
}

function timeOf(id: string): IdTime {
  const segments = id.split('.').slice(1)
  const after = (start: string) => segments.find((segment) => segment.startsWith(start))?.slice(start.length)
  return {
    since: after('since-'),
    until: after('until-'),
    moment: segments.find((segment) => /^(?:19|20)\d{2}(?:-\d{2})?$/.test(segment)),
    unclear: segments.includes('year-unclear'),
  }
}

function times(located: Located): Problem[] {
  const { entry } = located
  const { since, until, moment } = timeOf(entry.id)
  const { period, as_of: asOf, date } = timesOf(located)
  const turn = entry.id.split('.').find((segment) => segment === 'before' || segment === 'after')
  const turned = turn === 'before' ? period?.startsWith('../') : period?.endsWith('/..')
  if (located.section === 'context' && turn !== undefined && turned !== true) {
    const message = `is ${period ?? 'missing'}, but the id says ${turn}: write a period that is open ${turn === 'before' ? 'at its beginning, like "../2014-12-31"' : 'at its end, like "2015-01-01/.."'}`
    return [problemAt(located, 'period', message)]
  }
  const open = since === undefined ? until && `../${until}` : `${since}/..`
  if (open !== undefined && period !== open) {
    const message = `is ${period ?? 'missing'}, but the id is ${entry.id}: write "${open}"`
    return [problemAt(located, 'period', message)]
  }
  const stated = [period, asOf, date].filter((told) => told !== undefined)
  if (moment === undefined || stated.some((told) => told.includes(moment))) return []
  // The time of a count is its kind’s matter, and that of a part of a sample is the sample’s.
  if (stated.length === 0 && located.section === 'counts') return []
  const told = stated.length === 0 ? 'tells no time' : `is of ${stated.join(' and ')}`
  return [problemAt(located, 'id', `is ${entry.id}, but the entry ${told}: correct one`)]
}

/** Totals, unclear years and everything else are told apart by the id as well. */
function kindsOfTime(located: Located<'counts'>): Problem[] {
  const { id, kind } = located.entry
  if (fitsTime(kind, timeOf(id))) return []
  return [problemAt(located, 'kind', `is ${kind}, which is not the time that ${id} names: correct one`)]
}

const underAYear: readonly StatisticKind[] = ['verbal_level', 'sample', 'sample_breakdown', 'described_norm']

function fitsTime(kind: StatisticKind, { since, until, moment, unclear }: IdTime): boolean {
  if (kind === 'cumulative_since') return since !== undefined
  if (kind === 'cumulative_until') return until !== undefined
  if (kind === 'period_ambiguous') return unclear
  if (since !== undefined || unclear) return false
  if (until !== undefined) return kind === 'verbal_level'
  return moment === undefined || isYearlyKind(kind) || underAYear.includes(kind)
}

/** The last segment is the counter’s name, as far as it is the start of one; else that of the document or a part. */
function counters(records: Records): Problem[] {
  const known = countersByName(records)
  return [...entriesOf(records, 'counts'), ...entriesOf(records, 'context')].flatMap((located) => {
    const { id, counter } = located.entry
    const name = id.split('.').at(-1) ?? ''
    const meant = known.get(name) ?? []
    const fits = counter === undefined ? namesOf(located.source.id).includes(name) : meant.includes(counter)
    if (meant.length === 0 || fits) return []
    const message = `is ${counter ?? 'missing'}, but the id says ${name}: write ${meant.join(' or ')}`
    return [problemAt(located, 'counter', message)]
  })
}

/** Every name that a counter may be called by, and who may be meant. */
function countersByName(records: Records): ReadonlyMap<string, readonly string[]> {
  const named = records.counters.flatMap(({ record: { id } }) => namesOf(id).map((name) => ({ name, id })))
  return new Map(
    [...grouped(named, ({ name }) => name)].map(([name, meant]) => [name, meant.map(({ id }) => id)]),
  )
}

/** The whole id, and each beginning of it that ends before a hyphen: `vot`, `vot-tak`. */
function namesOf(id: string): string[] {
  const words = id.split('-')
  return words.map((_, index) => words.slice(0, index + 1).join('-'))
}

/** Two counters may begin with one name; in one document, the name means one of them. */
function secondCounters(records: Records): Problem[] {
  const first = new Map<string, Located<'counts'>>()
  return entriesOf(records, 'counts').flatMap((located) => {
    const { id, counter, part_of: whole } = located.entry
    if (counter === undefined) return []
    const name = `${located.source.id} ${whole ?? id.split('.').at(-1) ?? ''}`
    const earlier = first.get(name)
    if (earlier === undefined) {
      first.set(name, located)
      return []
    }
    if (earlier.entry.counter === counter) return []
    const message = `is ${counter}, but in ${earlier.entry.id} the same name is ${earlier.entry.counter ?? ''}: correct one, or end the ids differently`
    return [problemAt(located, 'counter', message)]
  })
}
