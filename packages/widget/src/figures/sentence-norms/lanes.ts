// Rows → lanes: one a provision, with a row for each span of the law, each described norm, and the single cases together.
import type { Country, Penalty, Provision, Sentence } from '@central-asia-prosecutions/data'
import type { Term } from '../../languages/parts.ts'
import type { FigureOptions, FigureTables } from '../figure.ts'
import { countriesIn } from '../parts/countries.ts'

/** A span of imprisonment in law; `life` where its upper end is life imprisonment, which has no length. */
export interface StatuteRow {
  readonly kind: 'statute'
  readonly key: string
  readonly penalty: Penalty
  readonly term: Term
  readonly life: boolean
  /** Of its lane. */
  readonly verified: boolean
}

interface DescribedRow {
  readonly key: string
  readonly sentence: Sentence
  /** Months. */
  readonly min: number
  readonly max: number
}

/** A sentence that a source describes as usual. */
export interface NormRow extends DescribedRow {
  readonly kind: 'norm'
}

/** One that a source describes as usual and that a decision judges to be no norm; both ends are equal. */
export interface OutcomeRow extends DescribedRow {
  readonly kind: 'outcome'
}

export interface SingleCase {
  readonly key: string
  readonly sentence: Sentence
  readonly months: number
}

export interface CasesRow {
  readonly kind: 'cases'
  /** Shortest first. */
  readonly cases: readonly SingleCase[]
}

export type LaneRow = StatuteRow | NormRow | OutcomeRow | CasesRow

export interface Lane {
  readonly provision: Provision
  /** What is drawn. */
  readonly rows: readonly LaneRow[]
  /** All that the table holds: every kind of penalty, and editions no longer in force. */
  readonly penalties: readonly Penalty[]
  /** Those of the last wording that is known, unless it is known to have ended. */
  readonly law: readonly Penalty[]
  /** False where no source seen shows that this wording is still in force. */
  readonly verified: boolean
  readonly sentences: readonly Sentence[]
}

/** Those that have something to draw; all of them where none has. What is not drawn is in the table. */
export function drawnLanes(lanes: readonly Lane[]): readonly Lane[] {
  const drawn = lanes.filter(({ rows }) => rows.length > 0)
  return drawn.length > 0 ? drawn : lanes
}

/** The status of what the data cannot rely on, which is not drawn as a fact. https://sdmx.org CL_OBS_STATUS */
export const unreliable = 'U'

/** Single articles of the figure's topic. */
function articlesIn({ provisions }: FigureTables): Provision[] {
  return provisions.filter(({ topic, members }) => topic === 'foreign-conflict' && members === null)
}

/** What lanes are made from, whatever the options. */
export function rowsRead(tables: FigureTables): Partial<FigureTables> {
  const provisions = articlesIn(tables)
  const ids = new Set(provisions.map(({ id }) => id))
  const own = ({ provision }: { readonly provision: string | null }) =>
    provision !== null && ids.has(provision)
  return {
    provisions,
    wordings: tables.wordings.filter(own),
    penalties: tables.penalties.filter(own),
    sentences: tables.sentences.filter(own),
  }
}

export function countriesOf(tables: FigureTables): Country[] {
  return countriesIn(lanesOf(tables, {}).map(({ provision }) => provision))
}

/**
 * Country by country, articles with a norm first. The law has no year and most sentences have none, so `from` and `to`
 * narrow by the date of a sentence where it has one.
 */
export function lanesOf(
  tables: FigureTables,
  { country, from = -Infinity, to = Infinity }: FigureOptions,
): Lane[] {
  const within = ({ date }: Sentence): boolean => {
    const year = date === null ? null : Number(date.slice(0, 4))
    return year === null || Number.isNaN(year) || (year >= from && year <= to)
  }
  const lanes = articlesIn(tables)
    .filter((provision) => country === undefined || provision.country === country)
    .map((provision) => {
      const own = (row: Penalty | Sentence): boolean => row.provision === provision.id && row.repeats === null
      const penalties = tables.penalties.filter(own)
      const sentences = tables.sentences.filter(own).filter(within)
      const { law, verified } = lastLaw(provision, penalties, tables)
      return { provision, penalties, law, verified, sentences, rows: rowsOf(law, verified, sentences) }
    })
    .filter(({ penalties, sentences }) => penalties.length + sentences.length > 0)
    .sort((a, b) => normsIn(b) - normsIn(a) || byArticle(a.provision, b.provision))
  return countriesIn(lanes.map(({ provision }) => provision)).flatMap((code) =>
    lanes.filter(({ provision }) => provision.country === code),
  )
}

function normsIn({ rows }: Lane): number {
  return rows.some((row) => row.kind === 'norm') ? 1 : 0
}

function byArticle(a: Provision, b: Provision): number {
  return (a.article ?? a.id).localeCompare(b.article ?? b.id, 'en', { numeric: true })
}

function rowsOf(penalties: readonly Penalty[], verified: boolean, sentences: readonly Sentence[]): LaneRow[] {
  const cases = singleCases(sentences)
  return [
    ...fullest(penalties.filter(isDrawn)).map((penalty) => statuteRow(penalty, verified)),
    ...sentences.flatMap(normRow),
    ...(cases.length > 0 ? [{ kind: 'cases' as const, cases }] : []),
  ]
}

/**
 * What is the law today: what an earlier wording provided is history, and a figure that fits none of the wordings is a
 * slip. A last wording whose end nobody saw, or whether it ended, is told and drawn as just that.
 */
function lastLaw(
  provision: Provision,
  penalties: readonly Penalty[],
  { wordings }: FigureTables,
): { readonly law: readonly Penalty[]; readonly verified: boolean } {
  if (provision.valid_to !== null) return { law: [], verified: true }
  const own = wordings.filter((wording) => wording.provision === provision.id)
  const last = own.find(({ sequence }) => sequence === own.length)
  if (last === undefined) return { law: penalties, verified: true }
  if (last.valid_to !== null) return { law: [], verified: true }
  return {
    law: penalties.filter(({ wording }) => wording === last.id),
    verified: last.unverified?.split(' ').includes('valid_to') !== true,
  }
}

/** Of the points of a row, in reading order. */
export function keysOf(row: LaneRow): string[] {
  return row.kind === 'cases' ? row.cases.map(({ key }) => key) : [row.key]
}

export function isLife(printed: Penalty | Sentence): boolean {
  return printed.penalty_type === 'life_imprisonment' || ('life' in printed && printed.life)
}

function isDrawn({ penalty_type: type, valid_to: end, status }: Penalty): boolean {
  return (type === 'imprisonment' || type === 'life_imprisonment') && end === null && status !== unreliable
}

function statuteRow(penalty: Penalty, verified: boolean): StatuteRow {
  const life = isLife(penalty)
  return {
    kind: 'statute',
    key: penalty.id,
    penalty,
    term: { min: penalty.min, max: life ? null : penalty.max },
    life,
    verified,
  }
}

/** Without those that say a part of what another says: “up to 9 years” beside “5–9 years”. */
function fullest(penalties: readonly Penalty[]): Penalty[] {
  return penalties.filter(
    (one) =>
      !penalties.some(
        (other) => other !== one && saysMore(other, one, penalties.indexOf(other) < penalties.indexOf(one)),
      ),
  )
}

function saysMore(other: Penalty, one: Penalty, earlier: boolean): boolean {
  if (other.penalty_type !== one.penalty_type) return false
  const facts = (['part', 'min', 'max'] as const).map((field) => ({ of: one[field], than: other[field] }))
  const agrees = facts.every(({ of, than }) => of === null || of === than)
  const adds = facts.some(({ of, than }) => of === null && than !== null)
  return agrees && (adds || earlier)
}

/**
 * A described norm that the decisions call unreliable is no norm. Where it is one term and not a span, it is shown as
 * what it is: a term that was reported.
 */
function normRow(sentence: Sentence): (NormRow | OutcomeRow)[] {
  const { statistic_kind: kind, penalty_type: type, min_months: min, max_months: max, status } = sentence
  if (kind !== 'described_norm' || type !== 'imprisonment' || min === null || max === null) return []
  if (status !== unreliable) return [{ kind: 'norm', key: sentence.id, sentence, min, max }]
  return min === max ? [{ kind: 'outcome', key: sentence.id, sentence, min, max }] : []
}

/**
 * Single cases that ended without imprisonment to be served, one a judgment: what a judgment adds to a term of
 * imprisonment is no other outcome.
 */
export function otherOutcomes({ sentences, rows }: Lane): Sentence[] {
  const drawn = rows.flatMap((row) => (row.kind === 'cases' ? row.cases.map(({ sentence }) => sentence) : []))
  const seen = new Set(drawn.flatMap(({ judgment }) => judgment ?? []))
  return sentences.filter(({ statistic_kind: kind, stage, status, penalty_type: type, judgment }) => {
    if (kind !== 'single_case' || stage === 'set_aside' || status === unreliable) return false
    if (type === 'imprisonment' || (judgment !== null && seen.has(judgment))) return false
    if (judgment !== null) seen.add(judgment)
    return true
  })
}

/** Spans of imprisonment in the law of today. */
export function lawIn(lane: Lane): StatuteRow[] {
  return spansIn(lane).filter(({ verified }) => verified)
}

/** Spans of imprisonment in a text of the law of which nobody showed that it is still in force. */
export function unverifiedLawIn(lane: Lane): StatuteRow[] {
  return spansIn(lane).filter(({ verified }) => !verified)
}

function spansIn({ rows }: Lane): StatuteRow[] {
  return rows.filter((row) => row.kind === 'statute').filter(({ life }) => !life)
}

/** Without a condition where there are any such: a condition makes an offence of its own. */
export function principalLaw(lane: Lane): StatuteRow[] {
  const statutes = lawIn(lane)
  const plain = statutes.filter(({ penalty }) => penalty.condition_en === null)
  return plain.length > 0 ? plain : statutes
}

/** One a judgment; a sentence that was set aside is no outcome. */
function singleCases(sentences: readonly Sentence[]): SingleCase[] {
  const seen = new Set<string>()
  return sentences
    .flatMap((sentence): SingleCase[] => {
      const {
        statistic_kind: kind,
        penalty_type: type,
        min_months: min,
        max_months: max,
        stage,
        judgment,
      } = sentence
      if (kind !== 'single_case' || type !== 'imprisonment' || stage === 'set_aside') return []
      if (min === null || min !== max || (judgment !== null && seen.has(judgment))) return []
      if (judgment !== null) seen.add(judgment)
      return [{ key: sentence.id, sentence, months: min }]
    })
    .sort((a, b) => a.months - b.months)
}
