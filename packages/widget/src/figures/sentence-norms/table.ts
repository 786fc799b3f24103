// Lanes → a row for every penalty and every sentence, also those that no scale of years can hold.
import type { Penalty, Sentence, Tables } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { FigureTable, TableCell } from '../figure.ts'
import { distinct } from '../parts/lookup.ts'
import { articleHeading } from '../parts/names.ts'
import { documentOf } from '../parts/sources.ts'
import { unreliable, type Lane } from './lanes.ts'

export function tableOf(tables: Tables, lanes: readonly Lane[], language: Language): FigureTable {
  const { table } = language.sentences
  const { article, kind, penalty, min, max, words, source } = table.columns
  const countries = distinct(lanes.map(({ provision }) => provision.country))
  const rows = lanes.flatMap((lane) => {
    const heading = articleHeading(lane.provision, countries.length > 1, language)
    return [...lane.penalties, ...lane.sentences].map((printed) => [
      header(heading),
      header(kindOf(printed, lane, language)),
      plain(language.penaltyTypes[printed.penalty_type]),
      ...monthCells(printed, language),
      plain(wordsOf(printed, language)),
      plain(documentOf(tables, printed, language)),
    ])
  })
  return {
    caption: table.caption(countries),
    columns: [
      { text: article, numeric: false },
      { text: kind, numeric: false },
      { text: penalty, numeric: false },
      { text: min, numeric: true },
      { text: max, numeric: true },
      { text: words, numeric: false },
      { text: source, numeric: false },
    ],
    rows,
  }
}

function header(text: string): TableCell {
  return { text, numeric: false, header: true }
}

function plain(text: string): TableCell {
  return { text, numeric: false, header: false }
}

function kindOf(printed: Penalty | Sentence, { rows }: Lane, { sentences: { table } }: Language): string {
  const { kinds } = table
  if ('part' in printed) {
    const kind = statuteKind(printed)
    return printed.part === null ? kinds[kind] : `${kinds[kind]}, ${table.part(printed.part)}`
  }
  if (printed.statistic_kind === 'single_case')
    return printed.stage === 'set_aside' ? kinds.setAside : kinds.case
  if (rows.some((row) => row.kind === 'outcome' && row.sentence === printed)) return kinds.outcome
  return printed.status === unreliable ? kinds.doubtfulNorm : kinds.norm
}

function statuteKind({ valid_to: end, status }: Penalty): 'formerStatute' | 'doubtfulStatute' | 'statute' {
  if (end !== null) return 'formerStatute'
  return status === unreliable ? 'doubtfulStatute' : 'statute'
}

/** Both ends of a term in months; empty where the penalty is no term. */
function monthCells(printed: Penalty | Sentence, language: Language): TableCell[] {
  const ends = monthsOf(printed)
  if (!ends) return [plain(''), plain('')]
  return [ends.min, ends.max].map((end) =>
    end === null
      ? plain(language.sentences.table.notStated)
      : { text: language.number(end), numeric: true, header: false },
  )
}

function monthsOf(
  printed: Penalty | Sentence,
): { readonly min: number | null; readonly max: number | null } | null {
  if ('part' in printed) return printed.unit === 'months' ? { min: printed.min, max: printed.max } : null
  const { min_months: min, max_months: max } = printed
  return min === null && max === null ? null : { min, max }
}

function wordsOf(printed: Penalty | Sentence, language: Language): string {
  const { term, sentences } = language
  const { rows, table } = sentences
  if (printed.penalty_type === 'life_imprisonment')
    return rows.lifeSpan('part' in printed ? printed.min : null)
  const months = monthsOf(printed)
  if (months) return term.span(months)
  if (!('part' in printed)) {
    const { min_amount: least, max_amount: most, nominal, amount_unit: unit } = printed
    const amount = { min: least ?? nominal, max: most ?? nominal }
    return unit === null || unit === 'months' || (amount.min === null && amount.max === null)
      ? ''
      : language.quantity(amount, unit)
  }
  const { min, max, unit } = printed
  return unit === null || unit === 'months' ? table.provided : language.quantity({ min, max }, unit)
}
