/** Vega, at the first drawing of a page. In the files that are served, `build/served/bring.ts` stands in its place. */
export function bringVega(): Promise<Pick<typeof import('./vega.ts'), 'viewOf'>> {
  return import('./vega.ts')
}
