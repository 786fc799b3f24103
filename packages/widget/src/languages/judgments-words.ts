// What the figure `judgments` says. The figure works the parts out from the rows; a language only words them.
import type { Country, War } from '@central-asia-prosecutions/data'
import type { Asked } from './parts.ts'

/** Where the people of a sample had served: codes of the data. */
export const services = ['russian-defence-ministry', 'wagner-pmc', 'not-recruited'] as const
export type Service = (typeof services)[number]

/** What is known of an outcome, or of the way to it, beyond its kind: codes of the data. */
export const circumstances = ['simplified-procedure', 'closed-after-death', 'compulsory-treatment'] as const
export type Circumstance = (typeof circumstances)[number]

/** What is known of some of those who served alike: codes of the data. */
export const traits = ['wagner-pmc-not-under-172'] as const
export type Trait = (typeof traits)[number]

/** A case that was closed has no convict; nor has one that ended in treatment. */
export type OutcomeKind = 'convicted' | 'acquitted' | 'discontinued' | 'compulsory_medical' | 'not_stated'

/** How the judgments came to those who read them; null where the data does not say. */
export type Origin = 'handed-over' | 'found' | null

export interface OutcomeTold {
  readonly kind: OutcomeKind
  /** Null where nothing more is known, or what is known has no name here. */
  readonly circumstance: Circumstance | null
  readonly count: number
}

export interface ServiceTold {
  /** Null where it has no name here. */
  readonly service: Service | null
  readonly count: number
  /** Outcomes that the source itself says are among these. */
  readonly among: readonly OutcomeTold[]
}

/** Some of those who served alike. */
export interface TraitTold {
  /** Null where it has no name here. */
  readonly trait: Trait | null
  readonly service: Service | null
  readonly count: number
}

/** Everything that is known of one sample. */
export interface SampleTold {
  readonly country: Country
  /** Who read or found the judgments, as short as in a chart; null where nobody is named. */
  readonly counter: string | null
  readonly total: number
  readonly origin: Origin
  readonly war: War
  /** When there were so many, as read; null where the source gives no time. */
  readonly asOf: string | null
  /** Largest first; empty where the source does not divide the sample so. */
  readonly services: readonly ServiceTold[]
  readonly outcomes: readonly OutcomeTold[]
  readonly traits: readonly TraitTold[]
}

/** A line in bold, and what is said of it under it. */
export interface Told {
  readonly value: string
  readonly kind: string | null
}

/** How it is known that marks belong where they stand. */
export type Ground = 'stated' | 'sums' | 'none'

export interface JudgmentsWords {
  /** The sample, who read it and what it divides into: a title travels alone. */
  title(sample: SampleTold): string
  titleOfSeveral(countries: readonly Country[]): string
  emptyTitle(asked: Asked): string
  emptySummary(asked: Asked): string
  /** Two or three sentences. The last says that it is no statistic of the country. */
  /** @param titled whether the title tells in what the judgments ended */
  summary(sample: SampleTold, titled: boolean): string
  readonly notes: {
    /** How the texts came to those who read them; that the choice is not known. */
    origin(origin: Origin): string
    /** The source counts texts, cases and people, and all three make up the same number. */
    units(total: number): string
    /**
     * What of the crossing of service and outcome the source says itself.
     *
     * @param stated one outcome among those who served alike, each with its own count
     * @param sums how many stand where they do because the sums leave no other place
     */
    crossings(
      stated: readonly { readonly outcome: OutcomeTold; readonly service: Service | null }[],
      sums: number,
    ): string
    /** Only totals are known: which judgment of a group ended how is not. */
    readonly totalsOnly: string
    /** The source says “all known defendants”; it is read as all but those who were not convicted. @param count of the convicted */
    reading(count: number, total: number): string
    /** “Acquitted” and sent for treatment is counted as no acquittal. */
    readonly treatment: string
    /** The case of a defendant who died. */
    readonly death: string
    /** Samples that other people found elsewhere, which are other populations. */
    others(samples: readonly SampleTold[]): string
    /** The years asked for narrow nothing: no judgment has a date. */
    undated(asked: Asked): string
  }
  /** About marks, so beside the chart only. */
  readonly chartNotes: {
    /** A sheet is a judgment; those of one kind cannot be told from one another. */
    readonly marks: string
    /** A sample of too many to draw each. */
    readonly tooMany: string
  }
  /** In a cell. @param counter as short as in a chart */
  heading(country: Country, counter: string | null): string
  /** In the drawing, with the number: of the whole sample whose it is, and that it is a sample. */
  whole(sample: SampleTold): Told
  service(part: ServiceTold): Told
  outcome(part: OutcomeTold): Told
  /** In the table, without it. */
  serviceName(service: Service | null): string
  outcomeName(outcome: Pick<OutcomeTold, 'kind' | 'circumstance'>): string
  /** Of some with one outcome and one service: what sets them apart, or (`without`) what is so of the others. */
  trait(trait: Trait | null, side: 'with' | 'without'): string
  /** Under marks that are underlined in the drawing. */
  underlined(part: TraitTold): string
  readonly table: {
    caption(samples: readonly SampleTold[]): string
    readonly columns: Readonly<Record<'sample' | 'service' | 'outcome' | 'count' | 'unit', string>>
    /** In the place of a service or an outcome: whatever it is. */
    readonly any: string
    readonly remarks: {
      readonly whole: string
      readonly part: string
      readonly otherSample: string
      /** Read as convicted, by a decision. */
      readonly reading: string
      ground(ground: Ground): string
    }
  }
  readonly point: {
    /** `10 of the 17 judgments: convicted` */
    heading(count: number, total: number, outcome: OutcomeTold): string
    service(part: ServiceTold): string
    readonly noService: string
    /** Where no article is named. */
    readonly noArticle: string
    ground(ground: Ground): string
    /** A sample, no statistic. */
    readonly sample: string
  }
}
