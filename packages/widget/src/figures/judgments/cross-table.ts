// Service down, outcome across: every sheet stands where the two meet, and the numbers of both stand at the edges.
import type { Language } from '../../languages/language.ts'
import { fits, widthOf } from '../parts/text.ts'
import { beside, ruleOver, sizes, stacked, toldAt, type Placed } from './placed.ts'
import type { Group, OutcomePart, Sample } from './sample.ts'
import { drawsEach, gridFor, sheetsAt, type Grid } from './sheets.ts'
import { sampleTold, serviceTold, traitTold } from './words.ts'

interface Column {
  readonly outcome: OutcomePart
  readonly x: number
  readonly width: number
}

const gap = 24
const rowPad = 16
const leastColumn = 84
const widestOther = 190
/** Between sheets and what is said of some of them. */
const underGap = 11

/** Null where there is nothing to cross, or no room for it. */
export function crossTable(sample: Sample, width: number, language: Language): Placed | null {
  const outcomes = outcomesIn(sample)
  if (!sample.groups.every(({ claim }) => claim !== null) || outcomes.length < 2 || !drawsEach(sample)) {
    return null
  }
  const names = Math.round(Math.min(320, Math.max(170, width * 0.28)))
  const columns = columnsOf(outcomes, names + gap, width, language)
  const [first] = columns
  const groupsFit = sample.groups.every((group) =>
    fits(wordsIn(language.judgments.service(serviceTold(group)), language), names, sizes.value),
  )
  if (!first || !groupsFit) return null
  const grid = gridFor(first.width, longestIn(sample, outcomes))

  const head = [
    toldAt(language.judgments.whole(sampleTold(sample, language)), { x: 0, width: names }, language),
    ...columns.map(({ outcome, x, width: room }) =>
      toldAt(language.judgments.outcome(outcome), { x, width: room }, language),
    ),
  ]
  const rows = sample.groups.map((group) =>
    beside([
      toldAt(language.judgments.service(serviceTold(group)), { x: 0, width: names }, language),
      ...columns.map((column) => cell(group, column, grid, language)),
    ]),
  )
  return stacked([beside(head), ...rows.flatMap((row) => [ruleOver(width), row])], rowPad)
}

/** Most judgments first; what is not stated comes last. */
function outcomesIn({ groups }: Sample): OutcomePart[] {
  const outcomes = [...new Set(groups.flatMap(({ runs }) => runs.map(({ outcome }) => outcome)))]
  const rank = ({ kind, count }: OutcomePart) => (kind === 'not_stated' ? -1 : count)
  return outcomes.sort((a, b) => rank(b) - rank(a))
}

/** How many judgments stand in one cell at most. */
function longestIn({ groups }: Sample, outcomes: readonly OutcomePart[]): number {
  return Math.max(
    ...groups.flatMap(({ runs }) =>
      outcomes.map((outcome) =>
        runs.filter((run) => run.outcome === outcome).reduce((sum, { count }) => sum + count, 0),
      ),
    ),
  )
}

/** Each as wide as its words ask for; what is left is the first one's, which has the most sheets. None where it is too little. */
function columnsOf(
  outcomes: readonly OutcomePart[],
  left: number,
  right: number,
  language: Language,
): Column[] {
  const room = right - left - gap * (outcomes.length - 1)
  const words = outcomes.map((outcome) => {
    const { value, kind } = language.judgments.outcome(outcome)
    return Math.ceil(
      Math.max(...wordsIn({ value, kind }, language).map((word) => widthOf(word, sizes.value))),
    )
  })
  const asked = words.map((word) => Math.max(word, leastColumn, Math.min(widestOther, Math.floor(room / 4))))
  const others = asked.slice(1).reduce((sum, one) => sum + one, 0)
  const widths = [room - others, ...asked.slice(1)]
  if ((widths[0] ?? 0) < Math.max(words[0] ?? 0, 2 * leastColumn)) return []
  let x = left
  return outcomes.map((outcome, index) => {
    const width = widths[index] ?? 0
    const column = { outcome, x, width }
    x += width + gap
    return column
  })
}

/** What can stand on no line but as a whole. */
function wordsIn({ value, kind }: { value: string; kind: string | null }, language: Language): string[] {
  return language.unbroken(kind === null ? value : `${value} ${kind}`).split(' ')
}

function cell(group: Group, column: Column, grid: Grid, language: Language): Placed {
  const runs = group.runs.filter(({ outcome }) => outcome === column.outcome)
  const perLine = Math.max(1, Math.min(grid.perLine, Math.floor(column.width / grid.step)))
  const sheets = sheetsAt(runs, column.x, { ...grid, perLine })
  const apart = runs.flatMap(({ key, trait }) =>
    trait?.side === 'with'
      ? [
          toldAt(
            { value: null, kind: language.judgments.underlined(traitTold(trait.part, group)) },
            { x: column.x, width: column.width, key },
            language,
          ),
        ]
      : [],
  )
  return stacked([sheets, ...apart], underGap)
}
