// The words that an id may hold in the place of what is told, and what each of them promises about the entry.
import type { PenaltyType, SentenceKind, Stage, StatisticKind } from '../../model/vocabulary.ts'

interface CountWord {
  readonly stages: readonly Stage[]
  readonly kinds: readonly StatisticKind[]
}

const overTime = [
  'flow_calendar_year',
  'flow_partial_year',
  'flow_period',
  'period_ambiguous',
  'cumulative_since',
  'cumulative_until',
  'stock_as_of',
  'verbal_level',
] as const satisfies readonly StatisticKind[]

function counted(...stages: Stage[]): CountWord {
  return { stages, kinds: overTime }
}

/** The third segment of a count’s id: `kz.172.registered.2024.mediazona`. */
export const countWords: ReadonlyMap<string, CountWord> = new Map([
  ['detected', counted('detected')],
  ['registered', counted('case_registered')],
  // Sources call the opening of a case the launch of an investigation.
  ['investigations', counted('case_registered', 'under_investigation')],
  ['court', counted('sent_to_court')],
  ['decided', counted('decided')],
  ['convicted', counted('convicted')],
  ['acquitted', counted('acquitted')],
  ['discontinued', counted('discontinued')],
  ['treatment', counted('compulsory_medical')],
  ['upheld', counted('upheld')],
  ['set-aside', counted('set_aside')],
  ['execution', counted('execution')],
  ['not-stated', counted('not_stated')],
  ['level', { stages: ['case_registered', 'not_stated'], kinds: ['verbal_level'] }],
  ['norm', { stages: ['convicted'], kinds: ['described_norm'] }],
  [
    'sample',
    {
      stages: ['decided', 'convicted', 'acquitted', 'discontinued', 'compulsory_medical'],
      kinds: ['sample', 'sample_breakdown'],
    },
  ],
])

/** The word for a type of penalty in an id; a fine may be told apart by its unit, `fine-mci`. */
export const penaltyWords: ReadonlyMap<string, PenaltyType> = new Map([
  ['imprisonment', 'imprisonment'],
  ['suspended', 'suspended_imprisonment'],
  ['restricted-freedom', 'restricted_freedom'],
  ['arrest', 'arrest'],
  ['labour', 'correctional_labour'],
  ['fine', 'fine'],
  ['confiscation', 'confiscation'],
  ['deportation', 'deportation'],
  ['entry-ban', 'entry_ban'],
  ['citizenship', 'loss_of_citizenship'],
  ['victims-fund', 'payment_to_victims_fund'],
  ['life', 'life_imprisonment'],
  ['death', 'death_penalty'],
])

/** Words that a sentence’s id may hold instead of its type. */
export const sentenceWords: ReadonlyMap<string, SentenceKind> = new Map([
  ['norm', 'described_norm'],
  ['sentence', 'single_case'],
])
