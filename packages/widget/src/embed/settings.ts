// How a chart may be shown, as a page asks for it: the default first.
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const displays = ['chart', 'table', 'both'] as const
export type Display = (typeof displays)[number]

export const loadings = ['lazy', 'eager'] as const
export type Loading = (typeof loadings)[number]
