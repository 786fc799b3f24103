// Where sheets and words stand, in pixels. Where there is room, service runs down and outcome across; on a phone each
// run of judgments stands under its own words.
import type { Language } from '../../languages/language.ts'
import { phone } from '../parts/drawing.ts'
import { counterLabel } from '../parts/names.ts'
import { crossTable } from './cross-table.ts'
import { stacked, toldAt, type Placed } from './placed.ts'
import type { Group, Run, Sample } from './samples.ts'
import { drawsEach, gridFor, sheetsAt } from './sheets.ts'
import { outcomeTold, serviceTold, traitLine } from './words.ts'

const sampleGap = 40
const groupGap = 30
const runGap = 16
const sheetGap = 8

export function layOut(samples: readonly Sample[], width: number, language: Language): Placed {
  const parts = samples.map((sample) => {
    const drawn =
      (width < phone ? null : crossTable(sample, width, language)) ?? listOf(sample, width, language)
    const { claim, counter } = sample
    const value = language.judgments.heading(claim.country, counter && counterLabel(counter, language))
    return samples.length > 1
      ? stacked([toldAt({ value, kind: null }, { x: 0, width, head: true }, language), drawn], runGap)
      : drawn
  })
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
  return stacked(sample.groups.map(groupOf), groupGap)
}
