// Where sheets and words stand, in pixels. Where there is room, service runs down and outcome across; on a phone each
// run of judgments stands under its own words.
import type { Language } from '../../languages/language.ts'
import { phone } from '../parts/drawing.ts'
import { crossTable } from './cross-table.ts'
import { ruleOver, stacked, toldAt, type Placed } from './placed.ts'
import type { Group, Run, Sample } from './sample.ts'
import { drawsEach, gridFor, sheetsAt } from './sheets.ts'
import { outcomeTold, sampleTold, serviceTold, traitLine } from './words.ts'

const sampleGap = 36
const groupGap = 16
const runGap = 16
const sheetGap = 8

export function layOut(samples: readonly Sample[], width: number, language: Language): Placed {
  const parts = samples.map(
    (sample) =>
      (width < phone ? null : crossTable(sample, width, language)) ?? listOf(sample, width, language),
  )
  const placed = stacked(parts, sampleGap)
  // The lowest letters reach under their line; and a drawing of nothing still has a size.
  return { ...placed, height: Math.ceil(placed.height) + 4 }
}

/** One under the other: who served alike, and in each such group its outcomes. */
function listOf(sample: Sample, width: number, language: Language): Placed {
  const longest = Math.max(...sample.groups.flatMap(({ runs }) => runs.map(({ count }) => count)))
  const grid = gridFor(width, longest)
  const runOf = (run: Run): Placed => {
    const { value, kind } = language.judgments.outcome(outcomeTold(run))
    const said = [...(kind === null ? [] : [kind]), ...traitLine(run, language)]
    const told = { value, kind: said.length === 0 ? null : said.join('; ') }
    return stacked(
      [
        toldAt(told, { x: 0, width, key: run.key }, language),
        ...(drawsEach(sample) ? [sheetsAt([run], 0, grid)] : []),
      ],
      sheetGap,
    )
  }
  const groupOf = (group: Group): Placed =>
    stacked(
      [
        ...(group.claim === null
          ? []
          : [toldAt(language.judgments.service(serviceTold(group)), { x: 0, width, head: true }, language)]),
        ...group.runs.map(runOf),
      ],
      runGap,
    )
  const whole = language.judgments.whole(sampleTold(sample, language))
  return stacked(
    [
      toldAt(whole, { x: 0, width, head: true }, language),
      ...sample.groups.flatMap((group) => [
        ...(group.claim === null ? [] : [ruleOver(width)]),
        groupOf(group),
      ]),
    ],
    groupGap,
  )
}
