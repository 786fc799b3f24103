import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { pageNames, type PageName } from './pages/pages.ts'

/** Beside the pages: what is counted and not timed. */
const counts = ['fifty', 'growth'] as const
type Count = (typeof counts)[number]

const all: readonly (PageName | Count)[] = [...pageNames, ...counts]

export interface Wanted {
  readonly pages: readonly PageName[]
  readonly fifty: boolean
  readonly growth: boolean
  /** How often each page is visited. */
  readonly rounds: number
  /** The files that are served: those of `dist/cdn`. */
  readonly widget: string
  /** Whether to tell when each file of a page was asked for and when it had come. */
  readonly files: boolean
  /** True where nothing was left out. */
  readonly whole: boolean
}

/** @throws RangeError, TypeError for arguments that there are none of */
export function wanted(given: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...given],
    options: {
      pages: { type: 'string', default: all.join(',') },
      rounds: { type: 'string', default: '7' },
      files: { type: 'boolean', default: false },
      widget: { type: 'string', default: fileURLToPath(new URL('../dist/cdn', import.meta.url)) },
    },
  })
  const names = values.pages.split(',')
  for (const name of names) {
    if (!all.some((known) => known === name))
      throw new RangeError(`--pages ${name} is none: use some of ${all.join(',')}`)
  }
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new RangeError(`--rounds ${values.rounds} is no number of rounds`)
  return {
    pages: pageNames.filter((name) => names.includes(name)),
    fifty: names.includes('fifty'),
    growth: names.includes('growth'),
    rounds,
    widget: values.widget,
    files: values.files,
    whole: all.every((name) => names.includes(name)),
  }
}
