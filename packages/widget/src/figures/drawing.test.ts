// Every figure as Vega draws it: without a warning, to the pixel, with the class names that style sheets hold on to.
import { compile, type TopLevelSpec } from 'vega-lite'
import { beforeAll, describe, expect, it } from 'vitest'
import * as vega from 'vega'
import { en } from '../languages/en.ts'
import { languages, type Language } from '../languages/index.ts'
import { countryClaims, countryRows, uncounted } from './countries/fixtures.ts'
import { beside, retellingsOf } from './disputed/fixtures.ts'
import {
  claim,
  event,
  gapRow,
  penalty,
  provision,
  rivalCounter,
  rowOf,
  sentence,
  tablesOf,
  wording,
} from './fixtures.ts'
import type { Figure } from './figure.ts'
import { figures } from './index.ts'
import { sampleRows } from './judgments/fixtures.ts'
import { layerClass, layerNames, layers } from './layers.ts'
import type { LayerColours } from './parts/layer-colours.ts'
import { widthOf } from './parts/text.ts'
import { reformRows } from './reform-2014/fixtures.ts'
import { stageClaims, stageRows } from './stages/fixtures.ts'
import { light } from '../theme/tokens.ts'

/** An export that Vega's own types leave out. */
const { textMetrics } = vega as typeof vega & { readonly textMetrics: { canvas(use: boolean): void } }

// Widths guessed and not measured, so that the drawing is the same on every machine.
beforeAll(() => {
  textMetrics.canvas(false)
})

const rival2021 = claim({ year: 2021, counter: rivalCounter.id, value: 23 })
const rival2022 = claim({
  year: 2022,
  counter: rivalCounter.id,
  value: 36,
  statistic_kind: 'flow_partial_year',
})
const bounded = claim({ year: 2020, value_min: 101, nominal: 100, qualifier: 'just_over' })
const rounded = claim({ year: 2020, counter: rivalCounter.id, nominal: 90, qualifier: 'about' })
const lead2022 = claim({ year: 2022, value: 166 })
const lead2023 = claim({ year: 2023, value: 709, statistic_kind: 'flow_partial_year' })
const other = {
  ...provision,
  id: 'tm.code.2',
  article: '2',
  title_en: 'recruiting others',
  title_ru: 'вербовка других',
}
/** Another country’s. */
const abroad = { ...provision, id: 'uz.code.5', country: 'UZ', article: '5' } as const
/** Of a text that nobody showed to be the law today. */
const undated = { ...wording, sequence: 1, provision: uncounted.id, unverified: 'valid_from valid_to' }
const other2022 = claim({ year: 2022, provision: other.id, nominal: 20, qualifier: 'about' })
const other2023 = claim({ year: 2023, provision: other.id, value: 28, statistic_kind: 'flow_partial_year' })

const tables = tablesOf({
  provisions: [provision, other, uncounted, abroad, ...reformRows.provisions],
  wordings: [undated],
  context: reformRows.context,
  claims: [
    ...[rival2021, rival2022, bounded, rounded, lead2022, lead2023, other2022, other2023],
    ...sampleRows.claims,
    ...retellingsOf(lead2022),
    ...beside,
    ...stageClaims,
    ...countryClaims,
  ],
  derived: sampleRows.derived,
  decisions: sampleRows.decisions,
  events: [event({ id: 'amended', provision: provision.id })],
  prosecutions: [
    rowOf(bounded, [rounded]),
    gapRow(2021, [rival2021]),
    rowOf(lead2022, [rival2022]),
    rowOf(lead2023),
    rowOf(other2022),
    rowOf(other2023),
    ...stageRows,
    ...countryRows,
  ],
  penalties: [
    penalty({ id: 'range', min: 60, max: 108 }),
    penalty({
      id: 'life',
      provision: other.id,
      part: '3',
      penalty_type: 'life_imprisonment',
      condition_en: 'where a killing is proven',
      condition_ru: 'если доказано убийство',
      life: true,
    }),
    penalty({ id: 'ceiling', provision: other.id, max: 120, qualifier: 'up_to' }),
    penalty({ id: 'abroad', country: 'UZ', provision: abroad.id, min: 24, max: 72 }),
    penalty({ id: 'undated', provision: uncounted.id, wording: undated.id, min: 24, max: 48 }),
    ...reformRows.penalties,
  ],
  sentences: [
    sentence({ id: 'norm', statistic_kind: 'described_norm', min_months: 54, max_months: 60 }),
    sentence({ id: 'first', months: 60 }),
    sentence({ id: 'second', months: 60 }),
    sentence({ id: 'third', months: 72 }),
    sentence({
      id: 'eighty',
      provision: other.id,
      statistic_kind: 'described_norm',
      months: 80,
      status: 'U',
    }),
  ],
})

function specOf(figure: Figure, language: Language, width: number): TopLevelSpec {
  return figure.build(tables, {}).spec({ width, language, font: 'Georgia, serif' })
}

/** What Vega-Lite and Vega complain of goes into `complaints`. */
async function draw(spec: TopLevelSpec, complaints: string[]): Promise<string> {
  const complain = (...words: readonly unknown[]) => {
    complaints.push(words.join(' '))
    return logger
  }
  const quiet = () => logger
  const logger = { level: quiet, error: complain, warn: complain, info: quiet, debug: quiet }
  const { spec: compiled } = compile(spec, { logger })
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger })
  const svg = await view.toSVG()
  view.finalize()
  return svg
}

interface LayerOfSpec {
  readonly name: string
  readonly mark: {
    readonly type: string
    readonly fontSize?: number
    readonly fontWeight?: number
    readonly fill?: string
    readonly stroke?: string
  }
  readonly data: {
    readonly values: readonly (Readonly<Record<string, unknown>> & { readonly key?: string })[]
  }
}

/** Those in which something is drawn. */
function layersOf(spec: TopLevelSpec): LayerOfSpec[] {
  const { layer } = JSON.parse(JSON.stringify(spec)) as { layer: LayerOfSpec[] }
  return layer.filter(({ data }) => data.values.length > 0)
}

const everything = figures.flatMap((figure) =>
  languages.flatMap((language) =>
    [320, 680, 1200].map((width) => [figure.id, language.code, width, figure, language] as const),
  ),
)

describe.each(everything)('%s in %s, %i pixels wide', (_, __, width, figure, language) => {
  it('is drawn without a warning, exactly as wide as it was asked to be', async () => {
    const complaints: string[] = []
    const svg = await draw(specOf(figure, language, width), complaints)
    expect(complaints).toEqual([])
    const height = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number)
    expect(height).toEqual([width, expect.toSatisfy((pixels: number) => pixels > 150 && pixels < 1100)])
    expect(svg).not.toMatch(/NaN|undefined|null/)
  })

  it('clips no text', () => {
    for (const { mark, data } of layersOf(specOf(figure, language, width))) {
      if (mark.type !== 'text') continue
      const weight = mark.fontWeight === undefined ? 'regular' : 'bold'
      for (const { text, x, align } of data.values) {
        const lines = Array.isArray(text) ? text : [text]
        const wide = Math.max(...lines.map((line) => widthOf(String(line), mark.fontSize ?? 0, weight)))
        const left = Number(x) - (align === 'right' ? wide : align === 'center' ? wide / 2 : 0)
        expect({ text, left: left >= -1, right: left + wide <= width + 1 }).toEqual({
          text,
          left: true,
          right: true,
        })
      }
    }
  })

  it('asks for nothing from elsewhere and holds years as numbers', () => {
    const text = JSON.stringify(specOf(figure, language, width))
    expect(text).not.toMatch(/"url"|temporal|"container"|timeUnit/)
  })
})

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  it.each(languages)('draws what its snapshot says, in $code', async (language) => {
    await expect(readable(specOf(figure, language, 680))).toMatchFileSnapshot(
      `snapshots/${id}.${language.code}.txt`,
    )
  })

  it.each([0, 60, 159])('is drawn 160 px wide where its column has %i', (width) => {
    const text = JSON.stringify(specOf(figure, en, width))
    expect(text).toBe(JSON.stringify(specOf(figure, en, 160)))
  })

  it.each(languages)('says something in $code of every point that it draws', (language) => {
    const built = figure.build(tables, {})
    const keys = layersOf(specOf(figure, language, 680)).flatMap(({ data }) =>
      data.values.flatMap(({ key }) => key ?? []),
    )
    expect(keys.length).toBeGreaterThan(5)
    for (const key of new Set(keys)) {
      expect(built.point(key, language)?.heading).toMatch(/\S/)
    }
  })

  it('draws in layers that are named, once each, in the colours that are said of them', async () => {
    for (const language of languages) {
      const drawn = layersOf(specOf(figure, language, 680))
      const svg = await draw(specOf(figure, language, 680), [])
      expect(new Set(drawn.map(({ name }) => name)).size).toBe(drawn.length)
      for (const { name, mark } of drawn) {
        const known = layerNames.find((candidate) => candidate === name)
        if (!known) throw new Error(`layers.ts does not know ${name}`)
        const colours: LayerColours = layers[known]
        if (colours.fill) expect(mark.fill).toBe(light[colours.fill])
        if (colours.stroke) expect(mark.stroke).toBe(light[colours.stroke])
        expect(svg).toMatch(new RegExp(`class="mark-\\w+ role-mark ${layerClass(known)}"`))
      }
    }
  })

  it('is the same drawing every time', () => {
    const [language] = languages
    expect(JSON.stringify(specOf(figure, language, 680))).toBe(JSON.stringify(specOf(figure, language, 680)))
  })

  it('with nothing to show is still a drawing', async () => {
    const complaints: string[] = []
    const [language] = languages
    await draw(figure.build(tablesOf({}), {}).spec({ width: 320, language, font: 'serif' }), complaints)
    expect(complaints).toEqual([])
  })
})

describe('the layers', () => {
  it('are all drawn by some figure', () => {
    const drawn = new Set(
      figures.flatMap((figure) => layersOf(specOf(figure, languages[0], 680)).map(({ name }) => name)),
    )
    expect(layerNames.filter((name) => !drawn.has(name))).toEqual([])
  })
})

/** A line a datum; of a hatch, only how many lines it has. */
function readable(spec: TopLevelSpec): string {
  const frame = JSON.stringify({ ...spec, layer: undefined })
  const parts = layersOf(spec).map(({ name, mark, data }) => {
    const keyless = mark.type === 'rule' && data.values.every(({ key }) => key === undefined)
    const lines = keyless
      ? [`${data.values.length} lines`]
      : data.values.map((value) => JSON.stringify(value))
    return [`${name} ${JSON.stringify(mark)}`, ...lines.map((line) => `  ${line}`)].join('\n')
  })
  return `${[frame, ...parts].join('\n\n')}\n`
}
