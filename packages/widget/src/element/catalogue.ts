/** What this release of the widget can show. */
import { bundled } from '../data/bundled.ts'
import { figures } from '../figures/index.ts'
import type { Catalogue } from './attributes.ts'

export const catalogue: Catalogue = { figures, tables: bundled.tables }

export { bundled }
