import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { about } from '../../emit/about.ts'
import { citable, later, own } from '../../fixtures/citable.ts'
import {
  contextRow,
  derivedRow,
  eventRow,
  penaltyRow,
  provisionRow,
  sentenceRow,
  silenceRow,
  vocabularyRow,
} from '../../fixtures/rows.ts'
import { claimRow } from '../../fixtures/tables.ts'
import { labelLanguages, sourceKinds } from '../../model/vocabulary.ts'
import { citeOf } from '../of-tables.ts'
import type { CiteOptions } from './cite.ts'

const styles = ['plain', 'apa', 'gost', 'bibtex', 'csl'] as const
const cite = citeOf(citable(), { version: '1.2.0' })

describe('plain', () => {
  it('is one line: publisher, title, date, place, and the data set', () => {
    expect(cite(own.id)).toBe(
      'Source: Example News, “Forty cases in a year”, 30 December 2025, lines 33–34, footnote 5; via Central Asia Prosecutions, version 1.2.0',
    )
  })

  it.each([
    [
      'ru',
      'Источник: Example News, «Forty cases in a year», 30 декабря 2025 года, строки 33–34, сноска 5; по набору данных Central Asia Prosecutions, версия 1.2.0',
    ],
    [
      'kk',
      'Дереккөз: Example News, «Forty cases in a year», 2025 жылғы 30 желтоқсан, 33–34-жолдар, 5-ескертпе; деректер жинағы: Central Asia Prosecutions, 1.2.0 нұсқасы',
    ],
    [
      'ky',
      'Булак: Example News, «Forty cases in a year», 2025-ж., 30-декабрь, 33–34-саптар, 5-шилтеме; маалыматтар топтому: Central Asia Prosecutions, 1.2.0 версиясы',
    ],
    [
      'tg',
      'Манбаъ: Example News, «Forty cases in a year», 30 декабри соли 2025, сатрҳои 33–34, эзоҳи 5; маҷмӯи маълумот: Central Asia Prosecutions, нусхаи 1.2.0',
    ],
    [
      'tk',
      'Çeşme: Example News, «Forty cases in a year», 30 dekabr 2025, setirler 33–34, salgylanma 5; maglumatlar toplumy: Central Asia Prosecutions, 1.2.0 wersiýasy',
    ],
    [
      'uz',
      'Manba: Example News, «Forty cases in a year», 2025-yil 30-dekabr, 33–34-satrlar, 5-izoh; maʼlumotlar toʻplami: Central Asia Prosecutions, 1.2.0 versiyasi',
    ],
  ] as const)('in %s', (lang, line) => {
    expect(cite(own.id, { lang })).toBe(line)
  })

  it('says what the document does not show', () => {
    expect(cite(later.id)).toBe(
      'Source: publisher not shown, [Official answer, title not shown], date not shown, page 2; via Central Asia Prosecutions, version 1.2.0',
    )
  })

  it.each([
    ['en', 'Article 162-1, part 2, line 7'],
    ['ru', 'статья 162-1, часть 2, строка 7'],
    ['kk', '162-1-бап, 2-бөлік, 7-жол'],
    ['ky', '162-1-берене, 2-бөлүк, 7-сап'],
    ['tg', 'моддаи 162-1, қисми 2, сатри 7'],
    ['tk', 'madda 162-1, bölek 2, setir 7'],
    ['uz', '162-1-modda, 2-qism, 7-satr'],
  ] as const)('names articles and their parts in %s', (lang, place) => {
    const law = claimRow({ locator: 'Article 162-1, part 2, line 7' })
    const tables = { ...citable(), claims: [law] }
    expect(citeOf(tables, { version: '1' })(law.id, { lang })).toContain(`, ${place};`)
  })

  it('knows the last part of an article, whose number was not seen', () => {
    const law = claimRow({ locator: 'the last part of Article 170' })
    const tables = { ...citable(), claims: [law] }
    expect(citeOf(tables, { version: '1' })(law.id, { lang: 'ru' })).toContain(
      ', статья 170, последняя часть;',
    )
  })

  it('turns the quotation marks within a quotation', () => {
    const russian = claimRow({ locator: '“28 дел по статье «Наёмничество»”' })
    const english = claimRow({ id: 'kz.english', locator: '“a “mercenary” case”' })
    const cite = citeOf({ ...citable(), claims: [russian, english] }, { version: '1' })
    expect(cite(russian.id, { lang: 'ru' })).toContain('«28 дел по статье „Наёмничество“»;')
    expect(cite(russian.id)).toContain('“28 дел по статье «Наёмничество»”;')
    expect(cite(english.id)).toContain('“a ‘mercenary’ case”;')
  })

  // As their titles in the records do, which have marks within them: «Mediazona»ning hisobi.
  it.each(['tk', 'uz'] as const)('sets other marks within those of its own, in %s', (lang) => {
    const russian = claimRow({ locator: '“28 дел по статье «Наёмничество»”' })
    const english = claimRow({ id: 'kz.english', locator: '“a “mercenary” case”' })
    const cite = citeOf({ ...citable(), claims: [russian, english] }, { version: '1' })
    expect(cite(russian.id, { lang })).toContain('«28 дел по статье “Наёмничество”»;')
    expect(cite(english.id, { lang })).toContain('«a “mercenary” case»;')
  })

  it('leaves the words of a section and of a quotation alone', () => {
    const quoted = claimRow({ locator: 'Part 2 lines, page 3, “line 5, and page 6”' })
    const tables = { ...citable(), claims: [quoted] }
    expect(citeOf(tables, { version: '1' })(quoted.id, { lang: 'ru' })).toContain(
      'Part 2 lines, с. 3, «line 5, and page 6»;',
    )
  })
})

describe('a calculated number', () => {
  it('cites the data set, and the documents behind its formula, through other formulas', () => {
    expect(cite('kz.derived.share', { style: 'apa' })).toBe(
      'Central Asia Prosecutions. (n.d.). Cases of two years (Version 1.2.0) [Data set]. Calculated from: Example News, “Forty cases in a year”, 30 December 2025, lines 33–34, footnote 5; publisher not shown, [Official answer, title not shown], date not shown, page 2.',
    )
  })

  it('bears the name of the data set as everything else that describes it', () => {
    expect(cite('kz.derived.share')).toMatch(new RegExp(`^Source: ${about.title}, version 1\\.2\\.0, `))
  })

  it('names a document once, with all of its places', () => {
    const elsewhere = claimRow({ id: later.id, locator: 'line 40' })
    const again = claimRow({ id: 'kz.again', locator: 'lines 33-34, footnote 5' })
    const sum = derivedRow({ inputs: `${own.id} ${later.id} ${again.id}` })
    const tables = { ...citable(), claims: [own, elsewhere, again], derived: [sum] }
    expect(citeOf(tables, { version: '1' })(sum.id)).toMatch(
      /; calculated from: Example News, “Forty cases in a year”, 30 December 2025, lines 33–34, footnote 5, line 40$/,
    )
  })

  it('bears its title in the language of the citation', () => {
    const tables = { ...citable(), derived: [derivedRow({ title_tk: 'Iki ýyl' })] }
    expect(citeOf(tables, { version: '1' })('kz.derived.two-years', { lang: 'tk' })).toContain('«Iki ýyl»')
  })
})

it('a silence cites the document that shows it, or else the data set', () => {
  expect(cite('kz.silence.shown')).toMatch(/line 9; via /)
  expect(cite(silenceRow().id)).toMatch(/^Source: Central Asia Prosecutions, version 1\.2\.0, /)
})

describe('the title of a silence', () => {
  const word = (vocabulary: string, code: string, label_ru: string) =>
    vocabularyRow({ id: `${vocabulary}.${code}`, vocabulary, code, label_ru })
  const tables = {
    ...citable(),
    provisions: [provisionRow({ id: 'kz.cc.1', title_ru: 'пример статьи' })],
    vocabularies: [
      word('countries', 'KZ', 'Казахстан'),
      word('stages', 'case_registered', 'зарегистрировано'),
      word('counted-units', 'cases', 'дела'),
      word('missing-reasons', 'not-published', 'не публикуется'),
    ],
  }
  const told = (row: Parameters<typeof silenceRow>[0]) =>
    citeOf({ ...tables, silences: [silenceRow(row)] }, { version: '1' })(silenceRow().id, { lang: 'ru' })

  it('says what was looked for and why there is nothing, in the language asked for', () => {
    expect(told({})).toContain(
      '«Казахстан, пример статьи, зарегистрировано (дела), 2020–2022: не публикуется»',
    )
    expect(told({ last_year: 2020 })).toContain(', 2020: ')
  })
})

it('an id that moved is cited under the id that it has now', () => {
  expect(cite('kz.1.registered.2024.old-name', { style: 'bibtex' })).toBe(cite(own.id, { style: 'bibtex' }))
})

it.each([
  [{ style: 'mla' }, 'style "mla" is not accepted: use one of plain, apa, gost, bibtex, csl'],
  [{ lang: 'de' }, 'lang "de" is not accepted: use one of en, ru, kk, ky, tg, tk, uz'],
  [{ style: 'toString' }, 'style "toString" is not accepted: use one of plain, apa, gost, bibtex, csl'],
  [{ language: 'ru' }, 'cite knows no "language": use style, lang, accessed'],
  [{ accessed: '2026-02' }, 'accessed "2026-02" is not a day: write it like "2026-01-31"'],
  [{ accessed: '2026-02-30' }, 'accessed "2026-02-30" is not a day: write it like "2026-01-31"'],
])('refuses %j', (options, message) => {
  expect(() => cite(own.id, options as CiteOptions)).toThrow(new RangeError(message))
})

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => !/null|undefined|NaN|[(),[]/.test(text))
const anySource = fc.record({
  title: fc.option(words),
  publisher: fc.option(words),
  published: fc.option(
    fc.oneof(
      fc.constantFrom(
        '2025',
        '2025-12~',
        '2025?',
        '../2025-12-27',
        '2025/..',
        '2024/2025%',
        '202X',
        '{2024,2025}',
      ),
      words,
    ),
  ),
  url: fc.option(fc.webUrl()),
  kind: fc.constantFrom(...sourceKinds),
  language: words,
})
const anyId = fc.constantFrom(
  'example-news',
  ...[own, penaltyRow(), sentenceRow(), contextRow(), eventRow(), derivedRow(), silenceRow()].map(
    ({ id }) => id,
  ),
)

it('never throws and never prints null, whatever a row holds, in no style and language', () => {
  fc.assert(
    fc.property(
      anySource,
      words,
      anyId,
      fc.option(fc.constant('2026-02-01')),
      (source, locator, id, accessed) => {
        const tables = citable(source)
        const placed = { ...tables, claims: [{ ...own, locator }, later] }
        for (const style of styles) {
          for (const lang of labelLanguages) {
            const cited = citeOf(placed, { version: '1.2.0' })(id, {
              style,
              lang,
              ...(accessed && { accessed }),
            })
            // An address may hold anything, “()” as well.
            const text = source.url === null ? cited : cited.replaceAll(source.url, 'address')
            expect(text).not.toMatch(/null|undefined|NaN|\[object/)
            expect(text).not.toMatch(/^\s|\s$|, ,|\(\)/)
            if (style === 'csl') expect(JSON.parse(text)).toHaveLength(1)
            else if (style !== 'bibtex') expect(text).not.toContain('\n')
          }
        }
      },
    ),
    { numRuns: 200 },
  )
})
