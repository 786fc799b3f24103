// Changes → a row for each, with both ends; and one for everything that is known from one end only.
import type { Language } from '../../languages/language.ts'
import type { FigureTable, FigureTables, TableCell } from '../figure.ts'
import { aligned, evidenceCells, header, plain } from '../parts/cells.ts'
import { distinct } from '../parts/lookup.ts'
import { articleHeading, articleName } from '../parts/names.ts'
import type { Change, Reform } from './changes.ts'
import type { End } from './ends.ts'
import { articlesIn, isLimit, levelText, levelTold, measureTold, underCondition } from './words.ts'

export function tableOf(tables: FigureTables, reform: Reform, language: Language): FigureTable {
  const { table } = language.reform2014
  const { article, remark, stated, words, source } = language.counts.table.columns
  return {
    caption: table.caption(
      reform.country === null ? [] : [reform.country],
      articlesIn(reform).map((provision) => articleName(provision, language)),
    ),
    columns: [
      { text: article, numeric: false },
      { text: table.columns.what, numeric: false },
      { text: table.columns.unit, numeric: false },
      { text: table.columns.before, numeric: true },
      { text: table.columns.after, numeric: true },
      { text: remark, numeric: false },
      { text: stated, numeric: false },
      { text: words, numeric: false },
      { text: source, numeric: false },
    ],
    rows: [
      ...reform.panels.flat().map((change) => changeRow(tables, change, language)),
      ...reform.oneEnded.flatMap(({ ends }) => ends.map((end) => oneEndRow(tables, end, language))),
    ],
  }
}

function changeRow(
  tables: FigureTables,
  { provision, before, after }: Change,
  language: Language,
): TableCell[] {
  const { remarks } = language.reform2014.table
  const number = ({ value }: { readonly value: number }) => aligned(language.locale.number(value))
  // Both are of one document, which may state them in one breath or in two.
  const words = distinct([before.printed.as_stated, after.printed.as_stated]).join(' … ')
  return [
    ...named({ ...after, provision }, language),
    number(before),
    number(after),
    plain([remarks.drawn, ...(isLimit(after) ? [remarks.limit] : [])].join('; ')),
    plain(statedOn(after, language)),
    ...evidenceCells(tables, { ...after.printed, as_stated: words }, language),
  ]
}

function oneEndRow(tables: FigureTables, end: End, language: Language): TableCell[] {
  const { notStated, remarks } = language.reform2014.table
  const { side, printed } = end
  const number = aligned(amountOf(end, language) ?? notStated)
  return [
    ...named(end, language),
    side === 'before' ? number : aligned(notStated),
    side === 'after' ? number : aligned(notStated),
    plain(
      [side === 'change' ? remarks.size : remarks.oneEnd, ...(isLimit(end) ? [remarks.limit] : [])].join(
        '; ',
      ),
    ),
    plain(statedOn(end, language)),
    ...evidenceCells(tables, printed, language),
  ]
}

/** The article, what is measured and in which unit. */
function named(end: End, language: Language): TableCell[] {
  const { reform2014: words } = language
  const { measure, provision, side } = end
  return [
    header(provision === null ? words.noArticle : articleHeading(provision, false, language)),
    header(side === 'change' ? levelText(end, language) : measureOf(end, language)),
    plain(measure.unit === null ? null : words.table.unit(measure.unit)),
  ]
}

/** With the circumstance, where the law names one. */
function measureOf(end: End, language: Language): string {
  return underCondition(language.reform2014.table.measure(measureTold(end, language)), end, language)
}

/** Numbers alone; null where none is stated. */
function amountOf(end: End, language: Language): string | null {
  const { min, max } = levelTold(end, language).term
  const numbers = distinct([min, max].filter((one) => one !== null))
  if (numbers.length > 0) return numbers.map(language.locale.number).join('–')
  return end.measure.unit === null ? language.sentences.table.provided : null
}

function statedOn({ printed }: End, language: Language): string | null {
  return printed.as_of === null ? null : language.date(printed.as_of)
}
