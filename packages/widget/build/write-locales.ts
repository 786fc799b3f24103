/**
 * CLDR’s tables for the widget’s languages, written to `generated/locales.ts`: separators of numbers, months, lists.
 * They are read out of Node’s own ICU, which has all seven languages; browsers lack Tajik and Turkmen
 * (https://issues.chromium.org/issues/40624456), and would fall back to the reader’s own language without a word.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import type { LocaleTable } from '../src/languages/locale.ts'

/** By code; English as Britain writes it: no comma before “and”. */
const locales = { en: 'en-GB', ru: 'ru', kk: 'kk', ky: 'ky', tg: 'tg', tk: 'tk', uz: 'uz-Latn' } as const

function tableOf(locale: string): LocaleTable {
  const [known] = Intl.NumberFormat.supportedLocalesOf(locale)
  if (known === undefined) {
    throw new Error(
      `This Node (${process.version}) knows no ${locale}: use one with full ICU, as nodejs.org builds it.`,
    )
  }
  const number = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(1234.5)
  return {
    decimal: partOf(number, 'decimal'),
    group: partOf(number, 'group'),
    months: monthsOf(locale, { month: 'long', day: 'numeric' }),
    monthsAlone: monthsOf(locale, { month: 'long' }),
    list: listOf(locale),
  }
}

function partOf<Part extends { type: string; value: string }>(
  parts: readonly Part[],
  type: Part['type'],
): string {
  const part = parts.find((candidate) => candidate.type === type)
  if (!part) throw new Error(`no ${type} in ${JSON.stringify(parts)}`)
  return part.value
}

function monthsOf(locale: string, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) =>
    partOf(format.formatToParts(Date.UTC(2025, month, 1)), 'month'),
  )
}

function listOf(locale: string): LocaleTable['list'] {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' })
  const between = (items: readonly string[]) =>
    format.formatToParts(items).flatMap(({ type, value }) => (type === 'literal' ? [value] : []))
  const [two = ''] = between(['a', 'b'])
  const [middle = '', , last = ''] = between(['a', 'b', 'c', 'd'])
  return { two, middle, last }
}

const tables = Object.entries(locales).map(
  ([code, locale]) => `export const ${code}: LocaleTable = ${JSON.stringify(tableOf(locale), null, 2)}\n`,
)
const folder = new URL('../generated/', import.meta.url)
await mkdir(folder, { recursive: true })
await writeFile(
  new URL('locales.ts', folder),
  [
    `// Written by build/write-locales.ts from CLDR ${process.versions['cldr'] ?? ''}; not to be edited.`,
    `import type { LocaleTable } from '../src/languages/locale.ts'\n`,
    ...tables,
  ].join('\n'),
)
