/** Citations are wanted by few: what makes them is brought when they are. */
import { Brought } from './brought.ts'

type Citation = typeof import('./citation.ts')

export const citing = new Brought<'citation', Citation>(() => import('./citation.ts'))
