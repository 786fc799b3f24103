/**
 * The entry that is served as a file of its own, `prosecution-chart.js`: small enough to be there at once. It asks for
 * what the first chart needs, all together, and registers the element when that has come.
 */
import { elementFile, elementImports, interiorFiles } from '../generated/served-element.ts'
import { askForPosters } from './early-posters.ts'

const address = (path: string): string => new URL(path, import.meta.url).href

askForPosters(address('.').replace(/\/$/, ''))
// What does not come is told by the element's own import, which needs it.
for (const path of elementImports) import(address(path)).catch(() => undefined)

const element = (await import(address(elementFile))) as typeof import('./served.ts')
element.knowInteriorFiles(interiorFiles.map(address))

export const {
  ProsecutionChart,
  ProsecutionDisplayEvent,
  ProsecutionDownloadEvent,
  ProsecutionErrorEvent,
  ProsecutionPointEvent,
  ProsecutionReadyEvent,
} = element
