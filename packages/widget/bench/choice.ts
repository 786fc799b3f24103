import type { Choice } from '../src/describe/choice.ts'

/** The figure that every page of the comparison shows, in whichever way. */
export const choice = { figure: 'cases-by-year', lang: 'en', country: 'KZ' } as const satisfies Choice
