/**
 * The rows that came with the widget, for one figure. A bundle of somebody's page takes them from the data package that
 * the page has installed, whole; the files of `dist/cdn` have those of each figure in a file of its own, and
 * `build/served/bring.ts` in the place of this one.
 */
import type { Release } from './release.ts'

export async function bringRelease(): Promise<Release> {
  return (await import('./bundled.ts')).bundled
}
