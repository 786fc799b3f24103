/**
 * `<prosecution-chart>`: figures on prosecutions in Central Asia of citizens who fought in foreign wars. This entry
 * has no side effect; `./define` registers the element.
 *
 * @packageDocumentation
 */
export { ProsecutionChart } from './element/prosecution-chart.ts'
export {
  ProsecutionDisplayEvent,
  ProsecutionDownloadEvent,
  ProsecutionErrorEvent,
  ProsecutionPointEvent,
  ProsecutionReadyEvent,
} from './element/events.ts'
export type { EmbedKind } from './embed/snippet.ts'
export type { FileKind } from './element/events.ts'
export type { Display, Loading, Theme } from './element/attributes.ts'
