/**
 * How far a number is to be believed, as SDMX CL_OBS_STATUS, computed from what is known about it: who printed it,
 * whether its year was over, how the words around it bound it. Where an editor thinks otherwise, a decision says so.
 */
import type { SourceRecord } from '../records/schema/source.ts'
import type { Judgement } from './judgement.ts'
import type { Qualifier, StatisticKind, Status } from './vocabulary.ts'

const estimates: readonly Qualifier[] = ['about', 'almost', 'just_over']

export function statusOf(
  entry: {
    readonly id: string
    readonly kind?: StatisticKind | 'single_case'
    readonly qualifier?: Qualifier
  },
  source: SourceRecord,
  judgement: Judgement,
): Status {
  const decided = judgement.status.get(entry.id)
  if (decided) return decided
  if (entry.kind === 'flow_partial_year') return 'P'
  if (entry.qualifier && estimates.includes(entry.qualifier)) return 'E'
  return source.kind === 'statute' || source.kind === 'official-answer' ? 'A' : 'V'
}
