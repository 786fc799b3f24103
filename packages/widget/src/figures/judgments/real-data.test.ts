// The judgments of the data package as it is built.
import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { circumstances, services, traits } from '../../languages/judgments-words.ts'
import { languages, type Language } from '../../languages/index.ts'
import { dataOf } from '../drawn.ts'
import { judgments } from './figure.ts'
import { samplesOf } from './samples.ts'

const built = judgments.build(tables, {})

/** Which judgments stand in a layer, by the claim that sets them apart. */
function sheetsIn(name: string, language: Language, width: number): string[] {
  const drawn = dataOf(built, language, width).filter(({ layer }) => layer === name)
  return drawn.map(({ key }) => key ?? '')
}

const everywhere = languages.flatMap((language) =>
  [120, 320, 599, 600, 680, 1200].map((width) => [language.code, width, language] as const),
)

describe('the 17 judgments', () => {
  it.each(everywhere)('are drawn one by one, once each, in %s, %i pixels wide', (_, width, language) => {
    const convicted = sheetsIn('convicted', language, width)
    const count = (part: string) => convicted.filter((key) => key.endsWith(part)).length
    expect(convicted).toHaveLength(15)
    expect(count('.russian-defence-ministry')).toBe(10)
    expect(count('.wagner-pmc')).toBe(4)
    expect(count('.wagner-not-under-172')).toBe(1)
    expect(sheetsIn('discontinued', language, width)).toEqual(['kz.170-172.sample.2025.closed-after-death'])
    expect(sheetsIn('treatment', language, width)).toEqual(['kz.170-172.sample.2025.compulsory-treatment'])
    expect(sheetsIn('acquitted', language, width)).toEqual([])
    expect(sheetsIn('outcome_unknown', language, width)).toEqual([])
  })

  it.each(languages)('hold no dead man among the convicts, in $code', (language) => {
    const point = built.point('kz.170-172.sample.2025.closed-after-death', language)
    expect(point?.heading).toContain('17')
    expect(point?.heading).not.toContain(
      language.judgments.outcomeName({ kind: 'convicted', circumstance: null }),
    )
    expect(built.words(language).notes).toContain(language.judgments.notes.death)
    expect(built.words(language).summary).not.toMatch(/\b11 (convict|осужд)/)
  })

  it.each(languages)('are said to be handed over, and a sample, in $code', (language) => {
    const { notes, summary } = built.words(language)
    expect(notes).toContain(language.judgments.notes.origin('handed-over'))
    const kyrgyz = judgments.build(tables, { country: 'KG' }).words(language)
    expect(kyrgyz.notes).toContain(language.judgments.notes.origin('found'))
    for (const said of [summary, kyrgyz.summary])
      expect(said).toMatch(/sample|выборка|іріктеме|интихоба|tanlanma|saýlama|тандалма/)
  })

  it.each(languages)('say no number that is not in their table, in $code', (language) => {
    const cells = built
      .table(language)
      .rows.flatMap((row) => row.flatMap(({ text }) => text.match(/\d+/g) ?? []))
    const { title, summary, notes } = built.words(language)
    const said = [title, summary, ...notes].flatMap((text) => text.match(/\d+/g) ?? [])
    expect(said.filter((number) => !cells.includes(number))).toEqual([])
    // 17, 16 and 26 are never added.
    for (const sum of ['33', '42', '43', '59']) expect(cells).not.toContain(sum)
  })

  it('are the figure’s own words for all that the samples are divided by', () => {
    const { shown, others } = samplesOf(tables, {})
    const known = new Set<string>([...services, ...circumstances, ...traits])
    const categories = [...shown, ...others].flatMap(({ parts }) =>
      parts.map(({ category }) => category ?? ''),
    )
    expect(categories.length).toBeGreaterThan(0)
    expect(categories.filter((category) => !known.has(category))).toEqual([])
    expect(shown.flatMap(({ origin }) => origin)).not.toContain(null)
  })
})
