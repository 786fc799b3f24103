import { grouped } from '../model/grouped.ts'
import { entriesOf, problemAt, type Located } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const partsAreVerified: Rule = {
  name: 'parts-are-verified',
  description:
    'The part of an article stands in a legal text that was seen, or is named as unverified: retellings number parts as they like.',
  check(records) {
    const penalties = entriesOf(records, 'penalties')
    const legal = grouped(penalties, ({ source, entry }) =>
      source.kind === 'statute' && entry.part !== undefined ? partOf(entry) : undefined,
    )
    return penalties.flatMap((located) => unfit(located, legal.get(partOf(located.entry)) ?? []))
  },
}

function partOf({ provision, part }: Located<'penalties'>['entry']): string {
  return JSON.stringify([provision, part])
}

/** @param legal what legal texts say of the same part of the same article */
function unfit(located: Located<'penalties'>, legal: readonly Located<'penalties'>[]): Problem[] {
  const { part, provision, unverified = [] } = located.entry
  const index = unverified.indexOf('part')
  const doubted = index >= 0
  const at = `unverified[${index}]`
  if (part === undefined) return []
  const confirming = legal.find((other) => confirms(other, located))
  if (!doubted && confirming === undefined) {
    const message = `is ${part}, which no legal text seen has for ${provision}: add unverified: [part], or the entry of the text that has it`
    return [problemAt(located, 'part', message)]
  }
  if (!doubted || confirming === undefined) return []
  return [problemAt(located, at, `is part, but ${confirming.entry.id} has it from a legal text: take it out`)]
}

/** Parts are numbered anew when an article is reworded, so another wording confirms nothing. */
function confirms({ entry: legal }: Located<'penalties'>, { entry }: Located<'penalties'>): boolean {
  return (legal.wording ?? entry.wording) === (entry.wording ?? legal.wording)
}
