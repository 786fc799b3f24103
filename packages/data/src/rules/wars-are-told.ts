import type { Topic, War } from '../model/vocabulary.ts'
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem, Records } from '../records/records.ts'
import { holdsStem, quotedIn, wordsOf } from './parts/entry-words.ts'
import type { Rule } from './rule.ts'

export const warsAreTold: Rule = {
  name: 'wars-are-told',
  description:
    'The war that a number is limited to is named where it stands; a count under an article is of any war unless it is limited, a case is of one war or the document does not say, and what belongs together is of one war.',
  check(records) {
    const read = readingsIn(records)
    const topics = new Map(records.provisions.map(({ record }) => [record.id, record.topic]))
    return [
      ...entriesOf(records, 'counts').flatMap((located) => [...untold(located), ...unlimited(located, read)]),
      ...entriesOf(records, 'sentences').flatMap((located) => [
        ...untold(located),
        ...ofNoCase(located),
        ...ofItsArticle(located, topics),
      ]),
      ...apart(records),
    ]
  },
}

/** Who fights for Russia may also flee it; a place is beyond doubt. */
const places: Readonly<Partial<Record<War, readonly string[]>>> = {
  ukraine: 'ukrain, ucrain, ucran, україн, украин'.split(', '),
  syria_iraq: 'syri, siri, сири, сирі, iraq, irak, ирак'.split(', '),
}

type Warlike = Located<'counts'> | Located<'sentences'>

/** Beginnings of the words that name a war: its place, or a party that fights in no other of those told apart here. */
const stems: Readonly<Partial<Record<War, readonly string[]>>> = {
  ukraine:
    'ukrain, ucrain, ucran, україн, украин, russi, rus ordusi, rosj, росси, росій, орус, luhansk, donbas, донбас, wagner, вагнер, сво , svo '.split(
      ', ',
    ),
  syria_iraq: 'syri, siri, сири, сирі, iraq, irak, ирак, islamic state, isis, ил '.split(', '),
}

function untold(located: Warlike): Problem[] {
  const { war } = located.entry
  const own = stems[war]
  if (own === undefined) return []
  const { id, title, note, url } = located.source
  const told = [located.entry.id, wordsOf(located), id, title, note, url].join('\n')
  if (holdsStem(told, own)) return []
  // A count goes into the series of its war, so something must show it. Nearly every case here is of one war, which
  // few documents name again; the other has to be named.
  const isOther = Object.values(stems).some((others) => holdsStem(told, others))
  if (located.section === 'sentences' && war === 'ukraine' && !isOther) return []
  const message = `is ${war}, which is named neither in the quoted words and the note nor in what is said of the document: correct it, or say in the note what shows it`
  return [problemAt(located, 'war', message)]
}

/** Entries that a reading decision speaks of. */
function readingsIn(records: Records): ReadonlySet<string> {
  return new Set(
    records.decisions.flatMap(({ record }) => (record.outcome === 'reading' ? record.concerns : [])),
  )
}

function unlimited(located: Located<'counts'>, read: ReadonlySet<string>): Problem[] {
  const { id, war, provision } = located.entry
  const named = Object.entries(places).find(([, own]) => holdsStem(quotedIn(located), own))
  if (war === 'any' && named !== undefined) {
    const message = `is any, but the quoted words name ${named[0]}: correct it, or quote the words that do not limit it`
    return [problemAt(located, 'war', message)]
  }
  if (war !== 'not_stated' || (provision === undefined && read.has(id))) return []
  const message =
    'is not_stated: write any for a count that is limited to no war, or the war; where no article is named either, a reading decision may leave it open'
  return [problemAt(located, 'war', message)]
}

function ofNoCase(located: Located<'sentences'>): Problem[] {
  const { war } = located.entry
  if (war === 'any') {
    const message = 'is any, but a sentence is for one war: write it, or not_stated'
    return [problemAt(located, 'war', message)]
  }
  if (war !== 'not_stated') return []
  const { id, title, note, url } = located.source
  const told = [wordsOf(located), id, title, note, url].join('\n')
  const named = Object.entries(places).find(([, own]) => holdsStem(told, own))
  if (named === undefined) return []
  const message = `is not_stated, but what is quoted or noted names ${named[0]}: correct one`
  return [problemAt(located, 'war', message)]
}

/** Whoever is sentenced for fighting abroad fought in some war; whoever is sentenced for anything else may have not. */
function ofItsArticle(located: Located<'sentences'>, topics: ReadonlyMap<string, Topic>): Problem[] {
  const { war, provision = '' } = located.entry
  const topic = topics.get(provision)
  const told = wordsOf(located)
  if (topic === 'foreign-conflict' && war === 'not_stated' && !holdsStem(told, ['which war'])) {
    const message = `is not_stated, but ${provision} is about foreign conflicts: write the war, or say in the note that the text does not tell which war`
    return [problemAt(located, 'war', message)]
  }
  const own = stems[war]
  if (topic !== 'beside' || own === undefined || holdsStem(told, own)) return []
  const message = `is ${war}, but ${provision} is not about foreign conflicts: write not_stated, or say in the note what shows the war`
  return [problemAt(located, 'war', message)]
}

/** One judgment, one sample, and one counter of one article in one document are each of one war. */
function apart(records: Records): Problem[] {
  const first = new Map<string, Warlike>()
  return [...entriesOf(records, 'counts'), ...entriesOf(records, 'sentences')].flatMap((located: Warlike) => {
    const key = togetherBy(located)
    if (key === undefined) return []
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, located)
      return []
    }
    if (earlier.entry.war === located.entry.war) return []
    const message = `is ${located.entry.war}, but ${earlier.entry.id}, which belongs with it, is ${earlier.entry.war}: correct one`
    return [problemAt(located, 'war', message)]
  })
}

function togetherBy({ entry, source }: Warlike): string | undefined {
  if ('judgment' in entry) return entry.judgment
  if (!('counter' in entry) || entry.counter === undefined) return undefined
  const isSample = ['sample', 'sample_breakdown', 'described_norm'].includes(entry.kind)
  return JSON.stringify([source.id, entry.country, entry.provision, entry.counter, isSample])
}
