// The reform of 2014 in the data package as it is built.
import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { languages, type Language } from '../../languages/index.ts'
import { subjects } from '../../languages/reform-2014-words.ts'
import { dataOf } from '../drawn.ts'
import { reformOf } from './changes.ts'
import { reform2014 } from './figure.ts'

const built = reform2014.build(tables, {})
const [en] = languages

/** What stands in a layer, by its name. */
function layersIn(language: Language, width: number) {
  const drawn = dataOf(built, language, width)
  return (name: string) => drawn.filter(({ layer }) => layer === name)
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
      const layer = layersIn(language, width)
      const [before, after] = [layer('before'), layer('after')]
      const levels = before.map(({ key, value }, index) => [
        key?.replace(/\.before\..*$/, ''),
        value,
        after[index]?.value,
      ])
      expect(levels).toEqual(changes.map((change) => [...change]))
    }
  })

  it.each([160, 320, 680, 1200])('puts every level where its scale has it, %i pixels wide', (width) => {
    const layer = layersIn(en, width)
    const after = layer('after')
    const zeros = layer('axis_label').filter(({ text }) => text === '0')
    expect(zeros).toHaveLength(5)
    for (const [index, from] of layer('before').entries()) {
      const to = after[index]
      if (to?.x === undefined || from.x === undefined) throw new Error('A level stands nowhere.')
      // All scales begin at one place, at zero: pixels are to one another as values are.
      const origin = zeros[0]?.x ?? 0
      expect((to.x - origin) / (from.x - origin)).toBeCloseTo((to.value ?? 0) / (from.value ?? 1), 2)
    }
  })

  it('lists and does not draw the fine for libel, whose level before nobody states', () => {
    const layer = layersIn(en, 680)
    const list = layer('one_ended')
    const drawn = [...layer('before'), ...layer('after')].map(({ key }) => key)
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
