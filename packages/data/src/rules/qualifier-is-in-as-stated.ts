// What stands before the number in the source's own words decides how the number is stored: “almost 200” is not 200.
import { wordsOnlyQualifiers, type Qualifier } from '../model/vocabulary.ts'
import { problemAt } from '../records/entries.ts'
import type { Problem, Records } from '../records/records.ts'
import { ownReadings, sameNumber } from './parts/own-readings.ts'
import type { Lexicon, Said } from './reading/lexicon.ts'
import { lexicons } from './reading/lexicons.ts'
import { readAlone } from './reading/quantities.ts'
import type { Rule } from './rule.ts'
import { slots, statedNumbers, type StatedNumbers } from './parts/stated-numbers.ts'

export const qualifierIsInAsStated: Rule = {
  name: 'qualifier-is-in-as-stated',
  description:
    'The qualifier is the one that the quoted words give to the number, and one that they do not give is no typist’s choice: a rounding without a word for it needs a decision.',
  check(records) {
    const decided = concerned(records)
    return statedNumbers(records).flatMap((stated) => {
      const lexicon = lexicons.get(stated.located.source.language)
      return lexicon ? [...contradicted(stated, lexicon), ...unsaid(stated, lexicon, decided)] : []
    })
  },
}

/** The qualifiers that words before a number allow. */
const allowedBy: Readonly<Record<Said, readonly Qualifier[]>> = {
  about: ['about'],
  almost: ['almost'],
  just_over: ['just_over'],
  at_least: ['at_least'],
  at_most: ['at_most', 'up_to'],
  up_to: ['up_to', 'at_most', 'range'],
  range: ['range'],
  more_than: ['just_over', 'at_least'],
  less_than: ['almost', 'at_most'],
}

/** Qualifiers that no entry may have unless a word says so; a law’s maximum is often told by its number alone. */
const neverSilent: readonly Qualifier[] = ['almost', 'just_over', 'at_least', 'at_most']

function contradicted(stated: StatedNumbers, lexicon: Lexicon): Problem[] {
  const { located, qualifier, fields } = stated
  return saidOf(stated, lexicon)
    .filter((said) => !allowedBy[said].includes(qualifier) && !isRoundedBound(said, stated))
    .slice(0, 1)
    .map((said) => {
      const message = `is ${qualifier}, but “${located.entry.as_stated}” says ${said.replace('_', ' ')}: write ${allowedBy[said].join(' or ')}`
      return problemAt(located, fields.qualifier, message)
    })
}

/** “Up to 300 indices (approx. 2,580 euros)”: a maximum that is itself a round number, and says so by its nominal. */
function isRoundedBound(said: Said, { qualifier, numbers }: StatedNumbers): boolean {
  return (
    said === 'about' && (qualifier === 'up_to' || qualifier === 'at_most') && numbers.nominal !== undefined
  )
}

function unsaid(stated: StatedNumbers, lexicon: Lexicon, decided: ReadonlySet<string>): Problem[] {
  const { located, qualifier, unit, fields } = stated
  const { entry } = located
  const alone = wordsOnlyQualifiers.find((words) => words === qualifier)
  const said = saidOf(stated, lexicon)
  const isSaid =
    alone === undefined
      ? said.some((what) => allowedBy[what].includes(qualifier))
      : readAlone(entry.as_stated, lexicon).has(alone)
  if (isSaid) return []
  if (alone !== undefined || neverSilent.includes(qualifier)) {
    const message = `is ${qualifier}, which no word of “${entry.as_stated}” says: correct it or quote the words that do`
    return [problemAt(located, fields.qualifier, message)]
  }
  // A comparison is round by nature: “ten times smaller”.
  if (qualifier !== 'about' || unit === 'ratio' || decided.has(entry.id)) return []
  const message = `is about, which no word of “${entry.as_stated}” says: write exact, or a decision that concerns ${entry.id} and says why`
  return [problemAt(located, fields.qualifier, message)]
}

/** What is said right before the numbers that are stored. */
function saidOf(stated: StatedNumbers, lexicon: Lexicon): Said[] {
  const stored = slots.flatMap((slot) => stated.numbers[slot] ?? [])
  return ownReadings(stated, lexicon, new Map()).flatMap(({ amounts, said }) =>
    said !== undefined && amounts.some((amount) => stored.some((number) => sameNumber(amount, number)))
      ? [said]
      : [],
  )
}

/** Entries that a decision speaks of or joins to another. */
function concerned(records: Records): ReadonlySet<string> {
  return new Set(
    records.decisions.flatMap(({ record }) => [
      ...('concerns' in record ? (record.concerns ?? []) : []),
      ...(record.outcome === 'one_witness' ? record.repeats : []),
    ]),
  )
}
