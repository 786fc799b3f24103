/**
 * What this release of the widget can show. The tables that figures read are bundled with it, one by one: `tables` of
 * the data package would bring the others along.
 */
import {
  claims,
  context,
  counters,
  decisions,
  derived,
  events,
  meta,
  penalties,
  prosecutions,
  provisions,
  sentences,
  silences,
  sources,
  wordings,
} from '@central-asia-prosecutions/data'
import type { Release } from '../data/release.ts'
import type { FigureTables } from '../figures/figure.ts'
import { figures } from '../figures/index.ts'
import type { Catalogue } from './attributes.ts'

const tables: FigureTables = {
  claims,
  prosecutions,
  penalties,
  sentences,
  context,
  derived,
  silences,
  provisions,
  wordings,
  counters,
  sources,
  events,
  decisions,
}

export const catalogue: Catalogue = { figures, tables }

/** The data that is bundled. */
export const bundled: Release = { tables, version: meta.version }
