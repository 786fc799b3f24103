/**
 * What sources say of a sample in words, as far as no column of the data holds it. Each reading stands on words of a
 * row and falls with them: where a later release no longer has the words, the figure no longer says what they said.
 */
import type { Claim, Decision } from '@central-asia-prosecutions/data'
import type { Origin } from '../../languages/judgments-words.ts'
import type { FigureTables } from '../figure.ts'

/** An outcome that the source itself says is that of one, or some, of those who served alike. */
const crossings: readonly {
  readonly service: string
  readonly outcome: string
  /** In what the row of the service states. */
  readonly words: string
}[] = [
  // “11 (including the deceased) — in the Russian Ministry of Defense or related structures”
  { service: 'russian-defence-ministry', outcome: 'closed-after-death', words: 'including the deceased' },
  // “The Kazakhstani sent for treatment did not manage to get recruited at all”
  { service: 'not-recruited', outcome: 'compulsory-treatment', words: 'sent for treatment' },
]

export function statesCrossing(service: Claim, outcome: Claim): boolean {
  return crossings.some(
    (crossing) =>
      crossing.service === service.category &&
      crossing.outcome === outcome.category &&
      service.as_stated.includes(crossing.words),
  )
}

/** From the note of the sample, the one place where the data says it. */
export function originOf({ note }: Claim): Origin {
  if (note === null) return null
  if (/activist .* gave to the journalists/.test(note)) return 'handed-over'
  return note.includes('journalists had found') ? 'found' : null
}

/** What a source says of all convicts of a sample, with no number. */
export interface ConvictedReading {
  readonly claim: Claim
  readonly decision: Decision
}

/**
 * “All known defendants received real sentences”: a decision reads it as all who were neither of the other outcomes.
 * Null where no decision does, and then nobody is called convicted.
 */
export function convictedReading(tables: FigureTables, sample: Claim): ConvictedReading | null {
  for (const decision of tables.decisions) {
    const concerned = decision.concerns?.split(' ') ?? []
    if (decision.outcome !== 'reading' || !concerned.includes(sample.id)) continue
    const claim = tables.claims.find(
      ({ id, stage, qualifier }) => concerned.includes(id) && stage === 'convicted' && qualifier === 'all',
    )
    if (claim) return { claim, decision }
  }
  return null
}
