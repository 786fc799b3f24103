/** What this release of the widget can show: the data package's tables are bundled with it. */
import { tables } from '@central-asia-prosecutions/data'
import { figures } from '../figures/index.ts'
import type { Catalogue } from './attributes.ts'

export const catalogue: Catalogue = { figures, tables }
