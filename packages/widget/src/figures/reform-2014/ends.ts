// Rows → ends: what each row states of the reform, before it, after it, or of the size of the change alone.
import type {
  AmountUnit,
  ContextRow,
  CountedUnit,
  Penalty,
  PenaltyType,
  Provision,
} from '@central-asia-prosecutions/data'
import { subjects, type Side, type Subject } from '../../languages/reform-2014-words.ts'
import type { FigureTables } from '../figure.ts'
import { rowOf } from '../parts/lookup.ts'
import { inForce, lastDayBefore } from './reform.ts'

export type Printed = Penalty | ContextRow

/** What is measured, and in what. `unit` is null for a penalty without an amount. */
export type Measure =
  | { readonly kind: 'penalty'; readonly penalty: PenaltyType; readonly unit: AmountUnit | null }
  | { readonly kind: 'subject'; readonly subject: Subject | null; readonly unit: AmountUnit | CountedUnit }

export interface End {
  /** The id of the row. */
  readonly key: string
  readonly printed: Printed
  readonly provision: Provision | null
  readonly side: Side
  readonly measure: Measure
}

/** The status of what the data cannot rely on, which is not drawn as a fact. https://sdmx.org CL_OBS_STATUS */
const unreliable = 'U'

export function isPenalty(printed: Printed): printed is Penalty {
  return 'penalty_type' in printed
}

/** Penalties first. */
export function endsIn(tables: FigureTables): End[] {
  const own = (row: Printed): boolean => row.repeats === null && row.status !== unreliable
  const end = (printed: Printed, side: Side | null): End[] =>
    side === null
      ? []
      : [
          {
            key: printed.id,
            printed,
            provision: printed.provision === null ? null : rowOf(tables.provisions, printed.provision),
            side,
            measure: measureOf(printed),
          },
        ]
  const penalties = tables.penalties.filter(own).flatMap((row) => end(row, sideOfPenalty(row)))
  const context = tables.context.filter((row) => own(row) && row.statistic_kind === 'before_after')
  const dated = [...penalties, ...context.flatMap((row) => end(row, sideOfPeriod(row)))]
  // What has no time of its own is of this reform where its document is about it.
  const documents = new Set(dated.map(({ printed }) => printed.source))
  const undated = context.filter(({ period, source }) => period === null && documents.has(source))
  return [...dated, ...undated.flatMap((row) => end(row, 'change'))]
}

function sideOfPenalty({ valid_from: from, valid_to: to }: Penalty): Side | null {
  if (from === inForce) return 'after'
  return to === lastDayBefore ? 'before' : null
}

function sideOfPeriod({ period }: ContextRow): Side | null {
  if (period?.startsWith(`${inForce}/`)) return 'after'
  return period?.endsWith(`/${lastDayBefore}`) ? 'before' : null
}

function measureOf(printed: Printed): Measure {
  return isPenalty(printed)
    ? { kind: 'penalty', penalty: printed.penalty_type, unit: printed.unit }
    : {
        kind: 'subject',
        subject: subjects.find((subject) => subject === printed.subject) ?? null,
        unit: printed.unit,
      }
}
