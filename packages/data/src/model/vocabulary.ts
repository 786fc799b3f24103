/**
 * The closed word lists of the data: the codes, in the order in which they are shown. What each code means, and its
 * label in each language, is in `records/vocabularies/`; a rule holds the two together.
 *
 * Adding a code is a MINOR release, removing one or giving it another meaning a MAJOR.
 */

/** ISO 3166-1 alpha-2 codes of the five states. */
export const countries = ['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const
export type Country = (typeof countries)[number]

/** How far a case had come when it was counted. Each stage is another population: they are never added. */
export const stages = [
  'detected',
  'case_registered',
  'under_investigation',
  'sent_to_court',
  'decided',
  'convicted',
  'acquitted',
  'discontinued',
  'compulsory_medical',
  'upheld',
  'set_aside',
  'execution',
  'not_stated',
] as const
export type Stage = (typeof stages)[number]

/** What was counted. One case may hold several persons, one person may have several judgments. */
export const countedUnits = [
  'cases',
  'persons',
  'judgments',
  'names_on_list',
  'trials',
  'lawsuits',
  'articles',
  'newspapers',
  'not_stated',
] as const
export type CountedUnit = (typeof countedUnits)[number]

/** Units of an amount: of a term, a fine, a rate. MCI is Kazakhstan's index for fines, BRV is Uzbekistan's. */
export const amountUnits = [
  'months',
  'days',
  'hours',
  'MCI',
  'BRV',
  'KZT',
  'EUR',
  'RUB',
  'times',
  'ratio',
] as const
export type AmountUnit = (typeof amountUnits)[number]

/** What kind of number a count is. Only the two flows of a year enter the yearly table. */
export const statisticKinds = [
  'flow_calendar_year',
  'flow_partial_year',
  'flow_period',
  'period_ambiguous',
  'cumulative_since',
  'cumulative_until',
  'stock_as_of',
  'sample',
  'sample_breakdown',
  'single_case',
  'described_norm',
  'verbal_level',
  'published_list',
  'before_after',
  'ratio',
  'official_rate',
] as const
export type StatisticKind = (typeof statisticKinds)[number]

/** The kinds of count that a yearly series may hold. */
export const yearlyKinds = [
  'flow_calendar_year',
  'flow_partial_year',
] as const satisfies readonly StatisticKind[]

/** What the words around the number do to it. `up_to` is a statutory maximum, `at_most` a bound on a count. */
export const qualifiers = [
  'exact',
  'about',
  'almost',
  'just_over',
  'at_least',
  'at_most',
  'up_to',
  'range',
  'dozens',
  'hundreds',
  'all',
  'increase',
] as const
export type Qualifier = (typeof qualifiers)[number]

/** Qualifiers that stand for words without a number. */
export const wordsOnlyQualifiers = [
  'dozens',
  'hundreds',
  'all',
  'increase',
] as const satisfies readonly Qualifier[]

/** SDMX CL_OBS_STATUS 2.0, the codes in use: official, via press, provisional, estimated, unreliable. */
export const statuses = ['A', 'V', 'P', 'E', 'U'] as const
export type Status = (typeof statuses)[number]

/** What a claim is to the others: computed from the decisions, never authored. */
export const ranks = ['preferred', 'alternative', 'normal', 'repeat'] as const
export type Rank = (typeof ranks)[number]

/** Why there is no number. Zero is a number. */
export const missingReasons = [
  'not-published',
  'not-collected',
  'not-found',
  'not-yet-law',
  'not-applicable',
  'words-only',
] as const
export type Missing = (typeof missingReasons)[number]

/** What the law provides or a court imposed. Life and death are types, never a number of months. */
export const penaltyTypes = [
  'imprisonment',
  'suspended_imprisonment',
  'restricted_freedom',
  'arrest',
  'correctional_labour',
  'fine',
  'confiscation',
  'deportation',
  'entry_ban',
  'loss_of_citizenship',
  'payment_to_victims_fund',
  'life_imprisonment',
  'death_penalty',
] as const
export type PenaltyType = (typeof penaltyTypes)[number]

/** What kind of document a source is. */
export const sourceKinds = [
  'statute',
  'official-answer',
  'parliament',
  'journalism',
  'ngo-report',
  'press-repeat',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What a sentences row tells of: one anonymised case, or what a source describes as usual. */
export const sentenceKinds = ['single_case', 'described_norm'] as const
export type SentenceKind = (typeof sentenceKinds)[number]

/** Whether a provision is what the package is about, or one that its sources mention beside it. */
export const topics = ['foreign-conflict', 'beside'] as const
export type Topic = (typeof topics)[number]

/** What a decision does. */
export const outcomes = ['lead', 'one_witness', 'apart', 'status', 'reading', 'left_out'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * The war that a count is limited to. `any` is a count by article, whatever the war and the side.
 * A count of one war and a count of all never share a series.
 */
export const wars = ['any', 'ukraine', 'syria_iraq', 'not_stated'] as const
export type War = (typeof wars)[number]

/** How a derived number is computed from others. */
export const operations = ['sum', 'difference', 'ratio', 'product'] as const
export type Operation = (typeof operations)[number]

/** What became of an id that is no longer in use. */
export const redirectKinds = ['moved', 'split', 'withdrawn'] as const
export type RedirectKind = (typeof redirectKinds)[number]

/** Languages in which labels are authored, each with a file in `records/languages`. Uzbek is in Latin script. */
export const labelLanguages = ['en', 'ru', 'kk', 'ky', 'tg', 'tk', 'uz'] as const
export type LabelLanguage = (typeof labelLanguages)[number]

/** Languages that the texts of a source file are always written in; the other label languages may follow. */
export const textLanguages = ['en', 'ru'] as const satisfies readonly LabelLanguage[]
export type TextLanguage = (typeof textLanguages)[number]
