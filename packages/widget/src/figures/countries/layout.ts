// Where countries and their rows stand, in pixels: what a row counts at the left of its years, or over them on a phone.
// A row is only as high as its own numbers need, on the one scale of cases.
import type { Language } from '../../languages/language.ts'
import { capital } from '../parts/capital.ts'
import { lineHeight, phone, type TextDatum } from '../parts/drawing.ts'
import type { Box } from '../parts/hatch.ts'
import { articleName, counterLabel } from '../parts/names.ts'
import { placeNumbered, type Numbered } from '../parts/numbered.ts'
import { wrap } from '../parts/text.ts'
import { yearLabelAt } from '../parts/year-bars/bars.ts'
import { reachAbove, type LabelOptions } from '../parts/year-bars/labels.ts'
import { barWidth, barWidths, yearRoom, type BarScale, type PlacedSeries } from '../parts/year-bars/places.ts'
import { largest, type Series } from '../parts/year-bars/series.ts'
import type { CountRow, CountryRows } from './rows.ts'

/** Font sizes. */
export const sizes = { country: 16, article: 13, kind: 12, noCount: 12 } as const

/** A row without a counter: a box around the words. */
export interface Unsaid {
  readonly key: string
  readonly box: Box
  readonly text: TextDatum
}

export interface Layout extends BarScale {
  readonly height: number
  readonly countries: readonly TextDatum[]
  readonly articles: readonly TextDatum[]
  readonly kinds: readonly TextDatum[]
  /** Of the rules over the countries. */
  readonly rules: readonly number[]
  readonly series: readonly PlacedSeries[]
  readonly unsaid: readonly Unsaid[]
  readonly apart: readonly Numbered[]
  readonly years: readonly TextDatum[]
}

const countryGap = 18
const headRoom = 12
const rowGap = 16
const textGap = 8
/** Between a country’s name and its first row. */
const nameGap = 7
/** Between the offence and what is counted. */
const kindGap = 3
/** Over the words in a box and under them, together. */
const boxAir = 10
/** With more rows than these the years are said at the foot too: their head is far from it. */
const manyRows = 4

export function layOut(
  countries: readonly CountryRows[],
  width: number,
  language: Language,
  labels: LabelOptions,
): Layout {
  const stacked = width < phone
  const column = stacked ? width : Math.round(Math.min(320, width * 0.38))
  const left = stacked ? 0 : column + 28
  const all = countries.flatMap(({ rows }) => rows)
  const counted = all.flatMap(({ series }) => series ?? [])
  const years = counted[0]?.years ?? []
  const band = (width - left) / Math.max(1, years.length)
  const scale: BarScale = {
    most: Math.max(1, ...counted.map(largest)),
    tallest: stacked ? 84 : 96,
    ...barWidths(counted.map((series) => barWidth(series, width - left))),
  }
  const placed = {
    countries: [] as TextDatum[],
    articles: [] as TextDatum[],
    kinds: [] as TextDatum[],
    rules: [] as number[],
    series: [] as PlacedSeries[],
    unsaid: [] as Unsaid[],
    apart: [] as Numbered[],
    years: [] as TextDatum[],
  }
  const place = { left, right: width, band }
  const yearsAt = (base: number) =>
    placed.years.push(...years.map((_, at) => yearLabelAt({ ...place, base }, years, at)))
  let y = 0
  if (!stacked && years.length > 0) {
    yearsAt(-4)
    y = 26
  }
  countries.forEach(({ country, rows }, index) => {
    if (index > 0) y += countryGap
    placed.rules.push(Math.round(y))
    const title = wrap(language.country(country), column, sizes.country)
    placed.countries.push({ text: title, x: 0, y: Math.round(y + headRoom + sizes.country), align: 'left' })
    const titleHeight = headRoom + title.length * lineHeight(sizes.country) + nameGap
    let top = y + titleHeight
    rows.forEach((row, at) => {
      if (at > 0) top += rowGap
      const said = placeText(row, rows[at - 1], top, column, language)
      placed.articles.push(said.article)
      placed.kinds.push(...said.kinds)
      // Beside the country's name there is room for its first row's bars.
      const over = stacked ? said.bottom + textGap : at === 0 ? y + headRoom : top
      const floor = stacked ? 0 : said.bottom
      top = placeCount(row, { ...place, over, floor }, scale, language, labels, placed)
      if (stacked && row.series !== null && row.counter !== null) {
        yearsAt(top)
        top += yearRoom
      }
    })
    y = top
  })
  if (!stacked && all.length > manyRows && years.length > 0) {
    yearsAt(y + 6)
    y += 6 + yearRoom
  }
  return { height: Math.ceil(y + 4), ...placed, ...scale }
}

/** What the row counts: its article, the offence unless it was just said, what is counted and by whom. */
function placeText(
  { provision, unit, war, counter, others }: CountRow,
  before: CountRow | undefined,
  top: number,
  column: number,
  language: Language,
): { readonly article: TextDatum; readonly kinds: readonly TextDatum[]; readonly bottom: number } {
  const { unbroken: held } = language
  const name = articleName(provision, language)
  const article = wrap(held(language.article.heading(name)), column, sizes.article)
  const counted = language.countries.row.counted(
    { unit, war },
    counter && counterLabel(counter, language),
    others.map((other) => counterLabel(other, language)),
  )
  const said = [
    before?.provision === provision || provision.article === null ? '' : language.article.title(name),
    capital(counted, language),
  ]
  let bottom = top + article.length * lineHeight(sizes.article)
  const kinds = said
    .filter((words) => words !== '')
    .map((words, index): TextDatum => {
      if (index > 0) bottom += kindGap
      const text = wrap(held(words), column, sizes.kind, 'regular')
      const y = Math.round(bottom + sizes.kind)
      bottom += text.length * lineHeight(sizes.kind)
      return { text, x: 0, y, align: 'left' }
    })
  return {
    article: { text: article, x: 0, y: Math.round(top + sizes.article), align: 'left' },
    kinds,
    bottom,
  }
}

interface CountPlace {
  readonly left: number
  readonly right: number
  readonly band: number
  /** Nothing is drawn above it. */
  readonly over: number
  /** The row reaches down to it. */
  readonly floor: number
}

/** @returns the row's bottom */
function placeCount(
  row: CountRow,
  place: CountPlace,
  scale: BarScale,
  language: Language,
  labels: LabelOptions,
  into: { series: PlacedSeries[]; unsaid: Unsaid[]; apart: Numbered[] },
): number {
  const { left, right, band, over, floor } = place
  const { series, counter, apart } = row
  if (series === null) {
    let top = Math.max(over, floor - lineHeight(sizes.kind) * 2)
    for (const { key, amount, year } of apart) {
      const put = placeNumbered(
        {
          key,
          number: language.counts.amount(amount, row.unit),
          words: language.countries.row.inYear(year),
        },
        { left, top, room: right - left },
        language,
      )
      into.apart.push(put)
      top = put.bottom
    }
    return Math.max(floor, top)
  }
  if (counter === null) {
    const unsaid = unsaidOf(series, place, labels)
    const height = Math.max(...unsaid.map(({ box }) => box.y2 - box.y))
    const top = Math.round(Math.max(floor - height, over))
    into.unsaid.push(...unsaid.map((one) => lowered(one, top, height)))
    return top + height
  }
  const reach = reachAbove({ series, left, right, band, base: 0 }, scale, language, labels)
  const base = Math.round(Math.max(floor, over + reach))
  into.series.push({ series, left, right, band, base })
  return base
}

/** At the top of the drawing, each as high as its words. */
function unsaidOf({ slots, years }: Series, { left, band }: CountPlace, labels: LabelOptions): Unsaid[] {
  const [firstYear = 0] = years
  return slots.map(({ year, lastYear, lead }) => {
    const x = left + (year - firstYear) * band
    const x2 = left + (lastYear + 1 - firstYear) * band
    const text = wrap(labels.gap(lead), x2 - x - 12, sizes.noCount, 'regular')
    const key = lead.key
    return {
      key,
      box: { x: x + 0.5, x2: x2 - 0.5, y: 0, y2: text.length * lineHeight(sizes.noCount) + boxAir },
      text: { key, text, x: (x + x2) / 2, y: boxAir / 2 + sizes.noCount - 1, align: 'center' },
    }
  })
}

/** In its row, as high as the highest box of it. */
function lowered({ key, box, text }: Unsaid, top: number, height: number): Unsaid {
  return {
    key,
    box: { ...box, y: top + 0.5, y2: top + height - 0.5 },
    text: { ...text, y: text.y + top + Math.round((height - (box.y2 - box.y)) / 2) },
  }
}
