/**
 * The data that is bundled with this release of the widget: the tables that figures read, one by one, for `tables` of
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
import type { Release } from './release.ts'

export const bundled: Release = {
  tables: {
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
  },
  version: meta.version,
}
