/**
 * The text of a file of figure data, checked. Nothing in it is trusted: it may come from anywhere, be anything, and is
 * either what this widget knows in full, or refused.
 */
import type { FigureTables } from '../figures/figure.ts'
import { format, formatVersion, type FigureData } from './format.ts'
import { Refusal, shown } from './refusal.ts'
import { checkedTables } from './tables.ts'

export interface ReadFigureData {
  readonly data: FigureData
  /** What was left out of it and why, in English; null where nothing was. */
  readonly leftOut: string | null
}

/**
 * @param major the version of the data that this widget can show
 * @throws Refusal
 */
export function readFigureData(text: string, major: number): ReadFigureData {
  const file = parsed(text)
  if (own(file, 'format') !== format)
    throw new Refusal({ kind: 'no-figure-data' }, `its format is not ${format}`)
  const readers = own(file, 'formatVersion')
  if (readers !== formatVersion)
    throw new Refusal({ kind: 'too-new' }, `its formatVersion is ${shown(readers)}, not ${formatVersion}`)
  const version = checkedVersion(own(file, 'dataVersion'), major)
  const figure = own(file, 'figure')
  if (typeof figure !== 'string' || !figurePattern.test(figure))
    throw new Refusal({ kind: 'no-figure-data' }, `its figure is ${shown(figure)}`)
  const { rows, unknown, leftOut } = checkedTables(own(file, 'tables'))
  return {
    // Each cell was held to the schemas from which the types of the rows are made as well.
    data: { figure, version, tables: rows as unknown as FigureTables },
    leftOut:
      leftOut === 0
        ? null
        : `left out ${leftOut} ${leftOut === 1 ? 'row' : 'rows'} about what this version does not know: ${unknown.slice(0, 5).join(', ')}`,
  }
}

const figurePattern = /^[a-z][a-z0-9-]{0,40}$/

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal({ kind: 'no-figure-data' }, 'it is no JSON')
  }
}

/** https://semver.org */
const versionPattern = /^(\d{1,6})\.\d{1,6}\.\d{1,6}(?:[-+][0-9A-Za-z.+-]{1,40})?$/

function checkedVersion(version: unknown, major: number): string {
  const [, found] = typeof version === 'string' ? (versionPattern.exec(version) ?? []) : []
  if (typeof version !== 'string' || found === undefined)
    throw new Refusal({ kind: 'no-figure-data' }, `its dataVersion is ${shown(version)}`)
  if (Number(found) !== major)
    throw new Refusal({ kind: 'other-version', version }, `its dataVersion is ${version}, not ${major}.…`)
  return version
}

/** What the file itself says, and nothing that JavaScript gives to every object. */
function own(file: unknown, name: string): unknown {
  return typeof file === 'object' && file !== null && Object.hasOwn(file, name)
    ? (file as Readonly<Record<string, unknown>>)[name]
    : undefined
}
