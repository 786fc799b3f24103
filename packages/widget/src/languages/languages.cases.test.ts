// Every language against its cases. A new one is a file of cases and a line here.
import { countries, decisions, tables, vocabularies } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { pointLines } from '../figures/figure.ts'
import { figures } from '../figures/index.ts'
import { samplesOf } from '../figures/judgments/samples.ts'
import { sampleTold } from '../figures/judgments/words.ts'
import type { LanguageCode } from './codes.ts'
import { en } from './en.cases.ts'
import { languages } from './index.ts'
import { kk } from './kk.cases.ts'
import { ky } from './ky.cases.ts'
import { exact, type CaseArticles, type LanguageCases, type Reading, type Room } from './language-cases.ts'
import type { Language } from './language.ts'
import { released } from './no-breaks.ts'
import { ownWords } from './own-words.ts'
import type { ArticleName } from './parts.ts'
import { ru } from './ru.cases.ts'
import { tg } from './tg.cases.ts'
import { tk } from './tk.cases.ts'
import { uz } from './uz.cases.ts'

const cases: Readonly<Record<LanguageCode, LanguageCases>> = { en, ru, kk, ky, tg, tk, uz }

function articlesOf({ offences }: LanguageCases): CaseArticles {
  const numbered: ArticleName = { country: 'KZ', number: '172', code: 'criminal', title: offences.numbered }
  return { numbered, unnumbered: { ...numbered, number: null, title: offences.unnumbered } }
}

/** What figures say of the data as they are, without what is another’s own: it may have other letters and words. */
function saidByFigures(language: Language): string[] {
  return figures.flatMap((figure) =>
    [undefined, ...countries].flatMap((country) => {
      const built = figure.build(tables, country ? { country } : {})
      const { title, summary, notes, foldedNotes, chartNotes, legend } = built.words(language)
      const { caption, columns, rows } = built.table(language)
      const cells = rows.flat().filter((cell) => cell.language === undefined)
      const points = built.walk.flat().flatMap((key) => {
        const point = built.point(key, language)
        const own = point?.source?.own ?? []
        return point ? own.reduce((text, words) => text.replace(words, ''), pointLines(point).join('\n')) : []
      })
      const short = [...legend, ...columns, ...cells].map(({ text }) => text)
      const folded = foldedNotes ? [foldedNotes.label, ...foldedNotes.notes] : []
      return [title, summary, ...notes, ...folded, ...chartNotes, caption, ...short, ...points]
    }),
  )
}

const textsIn: Readonly<Record<Room, (language: Language) => readonly string[]>> = {
  words: ownWords,
  figures: saidByFigures,
  decisions: ({ judgments, labels }) => [
    judgments.notes.reading(15, 17),
    judgments.table.remarks.reading,
    ...decisions.map((decision) => decision[`brief_${labels}`] ?? ''),
  ],
  titles: ({ labels }) =>
    [...tables.events, ...tables.provisions].flatMap((row) => row[`title_${labels}`] ?? []),
}

/** In a room that has no more than this, nothing was looked through. */
const fewest: Readonly<Record<Room, number>> = { words: 100, figures: 100, decisions: 2, titles: 10 }

function expectReading(text: string | null | undefined, { is, has = [], never = [] }: Reading): void {
  expect(text).toBeTypeOf('string')
  if (is !== undefined) expect(text).toBe(is)
  for (const said of has) {
    if (typeof said === 'string') expect(text).toContain(said)
    else expect(text).toMatch(said)
  }
  for (const said of never) expect(text).not.toMatch(said)
}

describe.each(languages.map((language) => [language.code, language, cases[language.code]] as const))(
  '%s',
  (_, language, told) => {
    const articles = articlesOf(told)
    const { numbered, unnumbered } = articles

    describe('a count', () => {
      it.each(told.amounts)('keeps its hedge, and its noun in the right number: %o', (amount, said) => {
        expect(language.counts.amount(amount, 'cases')).toBe(said)
      })

      it.each(told.bareAmounts)('stands without its noun: %o', (amount, said) => {
        expect(language.amount(amount)).toBe(said)
      })

      it.each(told.units)('of %i %s has that noun, or says that none is stated', (count, unit, said) => {
        expect(language.counts.amount(exact(count), unit)).toBe(said)
      })

      it.each(told.endings)('of which %i are told of has the ending of that number', (count, said) => {
        const outcome = { kind: 'acquitted', circumstance: null, count } as const
        expect(language.judgments.point.heading(count, 17, outcome)).toBe(said)
      })

      it('says that what is missing is no zero in the word that the drawing has', () => {
        const word = language.sources.quoted(language.missing['not-found'])
        expect(language.counts.notes.missing.toLowerCase()).toContain(word)
        expect(language.countries.notes.missing.toLowerCase()).toContain(word)
      })

      it('says of an article before its time what the data does, in a sentence too', () => {
        const row = vocabularies.find(({ code }) => code === 'not-yet-law')
        const label = row?.[`label_${language.labels}`]
        const { cell, sentence } = told.notYetLaw ?? { cell: label, sentence: label }
        expect(language.missing['not-yet-law']).toBe(cell)
        expect(
          language.cases.summary.gap({
            counter: 'X',
            years: [2014],
            reason: 'not-yet-law',
            articles: null,
          }),
        ).toContain(`: ${sentence}.`)
      })

      it('that nobody is known to keep leaves open whether anybody does', () => {
        const { table, point, row } = language.countries
        const sentences = [
          table.noCounter,
          point.noCounter,
          row.counted({ unit: 'cases', war: 'any' }, null, []),
        ]
        for (const said of sentences) {
          expect(said).toMatch(told.noCounter.told)
          if (told.noCounter.never) expect(said).not.toMatch(told.noCounter.never)
        }
      })
    })

    describe('a term', () => {
      it.each(told.durations)('of %i months', (months, said) => {
        expect(language.term.duration(months)).toBe(said)
      })

      it.each(told.terms)('of %o says which end is stated', (term, said) => {
        expect(language.term.span(term)).toBe(said)
      })

      it.each(told.quantities)('that is none of months has its unit: %o %s', (term, unit, said) => {
        expect(language.quantity(term, unit)).toBe(said)
      })

      it('of a change is never written as the range of one penalty', () => {
        const name = language.penaltyTypes.imprisonment
        const measure = { kind: 'penalty', penalty: 'imprisonment', name, unit: 'months' } as const
        const change = { measure, article: unnumbered, before: 144, after: 240 }
        expect(language.reform2014.title('KZ', [change])).toBe(told.lawChanged)
      })
    })

    describe('a date', () => {
      it.each(told.dates)('%s is read', (edtf, said) => {
        expect(language.date(edtf)).toBe(said)
      })

      it('does not begin with a number where one stands before it', () => {
        const [year, said] = told.inYear
        expect(language.countries.row.inYear(year)).toBe(said)
        expect(said).toMatch(/^[\p{L}(]/u)
        expect(language.stages.beside.total({ year: 2022, month: 2 }, null)).toMatch(/^\p{L}/u)
      })
    })

    describe('a choice of years', () => {
      it.each(told.years)('in %s from %s to %s is named', (country, from, to, said) => {
        expect(language.cases.emptySummary({ country, from, to })).toContain(`(${said})`)
      })

      it('of everything is named too', () => {
        const title = language.cases.emptyTitle({ country: null, from: null, to: null })
        expect(title.endsWith(told.anyYears), title).toBe(true)
      })
    })

    describe('an article', () => {
      it.each(told.articles)('%o is named in its place, %s', (parts, place, said) => {
        const article = parts.number === null ? unnumbered : numbered
        expect(language.article[place]({ ...article, ...parts })).toBe(said)
      })

      it.each(told.locators)('or a page is turned in a place of a document: %s', (english, said) => {
        expect(language.locator(english)).toBe(said)
      })

      it('is not turned in a quotation', () => {
        const reference = { title: 'A', publisher: 'B', published: '2020' }
        expect(language.sources.cited(reference, null, 'page 3')).toBe(told.cited)
      })
    })

    describe('a title', () => {
      it.each([
        ['up', told.title.change.up],
        ['down', told.title.change.down],
        ['same', told.title.change.same],
        [null, told.title.change.unsaid],
      ] as const)(
        'tells a rivalled count of a part-year for what it is, and how it went: %s',
        (change, said) => {
          expect(
            language.cases.title({
              country: 'KZ',
              article: numbered,
              rivalled: true,
              latest: { year: 2025, amount: exact(709), partYear: true },
              earlier: { year: 2024, amount: exact(166), partYear: false },
              change,
            }),
          ).toBe(`${told.title.told}${said}`)
        },
      )

      it('tells of a year without a figure of the leading counter by another’s', () => {
        const { counters, told: said } = told.titleWithoutFigure
        const latest = { year: 2023, amount: exact(23), partYear: false }
        expect(
          language.cases.titleWithoutFigure({
            country: 'KZ',
            article: numbered,
            counter: counters.leading,
            years: [2022, 2023],
            rival: { counter: counters.rival, latest },
          }),
        ).toBe(said)
      })
    })

    it('tells of a sample of judgments as of one', () => {
      const [sample] = samplesOf(tables, { country: 'KZ' }).shown
      const summary = sample && language.judgments.summary(sampleTold(sample, language), false)
      expectReading(summary, { has: told.sample })
    })

    it.each(told.sentences.map((one) => [one.tells, one] as const))('tells %s', (_, sentence) => {
      expectReading(sentence.of(language, articles), sentence)
    })

    it.each(told.figures.map((one) => [one.tells, one] as const))('tells in a figure %s', (_, one) => {
      const { figure, country, part } = one
      const built = figures.find(({ id }) => id === figure)?.build(tables, country ? { country } : {})
      expectReading(built?.words(language)[part], one)
    })

    it.each(told.forbidden.map((one) => [one.words, one.because, one] as const))(
      'has no %s: %s',
      (words, _, one) => {
        for (const room of one.in) {
          const texts = textsIn[room](language)
          expect(texts.length).toBeGreaterThan(fewest[room])
          for (const text of texts) expect(text).not.toMatch(words)
        }
      },
    )

    it.each(told.wherever.map((one) => [one.words, one.because, one] as const))(
      'has “%s” as %s',
      (words, _, one) => {
        const { in: room, atLeast, stands } = one
        const texts = textsIn[room](language).filter((text) => text.includes(words))
        expect(texts.length).toBeGreaterThanOrEqual(atLeast)
        if (stands) for (const text of texts) expect(text).toMatch(stands)
      },
    )

    it.each(told.unbroken)('holds together what belongs together: %s', (text, held) => {
      const shown = language.unbroken(text).replaceAll('\u00A0', '~').replaceAll('\u2060', '_')
      expect(shown).toBe(held)
      expect(released(language.unbroken(text))).toBe(text)
    })
  },
)
