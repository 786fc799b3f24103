// That penalties of one wording agree among themselves is the matter of `penalties-of-a-wording-agree`.
import { columnNames } from '../model/columns.ts'
import { grouped, keyedById } from '../model/grouped.ts'
import { judge } from '../model/judgement.ts'
import type { Status } from '../model/vocabulary.ts'
import { entriesOf, problemAt, wordingsOf, type Located, type LocatedWording } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import { boundsOf, tellSpan, touches } from './parts/span.ts'
import type { Rule } from './rule.ts'

export const penaltiesFitTheirWording: Rule = {
  name: 'penalties-fit-their-wording',
  description:
    'A penalty’s wording is one of its article’s, or a decision says why it fits none, was in force at the time that the document speaks of, one document has one text of it, and what is called unverified is a column of the table.',
  check(records) {
    const wordings = wordingsOf(records)
    const known = keyedById(wordings)
    const ofArticle = grouped(wordings, ({ provision }) => provision.id)
    const penalties = entriesOf(records, 'penalties')
    const firsts = firstOfEach(penalties)
    const { status: doubted } = judge(records.decisions)
    return penalties.flatMap((located) => {
      const wording = known.get(located.entry.wording ?? '')
      const own = (ofArticle.get(located.entry.provision) ?? []).map(({ id }) => id)
      return [
        ...(wording ? [...ofAnotherArticle(located, wording, own), ...outOfTime(located, wording)] : []),
        ...unnamedWording(located, own, doubted),
        ...anotherEdition(located, firsts),
        ...unknownColumns(located),
      ]
    })
  },
}

/** @param accepted the wordings of the penalty’s own article */
function ofAnotherArticle(
  located: Located<'penalties'>,
  { id, provision }: LocatedWording,
  accepted: readonly string[],
): Problem[] {
  const own = located.entry.provision
  if (provision.id === own) return []
  const cure = accepted.length === 0 ? 'leave it out, it has none' : `use one of ${accepted.join(', ')}`
  return [problemAt(located, 'wording', `is ${id}, a wording of ${provision.id}, not of ${own}: ${cure}`)]
}

/** What a document says of another time than its own has its own span; else it speaks of the law of its day. */
function outOfTime(located: Located<'penalties'>, { id, wording }: LocatedWording): Problem[] {
  if (!wording.in_force) return []
  const { in_force: own, as_of: asOf } = located.entry
  const law = boundsOf(wording.in_force)
  const cure = `but ${id} was in force from ${tellSpan(wording.in_force)}: correct one, or name the wording of that time`
  if (own !== undefined) {
    const { start, end } = boundsOf(own)
    const early = Number.isFinite(start) && (start < law.start || start > law.end)
    const late = Number.isFinite(end) && (end > law.end || end < law.start)
    return early || late ? [problemAt(located, 'in_force', `is ${tellSpan(own)}, ${cure}`)] : []
  }
  if (asOf === undefined || touches(asOf, law)) return []
  return [problemAt(located, 'as_of', `is ${asOf}, ${cure}`)]
}

/** A figure that fits no wording that was seen is a slip of its document, and a decision says how far to believe it. */
function unnamedWording(
  located: Located<'penalties'>,
  accepted: readonly string[],
  doubted: ReadonlyMap<string, Status>,
): Problem[] {
  const { id, wording } = located.entry
  if (wording !== undefined || accepted.length === 0 || doubted.get(id) === 'U') return []
  const message = `is missing: use one of ${accepted.join(', ')}, or, where the figure fits none, write a status decision that it is unreliable`
  return [problemAt(located, 'wording', message)]
}

/** The first penalty of each article in each document that tells of the law of its day. */
function firstOfEach(penalties: readonly Located<'penalties'>[]): ReadonlyMap<string, Located<'penalties'>> {
  return new Map(
    penalties
      .filter(({ entry }) => entry.wording !== undefined && entry.in_force === undefined)
      .map((located) => [editionOf(located), located] as const)
      // Of several with one key a map keeps the last.
      .reverse(),
  )
}

function editionOf({ source, entry }: Located<'penalties'>): string {
  return `${source.id} ${entry.provision}`
}

function anotherEdition(
  located: Located<'penalties'>,
  firsts: ReadonlyMap<string, Located<'penalties'>>,
): Problem[] {
  const { wording, in_force: own } = located.entry
  const first = firsts.get(editionOf(located))?.entry
  if (wording === undefined || own !== undefined || first === undefined || first.wording === wording)
    return []
  const message = `is ${wording}, but ${first.id} of the same document is ${first.wording ?? ''}: correct one, or give each the in_force that the document tells`
  return [problemAt(located, 'wording', message)]
}

function unknownColumns(located: Located<'penalties'>): Problem[] {
  const columns: readonly string[] = columnNames('penalties')
  return (located.entry.unverified ?? []).flatMap((name, index) =>
    columns.includes(name)
      ? []
      : [
          problemAt(
            located,
            `unverified[${index}]`,
            `is ${name}, which is no column of penalties: use one of ${columns.join(', ')}`,
          ),
        ],
  )
}
