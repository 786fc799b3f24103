// Where a number stands on the scale of its panel, which begins at zero and is marked in round steps.

export interface Scale {
  readonly ticks: readonly number[]
  /** Pixels. */
  readonly at: (value: number) => number
}

/** Pixels from one mark of the scale to the next, at the least. */
const room = 68
const mostTicks = 6

/** @param unit how much of the measure is one step’s worth: 12 for months that are marked in years */
export function scaleOf(largest: number, unit: number, left: number, right: number): Scale {
  const steps = Math.max(1, Math.min(mostTicks - 1, Math.floor((right - left) / room)))
  const step = roundStep(largest / unit / steps) * unit
  const count = Math.max(1, Math.ceil(largest / step))
  const end = count * step
  return {
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
    at: (value) => left + ((right - left) * value) / end,
  }
}

/** The next of 1, 2, 5, 10, 20 … */
function roundStep(least: number): number {
  if (least <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power
}
