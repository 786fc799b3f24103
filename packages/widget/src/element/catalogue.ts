/** What this release of the widget can show. */
import { bundled } from '../data/bundled.ts'
import { figures } from '../figures/index.ts'
import type { Catalogue } from './attributes.ts'

export const catalogue: Catalogue = { figures, tables: bundled.tables }

/** Of the bundled data. Rows of another major version may mean something else by the same words. */
export const major = Number(bundled.version.split('.')[0])

export { bundled }
