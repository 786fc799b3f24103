// How far a count is known, from what its source printed.
import type { Claim } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { Amount } from '../../languages/parts.ts'

type Printed = Pick<Claim, 'value' | 'value_min' | 'value_max' | 'nominal' | 'qualifier' | 'missing'>

export function amountOf({
  value,
  value_min: least,
  value_max: most,
  nominal,
  qualifier,
  missing,
}: Printed): Amount {
  if (value !== null)
    return qualifier === 'about' ? { kind: 'about', nominal: value } : { kind: 'exact', value }
  if (least !== null && most !== null) return { kind: 'range', least, most }
  if (least !== null) {
    return qualifier === 'just_over' && nominal !== null
      ? { kind: 'just-over', nominal, least }
      : { kind: 'at-least', least }
  }
  if (most !== null) {
    return qualifier === 'almost' && nominal !== null
      ? { kind: 'almost', nominal, most }
      : { kind: 'at-most', most }
  }
  if (nominal !== null) return { kind: 'about', nominal }
  if (missing !== null && missing !== 'words-only') return { kind: 'missing', reason: missing }
  return { kind: 'words', words: qualifier === 'dozens' || qualifier === 'hundreds' ? qualifier : 'other' }
}

/** True of a number that is only bounded. */
export function isBound({ kind }: Amount): boolean {
  return (
    kind === 'almost' || kind === 'just-over' || kind === 'at-least' || kind === 'at-most' || kind === 'range'
  )
}

/** What of an amount can be drawn as a bar. */
export interface Extent {
  /** As far as the count is certain; 0 where it has no certain part. */
  readonly certain: number
  /** Where it may end beyond that: the rounded number, the upper bound. */
  readonly possible: number | null
  /** True where no source says how far beyond `certain` it goes. */
  readonly open: boolean
}

/** Null where there is nothing to draw: no figure, or words only. */
export function extentOf(amount: Amount): Extent | null {
  switch (amount.kind) {
    case 'exact':
      return { certain: amount.value, possible: null, open: false }
    case 'about':
      return { certain: 0, possible: amount.nominal, open: false }
    case 'just-over':
    case 'at-least':
      return { certain: amount.least, possible: null, open: true }
    case 'almost':
    case 'at-most':
      return { certain: 0, possible: amount.most, open: false }
    case 'range':
      return { certain: amount.least, possible: amount.most, open: false }
    case 'words':
    case 'missing':
      return null
  }
}

/** On a bar, as short as can be; empty where nothing is drawn. */
export function amountLabel(amount: Amount, language: Language): string {
  const number = (value: number): string => language.locale.grouped(value)
  switch (amount.kind) {
    case 'exact':
      return number(amount.value)
    case 'about':
      return `≈ ${number(amount.nominal)}`
    case 'just-over':
    case 'at-least':
      return `≥ ${number(amount.least)}`
    case 'almost':
    case 'at-most':
      return `≤ ${number(amount.most)}`
    case 'range':
      return `${number(amount.least)}–${number(amount.most)}`
    case 'words':
    case 'missing':
      return ''
  }
}
