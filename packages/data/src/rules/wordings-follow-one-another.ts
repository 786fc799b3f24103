import { wordingsOf, type LocatedWording } from '../records/entries.ts'
import type { Problem } from '../records/records.ts'
import { momentsOf } from './parts/moments.ts'
import { boundsOf, tellSpan } from './parts/span.ts'
import type { Rule } from './rule.ts'

export const wordingsFollowOneAnother: Rule = {
  name: 'wordings-follow-one-another',
  description:
    'The wordings of an article stand in their order, each ending the day before the next begins and all while the article was in force; an end that no source gives is named as unverified, so that no gap is silent.',
  check(records) {
    const wordings = wordingsOf(records)
    return wordings.flatMap((located, index) => {
      const { id } = located.provision
      const [last, next] = [wordings[index - 1], wordings[index + 1]]
      return [
        ...misnamed(located),
        ...silentEnds(located, next?.provision.id !== id),
        ...surplus(located),
        ...outOfLaw(located),
        ...(last?.provision.id === id ? unjoined(last, located) : []),
      ]
    })
  },
}

const ends = { valid_from: 'from', valid_to: 'to' } as const
const columns = ['valid_from', 'valid_to'] as const

function misnamed({ file, field, id, provision }: LocatedWording): Problem[] {
  if (id.startsWith(`${provision.id}.`)) return []
  const message = `is ${id}: must be ${provision.id}. and a word that tells this wording from the others`
  return [{ file, field: `${field}.id`, message }]
}

/** Only what is still the law may end nowhere. */
function silentEnds({ file, field, wording }: LocatedWording, isLast: boolean): Problem[] {
  return columns.flatMap((column) => {
    const end = ends[column]
    const isKnown = wording.in_force?.[end] !== undefined
    if (isKnown || wording.unverified?.includes(column) || (end === 'to' && isLast)) return []
    const message = `is missing: give the day, or name ${column} in unverified, as no source seen gives it`
    return [{ file, field: `${field}.in_force.${end}`, message }]
  })
}

function surplus({ file, field, wording }: LocatedWording): Problem[] {
  return (wording.unverified ?? []).flatMap((name, index) =>
    columns.some((column) => column === name)
      ? []
      : [
          {
            file,
            field: `${field}.unverified[${index}]`,
            message: `is ${name}, which a wording does not have: use one of ${columns.join(', ')}`,
          },
        ],
  )
}

function outOfLaw({ file, field, wording, provision }: LocatedWording): Problem[] {
  if (!wording.in_force || !provision.in_force) return []
  const [own, law] = [boundsOf(wording.in_force), boundsOf(provision.in_force)]
  const early = Number.isFinite(own.start) && own.start < law.start
  const late = Number.isFinite(own.end) && own.end > law.end
  if (!early && !late) return []
  const message = `is ${tellSpan(wording.in_force)}, but ${provision.id} was in force from ${tellSpan(provision.in_force)}: correct one`
  return [{ file, field: `${field}.in_force`, message }]
}

function unjoined(last: LocatedWording, { file, field, wording, id }: LocatedWording): Problem[] {
  const at = `${field}.in_force.from`
  const [before, after] = [last.wording.in_force ?? {}, wording.in_force ?? {}]
  if (before.to !== undefined && after.from !== undefined) {
    const fault = faultBetween(before.to, after.from)
    if (fault === undefined) return []
    const message = `is ${after.from}, but ${last.id} ends ${before.to}: ${fault}`
    return [{ file, field: at, message }]
  }
  const [earlier, later] = [before.to ?? before.from, after.from ?? after.to]
  if (earlier === undefined || later === undefined || momentsOf(later).max >= momentsOf(earlier).min)
    return []
  const message = `${id} is of ${later} and stands behind ${last.id}, of ${earlier}: put the earlier one first`
  return [{ file, field, message }]
}

const day = 24 * 60 * 60 * 1000

/** Dates that are known to the month or year may meet anywhere in it. */
function faultBetween(to: string, from: string): string | undefined {
  const [end, start] = [momentsOf(to), momentsOf(from)]
  if (start.min > end.max + 1) return 'a gap; add the wording between them, or correct one'
  return start.max < end.min + day ? 'they overlap; correct one' : undefined
}
