// The figures on the data package as it is built: what a reader of the page will see, number by number.
import { tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { languages, type Language } from '../languages/index.ts'
import { casesByYear } from './cases-by-year/figure.ts'
import { disputed } from './disputed/figure.ts'
import { pointLines, type BuiltFigure, type PointWords } from './figure.ts'
import { figures } from './index.ts'
import { conditionOf, counterLabel } from './parts/names.ts'
import { dash, legendOf } from './parts/legend.ts'
import type { Weight } from './parts/letter-widths.ts'
import { widthOf } from './parts/text.ts'
import { sentenceNorms } from './sentence-norms/figure.ts'

const [en] = languages

interface Datum {
  readonly key?: string
  readonly value?: number
  readonly text?: string | readonly string[]
  readonly x?: number
  readonly y?: number
  readonly align?: string
}

interface DrawnDatum extends Datum {
  readonly layer: string
  readonly fontSize: number | undefined
  readonly weight: Weight
}

function dataOf(built: BuiltFigure, language: Language, width = 680): DrawnDatum[] {
  const spec = JSON.parse(JSON.stringify(built.spec({ width, language, font: 'serif' }))) as {
    layer: { name: string; mark: { fontSize?: number; fontWeight?: number }; data: { values: Datum[] } }[]
  }
  return spec.layer.flatMap(({ name, mark, data }) =>
    data.values.map((datum) => ({
      ...datum,
      layer: name,
      fontSize: mark.fontSize,
      weight: mark.fontWeight === undefined ? 'regular' : 'bold',
    })),
  )
}

/** The boxes of all texts, with the text. */
function textsOf(data: readonly DrawnDatum[]) {
  return data.flatMap(({ text, x = 0, y = 0, align, fontSize, weight }) => {
    if (text === undefined || fontSize === undefined) return []
    const lines = typeof text === 'string' ? [text] : text
    const width = Math.max(...lines.map((line) => widthOf(line, fontSize, weight)))
    const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x
    const bottom = y + (lines.length - 1) * fontSize * 1.25
    return [{ text: lines.join(' '), left, right: left + width, top: y - fontSize, bottom }]
  })
}

/** All that is said of a point. */
function pointText(point: PointWords | undefined): string {
  return point === undefined ? '' : pointLines(point).join('\n')
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number)

describe('cases-by-year on the real data', () => {
  const built = casesByYear.build(tables, { country: 'KZ' })
  const rivals = tables.counters.filter(({ id }) =>
    ['mediazona-farewell-arms', 'mazhilis-deputy'].includes(id),
  )

  it.each(languages)('holds the same numbers in chart, table and words, in $code', (language) => {
    const drawn = dataOf(built, language)
    const bars = drawn.filter(({ value }) => value !== undefined).map(({ value }) => value)
    const labels = drawn
      .filter(({ layer }) => layer === 'lead_label' || layer === 'rival_label')
      .map(({ text }) => Number(text))
    const cells = built
      .table(language)
      .rows.flatMap((row) => row.filter(({ numeric }) => numeric).map(({ text }) => Number(text)))
    for (const number of [166, 709, 17, 28, 23, 36, 141]) {
      expect(bars).toContain(number)
      expect(numbersIn(built.words(language).summary)).toContain(number)
    }
    expect([...bars].sort()).toEqual([...cells].sort())
    expect([...labels].sort()).toEqual([...cells].sort())
  })

  it('keeps the gap of 2023 open beside the rival’s 23', () => {
    const rows = built.table(en).rows.map((row) => row.map(({ text }) => text))
    const of2023 = rows
      .filter((row) => row[0] === 'Article 172' && row[1] === '2023')
      .map((row) => row.slice(2, 5))
    expect(of2023).toEqual([
      ['Mediazona with the project ‘Farewell, Arms’', 'no figure found', 'leading count'],
      ['A Mazhilis deputy, in a request of March 2026', '23', 'another count'],
    ])
    expect(dataOf(built, en).filter(({ layer }) => layer === 'gap_label').length).toBeGreaterThan(0)
  })

  it('hatches 2025 of the leading counter and nothing else', () => {
    const edged = dataOf(built, en).filter(({ layer }) => layer === 'lead_edge' || layer === 'rival_edge')
    expect(edged.map(({ key }) => key)).toEqual([
      'kz.172.registered.2025.mediazona',
      'kz.170.registered.2025.mediazona',
    ])
  })

  it.each(languages)(
    'names the counter wherever it stands beside another, and no side of a war, in $code',
    (language) => {
      const { title, summary, notes } = built.words(language)
      const said = [title, summary, ...notes].join(' ')
      for (const counter of rivals) {
        expect(said.toLowerCase()).toContain(counterLabel(counter, language).toLowerCase())
      }
      expect(said).not.toMatch(
        /for Russia|за Россию|Ресей жағында|тарафи Русия|Rossiya tomonida|Russiýanyň tarapynda|Россия тарап/,
      )
    },
  )

  it.each(languages)('says nothing of a point that its table does not say too, in $code', (language) => {
    const cells = built.table(language).rows.flatMap((row) => row.map(({ text }) => text))
    for (const id of ['kz.172.registered.2025.mazhilis-deputy', 'kz.172.registered.2025.mediazona']) {
      const claim = tables.claims.find((one) => one.id === id)
      const lines = pointText(built.point(id, language))
      const said = [language.date(claim?.as_of ?? ''), language.sources.quoted(claim?.as_stated ?? '')]
      for (const text of said) {
        expect(lines).toContain(text)
        expect(cells).toContain(text)
      }
      expect(lines).not.toMatch(/line \d|строка/)
    }
  })

  it('titles a year without a figure of the leading counter with another counter’s', () => {
    const of2023 = casesByYear.build(tables, { country: 'KZ', from: 2023, to: 2023 })
    expect(of2023.words(en).title).toBe(
      'Kazakhstan: 23 cases under Article 172 in 2023 by one count (Mazhilis deputy); no figure by Mediazona',
    )
  })

  it.each(languages)('says no number that its rows do not hold, in $code', (language) => {
    const rows = built
      .table(language)
      .rows.flatMap((row) => [row[0], row[1], row[3]].flatMap((cell) => numbersIn(cell?.text ?? '')))
    const { title, summary } = built.words(language)
    expect(numbersIn(`${title} ${summary}`).filter((number) => !rows.includes(number))).toEqual([])
  })

  it.each(
    languages.flatMap((language) =>
      [320, 599, 600, 680, 1200].map((width) => [width, language.code, language] as const),
    ),
  )('names both counters and says both gaps in the drawing, %i pixels wide, in %s', (width, _, language) => {
    const written = textsOf(dataOf(built, language, width)).map(({ text }) => text)
    const reason = language.missing['not-found']
    // Beside a rival's bar there may be room for a dash only, which the legend explains.
    const said = [reason, dash]
    expect(written.filter((text) => said.includes(text))).toHaveLength(2)
    expect(written).toContain(reason)
    const legend = legendOf(built.words(language).legend, built.spec({ width, language, font: 'serif' }))
    expect(legend.map(({ text }) => text.toLowerCase()).includes(reason)).toBe(written.includes(dash))
    for (const counter of rivals) expect(written).toContain(counterLabel(counter, language))
  })

  it('marks the two publications of names under 2025, and claims no cause', () => {
    const marks = dataOf(built, en).filter(({ layer }) => layer === 'event_label')
    expect(marks.map(({ key, text }) => [key, text])).toEqual(
      ['172', '170'].flatMap((article) => [
        [`kz.cc-2014.${article}.ua.event.list-published.2025-04.deftechtimes`, '1'],
        [`kz.cc-2014.${article}.ua.event.list-published.2025-07.deftechtimes`, '2'],
      ]),
    )
    for (const language of languages) {
      const { chartNotes, notes } = built.words(language)
      expect(chartNotes).toContain(language.events.noCause)
      expect([...chartNotes, ...notes].join('\n')).not.toMatch(/because|after which|therefore|поэтому|из-за/i)
    }
    expect(casesByYear.build(tables, { country: 'KZ', to: 2024 }).words(en).chartNotes.join()).not.toMatch(
      /names/,
    )
  })

  it('marks the article’s entry into the code where its years are shown, and nothing beside the topic', () => {
    const notes = casesByYear.build(tables, { country: 'KZ', to: 2016 }).words(en).chartNotes.join('\n')
    expect(notes).toMatch(/2014: Participation in armed conflicts enters the Criminal Code/)
    expect(notes).toMatch(/1 January 2015: The new criminal legislation takes effect/)
    const all = casesByYear.build(tables, {}).words(en).chartNotes.join('\n')
    expect(all).not.toMatch(/border|death penalty|libel|sharp change/i)
  })

  it('never adds what counters or articles count', () => {
    const all = JSON.stringify([built.words(en), built.table(en)])
    for (const sum of [737, 183, 850, 202]) expect(numbersIn(all)).not.toContain(sum)
  })
})

describe('sentence-norms on the real data', () => {
  const built = sentenceNorms.build(tables, { country: 'KZ' })

  it('shows the norm of Article 172 within the law, and 80 months under Article 170 as no norm', () => {
    const drawn = dataOf(built, en)
    expect(drawn.find(({ layer }) => layer === 'norm')).toMatchObject({ min: 54, max: 60 })
    expect(drawn.find(({ layer }) => layer === 'outcome')).toMatchObject({ months: 80 })
    expect(built.words(en).summary).toMatch(/6 years 8 months reported, not a norm/)
    expect(built.words(en).title).toContain('4.5–5 years')
  })

  it('says life imprisonment in words and never as a number', () => {
    expect(dataOf(built, en).some(({ layer, text }) => layer === 'life_label' && text === 'life')).toBe(true)
    const life = built.table(en).rows.filter((row) => row.some(({ text }) => text === 'life imprisonment'))
    expect(life.length).toBeGreaterThan(0)
    for (const row of life) expect(row.filter(({ text }) => /^\d/.test(text))).toEqual([])
    const proven = tables.penalties.find(({ id }) => id === 'kz.170.3.life.unnamed-outlet')
    expect(proven?.condition_en).toBe('where a killing is proven')
    for (const language of languages) {
      const { title, summary } = built.words(language)
      expect(`${title} ${summary}`).toMatch(
        /by one report|по сообщению одного источника|бір хабар бойынша|тибқи як хабар|bir xabarga koʻra|bir habara görä|бир кабар боюнча/,
      )
      expect(summary).toContain(proven && conditionOf(proven, language))
    }
  })

  it.each(languages)(
    'counts the outcomes without imprisonment among several countries too, in $code',
    (language) => {
      const seven = /(?<![\d–])7(?! years| лет|–|\d)/
      expect(sentenceNorms.build(tables, { country: 'UZ' }).words(language).summary).toMatch(seven)
      const { notes } = sentenceNorms.build(tables, {}).words(language)
      const suspended = language.penaltyTypes.suspended_imprisonment
      expect(notes.filter((note) => note.includes(suspended) && seven.test(note))).toHaveLength(1)
    },
  )

  it('leaves out what belongs to other offences', () => {
    const all = JSON.stringify(built.table(en))
    for (const months of ['"90"', '"6"']) expect(all).not.toContain(`"text":${months}`)
  })
})

describe('disputed on the real data', () => {
  const built = disputed.build(tables, {})
  const rows = built.table(en).rows.map((row) => row.map(({ text }) => text))

  it('has the three years of Article 172 that two counters tell of, the newest first', () => {
    expect([...new Set(rows.map((row) => row[1]))]).toEqual(['2025', '2024', '2023', '—'])
    const counts = rows.filter((row) => row[3]?.startsWith('leading count') || row[3] === 'another count')
    expect(counts.map((row) => row[4])).toEqual(['709', '141', '166', '36', 'no figure found', '23'])
  })

  it('has nine statements of 709 on four pages, and makes them one count', () => {
    const told = built.walk
      .flat()
      .filter((key) => tables.claims.find(({ id }) => id === key)?.repeats !== null)
    expect(told.filter((key) => key.startsWith('kz.') && key.includes('2025'))).toHaveLength(8)
    expect(built.words(en).title).toMatch(/; 5 pages, 2 counts$/)
    expect(built.words(en).summary).toContain('2025 appears on 4 pages')
    for (const language of languages) {
      const leading = tables.decisions.find(({ id }) => id === 'kz-172-registered-leading-counter')
      expect(built.words(language).notes.join()).toContain(leading?.[`brief_${language.labels}`])
    }
  })

  it('sets 97 and “dozens” beside the years, on no scale', () => {
    const beside = rows.filter((row) => row[1] === '—').map((row) => row.slice(3, 5))
    expect(beside).toEqual([
      ['a total since 2022, no article named', '97'],
      ['in words only, up to 2024, no article named', 'dozens of cases'],
      ['repeated', 'dozens of cases'],
    ])
    expect(dataOf(built, en).flatMap(({ value }) => value ?? [])).not.toContain(97)
  })

  it('tells of every number that has more than one counter', () => {
    const rivalled = tables.prosecutions.filter(({ alternatives }) => alternatives !== null)
    for (const { alternatives } of rivalled) {
      for (const id of alternatives?.split(' ') ?? []) expect(built.walk.flat()).toContain(id)
    }
  })
})

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s on the real data', (_, figure) => {
  it.each(languages)('links each of its documents, in $code', (language) => {
    const { sources } = figure.build(tables, {}).words(language)
    expect(sources.length).toBeGreaterThan(0)
    for (const { id, text, url, language: spoken } of sources) {
      expect(text).toMatch(/\(.+\)$/)
      // A title is in its document's language; one that is not known is said in the page's.
      const document = tables.sources.find((source) => source.id === id)
      expect(spoken).toBe(document?.title == null ? language.code : document.language)
      // A few were seen without their address.
      expect(url).toBe(document?.url)
      expect(url ?? 'https://').toMatch(/^https?:/)
    }
    expect(sources.some(({ url }) => url !== null)).toBe(true)
  })

  it.each(
    languages.flatMap((language) =>
      [320, 599, 600, 680, 1200].map((width) => [width, language.code, language] as const),
    ),
  )('writes nothing over anything else, %i pixels wide, in %s', (width, _, language) => {
    const texts = textsOf(dataOf(figure.build(tables, {}), language, width))
    const clashes = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => one.left < other.right && other.left < one.right)
        .filter((other) => one.top < other.bottom && other.top < one.bottom)
        .map((other) => `${one.text} / ${other.text}`),
    )
    expect(clashes).toEqual([])
  })

  it.each(
    languages.flatMap((language) =>
      [320, 599, 600, 680, 1200].map((width) => [width, language.code, language] as const),
    ),
  )(
    'ends no line of running text within what is held together, %i pixels wide, in %s',
    (width, _, language) => {
      const running = dataOf(figure.build(tables, {}), language, width).filter(({ layer }) =>
        ['panel_title', 'panel_subtitle', 'row_value', 'row_kind', 'counter_label'].includes(layer),
      )
      const texts = running.flatMap(({ text }) =>
        text === undefined || typeof text === 'string' ? [] : [text],
      )
      expect(texts.length).toBeGreaterThan(0)
      for (const lines of texts) {
        // A word joiner has no place in what is drawn.
        const held = language.unbroken(lines.join(' ')).replaceAll('\u2060', '')
        let at = 0
        for (const line of lines.slice(0, -1)) {
          at += line.length
          expect({ lines, end: held[at] }).toEqual({ lines, end: ' ' })
          at += 1
        }
      }
    },
  )

  it.each(languages)('leads along every point that it draws, and says each aloud, in $code', (language) => {
    const built = figure.build(tables, {})
    const walked = built.walk.flat()
    expect(new Set(walked).size).toBe(walked.length)
    expect(built.walk.every((line) => line.length > 0)).toBe(true)
    for (const width of [320, 1200]) {
      const drawn = new Set(dataOf(built, language, width).flatMap(({ key }) => key ?? []))
      expect([...drawn].sort()).toEqual([...walked].sort())
    }
    for (const key of walked) {
      const point = built.point(key, language)
      expect(pointText(point)).not.toBe('')
      // A quotation is as its document writes it.
      const quoted = point?.source?.own.at(-1) ?? ''
      const said = pointText(point).replace(quoted, '')
      expect(said).not.toMatch(/\d[\s,\u00A0\u202F]\d{3}(?!\d)/)
    }
  })

  it.each(languages)('tells of each point’s source what is the document’s own, in $code', (language) => {
    const built = figure.build(tables, {})
    const sources = built.walk.flat().flatMap((key) => built.point(key, language)?.source ?? [])
    for (const { text, own } of sources) {
      let rest = text
      for (const words of own) {
        expect(rest).toContain(words)
        rest = rest.slice(rest.indexOf(words) + words.length)
      }
    }
  })

  it.each(languages)('says nothing in another script, in $code', (language) => {
    const cyrillic = /\p{Script=Cyrillic}/u.test(language.name)
    const foreign = cyrillic ? /\p{Script=Latin}+/gu : /\p{Script=Cyrillic}+/gu
    for (const country of [undefined, ...figure.countries(tables)]) {
      const built = figure.build(tables, country ? { country } : {})
      const { title, summary, notes, chartNotes, legend } = built.words(language)
      const { caption, columns } = built.table(language)
      const drawn = dataOf(built, language).flatMap(({ text }) => text ?? [])
      const said = [title, summary, ...notes, ...chartNotes, caption, ...drawn]
      const words = [...said, ...legend.map(({ text }) => text), ...columns.map(({ text }) => text)]
      // An outlet keeps its own name.
      const named = new Set(tables.sources.flatMap(({ publisher }) => publisher?.match(foreign) ?? []))
      const strange = words.flatMap((word) => word.match(foreign) ?? []).filter((word) => !named.has(word))
      expect(strange).toEqual([])
    }
  })

  it('speaks of Kazakhstan', () => {
    expect(figure.countries(tables)).toContain('KZ')
  })
})

it.each(languages)(
  'every figure finds a place for all that it writes, at any width, in $code',
  (language) => {
    const widths = Array.from({ length: 110 }, (_, index) => 120 + index * 10)
    for (const figure of figures) {
      const built = figure.build(tables, {})
      for (const width of widths) expect(dataOf(built, language, width).length).toBeGreaterThan(0)
    }
  },
)
