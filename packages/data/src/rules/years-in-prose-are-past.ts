import type { Problem, Records } from '../records/records.ts'
import { proseOf, type Prose } from './parts/prose.ts'
import type { Rule } from './rule.ts'

export const yearsInProseArePast: Rule = {
  name: 'years-in-prose-are-past',
  description:
    'A year that a note, a reason or a title names lies between 1900 and the year of the latest decision: a slip in its first digits is plain then.',
  check(records) {
    // No clock: the same records are right or wrong on every day.
    const latest = Math.max(...decidedIn(records))
    return Number.isFinite(latest) ? proseOf(records).flatMap((prose) => impossible(prose, latest)) : []
  },
}

function decidedIn({ decisions }: Records): number[] {
  return decisions.map(({ record: { decided } }) => Number(decided.slice(0, 4)))
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const before = `in|of|since|until|from|to|by|for|after|before|about|year|and|${months}`
const year = new RegExp(`\\b(?:${before}) (\\d{4})(?![\\d,.]*\\d)`, 'g')

/** Four digits behind such a word are a year: an amount has its thousands parted in English, “of 1,200 names”. */
function impossible({ file, field, text }: Prose, latest: number): Problem[] {
  return [...text.matchAll(year)]
    .map(([, digits]) => Number(digits))
    .filter((told) => told < 1900 || told > latest)
    .map((told) => ({
      file,
      field,
      message: `names the year ${told}: write one between 1900 and ${latest}, or an amount with its thousands parted, like 2,715`,
    }))
}
