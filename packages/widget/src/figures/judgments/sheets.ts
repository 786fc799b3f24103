// How sheets stand in lines: in fives, so that they are counted at a glance.
import { nothingPlaced, type Placed, type Sheet } from './placed.ts'
import type { Run, Sample } from './sample.ts'

/** More than these nobody counts by eye, and drawing them would keep a page busy: they are told in numbers. */
const most = 300

export function drawsEach({ total }: Sample): boolean {
  return total <= most
}

/** How many stand in a line, and how far it is from the left edge of one to that of the next. */
export interface Grid {
  readonly perLine: number
  readonly step: number
}

const five = 5
/** Between two fives, as a part of a step. */
const fiveGap = 0.35
const widestStep = 44
/** Lines of ten where sheets stand no closer than this. */
const stepOfTen = 28

/** @param longest how many sheets stand together at most */
export function gridFor(width: number, longest: number): Grid {
  const inLine = Math.max(1, Math.min(longest, 2 * five))
  const step = Math.floor(width / (inLine + (inLine > five ? fiveGap : 0)))
  return step >= stepOfTen || inLine <= five
    ? { perLine: 2 * five, step: Math.min(widestStep, step) }
    : { perLine: five, step: Math.min(widestStep, Math.floor(width / five)) }
}

/** Between a sheet and the line under it. */
const underlineGap = 5

/**
 * The sheets of runs one after another.
 *
 * @param runs where there are several, those that their source sets apart are underlined
 */
export function sheetsAt(runs: readonly Run[], x: number, grid: Grid): Placed {
  // Upright, three by four.
  const width = Math.max(3, Math.round(grid.step * 0.66))
  const height = Math.round((width * 4) / 3)
  const lineStep = height + Math.round(grid.step * 0.3)
  const sheets = runs
    .flatMap((run) => Array.from({ length: run.count }, () => run))
    .map((run, index): Sheet => {
      const column = index % grid.perLine
      const left = x + column * grid.step + (column >= five ? Math.round(grid.step * fiveGap) : 0)
      const top = Math.floor(index / grid.perLine) * lineStep
      return { run, x: left, x2: left + width, y: top, y2: top + height }
    })
  return {
    ...nothingPlaced,
    height: sheets.at(-1)?.y2 ?? 0,
    sheets,
    underlines: sheets
      .filter(({ run }) => runs.length > 1 && run.trait?.side === 'with')
      .map(({ run, x: from, x2: to, y2: foot }) => ({
        key: run.key,
        x: from,
        x2: to,
        y: foot + underlineGap,
        y2: foot + underlineGap,
      })),
  }
}
