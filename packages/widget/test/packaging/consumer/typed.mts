// Compiled, never run: what a consumer may rely on, and what must be a compile error.
import { explain, select, type ProsecutionRow, type Stage } from '@central-asia-prosecutions/data'
import { ProsecutionChart } from '@central-asia-prosecutions/widget'
import { describe } from '@central-asia-prosecutions/widget/describe'
import '@central-asia-prosecutions/widget/define'
import { embedCode } from '@central-asia-prosecutions/widget/embed-code'
import { ProsecutionFrame } from '@central-asia-prosecutions/widget/frame'

const rows: ProsecutionRow[] = select({ country: 'KZ', stage: 'case_registered', years: [2023, 2025] })
export const values: (number | null)[] = rows.map((row) => row.value)
export const rivals: string[] = explain('kz.172.registered.2024.mediazona').rivals.map((claim) => claim.id)

export const alt: string = describe({ figure: 'disputed', lang: 'ru', country: 'KZ' }).alt
// @ts-expect-error XX is none of the five states
describe({ figure: 'disputed', lang: 'ru', country: 'XX' })
// @ts-expect-error XX is none of the five states
select({ country: 'XX' })
// @ts-expect-error there is no such stage
export const stage: Stage = 'opened'
// @ts-expect-error rows are read-only
if (rows[0]) rows[0].value = 1

const frame: ProsecutionFrame = document.createElement('prosecution-frame')
frame.append(document.createElement('iframe'))

const chart: ProsecutionChart = document.createElement('prosecution-chart')
chart.figure = 'cases-by-year'
chart.addEventListener('prosecution-error', (event) => {
  console.log(event.attribute, event.value, event.accepted)
})
chart.addEventListener('prosecution-download', ({ figure, kind, name }) => {
  const format: 'csv' | 'svg' | 'png' = kind
  console.log(figure, format, name)
})
export const ready: Promise<void> = chart.ready
export const picture: Promise<Blob> = chart.toPNG(1)
export const citation: Promise<string> = chart.cite('gost', 'ru')
export const code: string = embedCode({
  figure: 'stages',
  lang: 'ru',
  kind: 'script',
  base: await chart.permalink(),
})

// @ts-expect-error there is no such kind
chart.embedCode('poster')
