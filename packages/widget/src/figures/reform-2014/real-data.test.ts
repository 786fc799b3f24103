// The reform of 2014 in the data package as it is built.
import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { languages, type Language } from '../../languages/index.ts'
import { subjects } from '../../languages/reform-2014-words.ts'
import { reformOf } from './changes.ts'
import { reform2014 } from './figure.ts'

interface Datum {
  readonly key?: string
  readonly value?: number
  readonly text?: string | readonly string[]
  readonly x: number
}

const built = reform2014.build(tables, {})
const [en] = languages

function layersIn(language: Language, width: number): Record<string, readonly Datum[]> {
  const { layer } = JSON.parse(JSON.stringify(built.spec({ width, language, font: 'serif' }))) as {
    layer: { name: string; data: { values: Datum[] } }[]
  }
  return Object.fromEntries(layer.map(({ name, data }) => [name, data.values]))
}

const changes = [
  ['kz.174.imprisonment', 144, 240],
  ['kz.146.imprisonment', 120, 144],
  ['kz.146.fine', 4300, 43_000],
  ['kz.short-prison-visits', 4, 2],
  ['kz.long-prison-visits', 3, 2],
  ['kz.articles-in-criminal-code', 393, 467],
] as const

describe('the reform of 2014', () => {
  it('is that of Kazakhstan', () => {
    expect(reform2014.countries(tables)).toEqual(['KZ'])
  })

  it.each(languages)('is drawn where both ends are known, and nowhere else, in $code', (language) => {
    for (const width of [320, 680, 1200]) {
      const { before = [], after = [] } = layersIn(language, width)
      const levels = before.map(({ key, value }, index) => [
        key?.replace(/\.before\..*$/, ''),
        value,
        after[index]?.value,
      ])
      expect(levels).toEqual(changes.map((change) => [...change]))
    }
  })

  it.each([160, 320, 680, 1200])('puts every level where its scale has it, %i pixels wide', (width) => {
    const { before = [], after = [], axis_label: axis = [] } = layersIn(en, width)
    const zeros = axis.filter(({ text }) => text === '0')
    expect(zeros).toHaveLength(5)
    for (const [index, from] of before.entries()) {
      const to = after[index]
      if (!to) throw new Error('There is no level after.')
      // All scales begin at one place, at zero: pixels are to one another as values are.
      const origin = zeros[0]?.x ?? 0
      expect((to.x - origin) / (from.x - origin)).toBeCloseTo((to.value ?? 0) / (from.value ?? 1), 2)
    }
  })

  it('lists and does not draw the fine for libel, whose level before nobody states', () => {
    const { before = [], after = [], one_ended: list = [] } = layersIn(en, 680)
    const drawn = [...before, ...after].map(({ key }) => key)
    for (const id of ['kz.130.fine.open-dialog', 'kz.130.fine-increase.open-dialog']) {
      expect(drawn).not.toContain(id)
      expect(list.map(({ key }) => key)).toContain(id)
    }
    const all = JSON.stringify([built.words(en), built.table(en), list])
    // 25,810 divided by six.
    expect(all).not.toMatch(/430[12]/)
  })

  it('lists each article that is known from one end', () => {
    const articles = reformOf(tables, {}).oneEnded.map(({ provision }) => provision?.article ?? null)
    expect(articles).toEqual(['47', '130', '274', '400', '402', '404', '456', null])
  })

  it.each(languages)('says no share and no multiple but the one that is stated, in $code', (language) => {
    const { title, summary, notes } = built.words(language)
    expect([title, summary, ...notes].join(' ')).not.toMatch(/%|ten-fold|\bin 10 |в 10 раз/)
  })

  it.each(languages)('says no number that its table does not hold, in $code', (language) => {
    const cells = built
      .table(language)
      .rows.flatMap((row) => row.flatMap(({ text }) => text.match(/\d+/g) ?? []))
    const years = ['12', '20', '10'].filter((year) => cells.includes(String(Number(year) * 12)))
    const known = new Set([...cells, ...years, '1', '2014', '2015', '13', '170', '171', '172'])
    const { title, summary } = built.words(language)
    expect(`${title} ${summary}`.match(/\d+/g)?.filter((number) => !known.has(number))).toEqual([])
  })

  it('has words for all that it measures', () => {
    const known = new Set<string>(subjects)
    const ends = reformOf(tables, {})
    const measures = [
      ...ends.panels.flat().map(({ after }) => after),
      ...ends.oneEnded.flatMap(({ ends: own }) => own),
    ].flatMap(({ printed }) => ('subject' in printed ? [printed.subject] : []))
    expect(measures.filter((subject) => !known.has(subject))).toEqual([])
  })
})
