/**
 * The entry that is served as a file of its own, `prosecution-chart.js`: it registers the element, and knows where it
 * came from.
 */
import { servedFrom } from './element/actions/script-folder.ts'

export * from './define.ts'

servedFrom(import.meta.url)
