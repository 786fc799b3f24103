/**
 * What JSX takes for `<prosecution-chart>`: its attributes under their names in HTML, and its events as React 19 and
 * Preact name them (`on` and the event's name). The element stays the same; only the compiler learns of it.
 */
import type { Country } from '@central-asia-prosecutions/data'
import type {
  Display,
  Loading,
  ProsecutionChart,
  ProsecutionDisplayEvent,
  ProsecutionDownloadEvent,
  ProsecutionErrorEvent,
  ProsecutionPointEvent,
  ProsecutionReadyEvent,
  Theme,
} from '../index.ts'

export interface ProsecutionChartAttributes {
  figure?: string
  country?: Country
  from?: number | string
  to?: number | string
  theme?: Theme
  display?: Display
  loading?: Loading
  'heading-level'?: number | string
  actions?: string
  src?: string
  'onprosecution-ready'?: (event: ProsecutionReadyEvent) => void
  'onprosecution-error'?: (event: ProsecutionErrorEvent) => void
  'onprosecution-point'?: (event: ProsecutionPointEvent) => void
  'onprosecution-display'?: (event: ProsecutionDisplayEvent) => void
  'onprosecution-download'?: (event: ProsecutionDownloadEvent) => void
}

/** Of `<prosecution-frame>`. */
export interface ProsecutionFrameAttributes {
  /** Where it holds no frame: the address of an `embed.html`. */
  src?: string
}

export type { ProsecutionChart }
