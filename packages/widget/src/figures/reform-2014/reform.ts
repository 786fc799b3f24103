/**
 * The reform that the figure is about: the codes that took effect on this day, and those that held until the day before.
 * What belongs to it is told by the dates of the rows, so that no row is named here.
 */
export const inForce = '2015-01-01'
export const lastDayBefore = '2014-12-31'

/** The years on both sides: a reader who asks for others asks for another time. */
export const reformYears = { before: 2014, after: 2015 } as const
