// The words of the table of downloads.
import type { TableName } from '@central-asia-prosecutions/data'
import type { Description, Format } from '../data-package.ts'
import type { Localised } from '../languages.ts'

export const downloadWords: Localised<{ readonly table: string; readonly rows: string }> = {
  en: { table: 'Table, and what one row is', rows: 'Rows' },
  ru: { table: 'Таблица и что такое одна строка', rows: 'Строк' },
}

/** As their own makers write them. */
export const formatNames: Readonly<Record<Format, string>> = { csv: 'CSV', json: 'JSON', parquet: 'Parquet' }

/** Follows the file's name and size. */
export const descriptionWords: Readonly<Record<Description, Localised>> = {
  'CODEBOOK.md': {
    en: 'explains every table, column and code, in English.',
    ru: '— описание всех таблиц, столбцов и кодов, на английском языке.',
  },
  'datapackage.json': {
    en: 'describes the same to programs, as a Data Package.',
    ru: '— то же самое для программ, в формате Data Package.',
  },
}

/** What one row is. */
export const tableWords: Readonly<Record<TableName, Localised>> = {
  prosecutions: {
    en: 'One year of a series: article, stage and unit, with the counter that leads and the others beside it. Years without a figure are rows too.',
    ru: 'Один год ряда: статья, стадия и единица, с ведущим подсчётом и остальными рядом. Годы без данных — тоже строки.',
  },
  claims: {
    en: 'One published count, as one document printed it.',
    ru: 'Одно опубликованное число — так, как его напечатал один документ.',
  },
  penalties: {
    en: 'One penalty that the law provides, as one document states it.',
    ru: 'Одно наказание, предусмотренное законом, по словам одного документа.',
  },
  sentences: {
    en: 'One judgment, without names, or one description of what is usual.',
    ru: 'Один приговор без имён или одно описание обычной практики.',
  },
  context: {
    en: 'One number that surrounds the prosecutions and is none of them.',
    ru: 'Одно число из контекста: к преследованиям само оно не относится.',
  },
  derived: {
    en: 'One number that nobody printed, computed from others, with its formula.',
    ru: 'Одно число, которого никто не печатал: оно вычислено из других, формула приведена.',
  },
  silences: {
    en: 'Years without a figure: why, and what shows it.',
    ru: 'Годы без данных: почему их нет и что об этом говорит.',
  },
  events: {
    en: 'One dated event. It claims no cause.',
    ru: 'Одно датированное событие. Причин оно не утверждает.',
  },
  provisions: {
    en: 'One article of a code, and the time for which it was in force.',
    ru: 'Одна статья кодекса и время её действия.',
  },
  wordings: {
    en: 'One wording of an article, and the time for which it was in force.',
    ru: 'Одна редакция статьи и время её действия.',
  },
  counters: {
    en: 'One counter: who did the counting, which is not who printed it.',
    ru: 'Один источник подсчёта: кто считал, а не кто напечатал.',
  },
  sources: {
    en: 'One document.',
    ru: 'Один документ.',
  },
  vocabularies: {
    en: 'One code of a word list: its meaning, and its name in seven languages.',
    ru: 'Один код словаря: значение и название на семи языках.',
  },
  redirects: {
    en: 'One id that is no longer in use, and what to use instead.',
    ru: 'Один вышедший из употребления идентификатор и тот, что его заменил.',
  },
  decisions: {
    en: 'One written editorial choice where documents disagree, with its reason.',
    ru: 'Одно письменное редакционное решение там, где документы расходятся, с его основанием.',
  },
}
