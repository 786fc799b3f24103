// Lanes → a row for every penalty and every sentence, also those that no scale of years can hold.
import type { Penalty, Sentence } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { FigureTable, FigureTables, TableCell } from '../figure.ts'
import { aligned, evidenceCells, header, plain } from '../parts/cells.ts'
import { distinct } from '../parts/lookup.ts'
import { articleHeading, articleName } from '../parts/names.ts'
import { isLife, unreliable, type Lane } from './lanes.ts'
import { underCondition } from './words.ts'

export function tableOf(tables: FigureTables, lanes: readonly Lane[], language: Language): FigureTable {
  const { table } = language.sentences
  const { article, offence, kind, penalty, min, max, words, date, asStated, source } = table.columns
  const countries = distinct(lanes.map(({ provision }) => provision.country))
  const rows = lanes.flatMap((lane) => {
    const heading = articleHeading(lane.provision, countries.length > 1, language)
    return [...lane.penalties, ...lane.sentences].map((printed) => [
      header(heading),
      plain(articleName(lane.provision, language).title),
      header(kindOf(printed, lane, language)),
      plain(language.penaltyTypes[printed.penalty_type]),
      ...monthCells(printed, language),
      plain(wordsOf(printed, language)),
      plain(dateOf(printed, language)),
      ...evidenceCells(tables, printed, language),
    ])
  })
  return {
    caption: table.caption(countries),
    columns: [
      { text: article, numeric: false },
      { text: offence, numeric: false },
      { text: kind, numeric: false },
      { text: penalty, numeric: false },
      { text: min, numeric: true },
      { text: max, numeric: true },
      { text: words, numeric: false },
      { text: date, numeric: false },
      { text: asStated, numeric: false },
      { text: source, numeric: false },
    ],
    rows,
  }
}

function kindOf(
  printed: Penalty | Sentence,
  { rows, law, verified }: Lane,
  { sentences: { rows: drawn, table } }: Language,
): string {
  const { kinds } = table
  if ('part' in printed) {
    if (!verified && law.includes(printed)) return drawn.unverifiedStatute(printed.part)
    const kind = statuteKind(printed)
    return printed.part === null ? kinds[kind] : `${kinds[kind]}, ${table.part(printed.part)}`
  }
  if (printed.statistic_kind === 'single_case')
    return printed.stage === 'set_aside' ? kinds.setAside : kinds.case
  if (rows.some((row) => row.kind === 'outcome' && row.sentence === printed)) return kinds.outcome
  return printed.status === unreliable ? kinds.doubtfulNorm : kinds.norm
}

/** The status of what an office or the law itself says: the rest is the law as somebody reports it. */
const official = 'A'

function statuteKind(penalty: Penalty): 'formerStatute' | 'doubtfulStatute' | 'reportedStatute' | 'statute' {
  if (penalty.valid_to !== null) return 'formerStatute'
  if (penalty.status === unreliable) return 'doubtfulStatute'
  return penalty.status === official ? 'statute' : 'reportedStatute'
}

/** Of the law, when it was stated to be so; of a sentence, its own date. */
function dateOf(printed: Penalty | Sentence, language: Language): string | null {
  const date = 'part' in printed ? printed.as_of : printed.date
  if (date === null) return null
  return 'part' in printed ? language.sentences.point.asOf(language.date(date)) : language.date(date)
}

/** Both ends of a term in months; a dash where the penalty is no term. */
function monthCells(printed: Penalty | Sentence, language: Language): TableCell[] {
  const ends = monthsOf(printed)
  if (!ends) return [aligned(null), aligned(null)]
  return [ends.min, ends.max].map((end) =>
    aligned(end === null ? language.sentences.table.notStated : language.locale.number(end)),
  )
}

function monthsOf(
  printed: Penalty | Sentence,
): { readonly min: number | null; readonly max: number | null } | null {
  if ('part' in printed) return printed.unit === 'months' ? { min: printed.min, max: printed.max } : null
  const { min_months: min, max_months: max } = printed
  return min === null && max === null ? null : { min, max }
}

function wordsOf(printed: Penalty | Sentence, language: Language): string | null {
  const amount = amountOf(printed, language)
  return amount !== null && 'part' in printed ? underCondition(amount, printed, language) : amount
}

function amountOf(printed: Penalty | Sentence, language: Language): string | null {
  const { term, sentences } = language
  const { rows, table } = sentences
  if (isLife(printed)) return rows.lifeSpan('part' in printed ? printed.min : null)
  const months = monthsOf(printed)
  if (months) return term.span(months)
  if (!('part' in printed)) {
    const { min_amount: least, max_amount: most, nominal, amount_unit: unit } = printed
    const amount = { min: least ?? nominal, max: most ?? nominal }
    return unit === null || unit === 'months' || (amount.min === null && amount.max === null)
      ? null
      : language.quantity(amount, unit)
  }
  const { min, max, unit } = printed
  return unit === null || unit === 'months' ? table.provided : language.quantity({ min, max }, unit)
}
