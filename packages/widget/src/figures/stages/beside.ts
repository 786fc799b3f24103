// What belongs to no year, under the years: a line over the time of a total, its number and its words.
import type { Language } from '../../languages/language.ts'
import { amountLabel } from '../parts/amount.ts'
import type { LineDatum } from '../parts/drawing.ts'
import { counterLabel } from '../parts/names.ts'
import { placeNumbered, type Numbered } from '../parts/numbered.ts'
import type { PlacedSeries } from '../parts/year-bars/places.ts'
import type { Beside } from './blocks.ts'

export interface PlacedBeside extends Numbered {
  /** The time that it surely covers, with its ends. */
  readonly sure: readonly LineDatum[]
  /** Up to where it may run. */
  readonly open: readonly LineDatum[]
}

const lineRoom = 16
const gap = 4
/** An end of the time, above and below its line. */
const tick = 4

export function placeBeside(
  { key, amount, counter, claim, span }: Beside,
  { series, left, right, band }: PlacedSeries,
  top: number,
  language: Language,
): PlacedBeside {
  const [firstYear = 0] = series.years
  const end = left + band * series.years.length
  const x = (time: number) =>
    Math.round(Math.min(end, Math.max(left, left + (time - firstYear) * band)) * 2) / 2
  const y = top + 6.5
  const across = (from: number, to: number): LineDatum[] =>
    to > from ? [{ key, x: from, x2: to, y, y2: y }] : []
  const endAt = (at: number): LineDatum => ({ key, x: at, x2: at, y: y - tick, y2: y + tick })
  const { beside: words } = language.stages
  const by = counter && counterLabel(counter, language)
  const placed = placeNumbered(
    {
      key,
      number: amountLabel(amount, language) || language.amount(amount),
      words: span === null ? words.unclear(claim.as_of, by) : words.total(span.since, by),
    },
    { left, top: span === null ? top : top + lineRoom, room: right - left },
    language,
  )
  const time = span && {
    from: x(span.from),
    sure: x(span.sure),
    to: x(span.to ?? firstYear + series.years.length),
  }
  return {
    ...placed,
    bottom: placed.bottom + gap,
    sure: time
      ? [
          endAt(time.from),
          ...across(time.from, time.sure),
          ...(time.sure === time.to ? [endAt(time.to)] : []),
        ]
      : [],
    open: time ? across(time.sure, time.to) : [],
  }
}
