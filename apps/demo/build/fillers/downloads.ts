// `<table data-fill="downloads"></table>`: every table of the data package, what one row is, how many there are, and
// its files with their sizes.
import { meta, tables, type TableName } from '@central-asia-prosecutions/data'
import { dataPackage, type Format } from '../data-package.ts'
import { locales, type PageLanguage } from '../languages.ts'
import { addressFrom, type Page } from '../page.ts'
import { append, attribute, element, findAll, type Element } from '../tree.ts'
import { downloadWords, tableWords } from '../words/download-words.ts'

const formats: readonly Format[] = ['csv', 'json']

export function fillDownloads(page: Page): void {
  const words = downloadWords[page.language]
  for (const place of findAll(page.document, (found) => attribute(found, 'data-fill') === 'downloads'))
    append(
      place,
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, words.table),
          element('th', { scope: 'col', class: 'number' }, words.rows),
          ...formats.map((format) => element('th', { scope: 'col', class: 'number' }, format.toUpperCase())),
        ),
      ),
      element('tbody', {}, ...tableNames.map((name) => tableRow(page, name))),
    )
}

const tableNames = (Object.keys(tableWords) as TableName[]).filter((name) => name in tables)

function tableRow(page: Page, name: TableName): Element {
  const { language } = page
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      element('code', {}, name),
      element('span', { class: 'row-is' }, tableWords[name][language]),
    ),
    element(
      'td',
      { class: 'number', 'data-label': downloadWords[language].rows },
      new Intl.NumberFormat(locales[language]).format(meta.rows[name]),
    ),
    ...formats.map((format) => element('td', { class: 'number' }, downloadLink(page, name, format))),
  )
}

function downloadLink(page: Page, name: TableName, format: Format): Element {
  const download = dataPackage.download(name, format)
  return element(
    'a',
    { href: addressFrom(page, download.address), download: '' },
    element('span', { class: 'file-name' }, `${name}.${format}`),
    ' ',
    element('span', { class: 'file-size' }, sayBytes(download.bytes, page.language)),
  )
}

function sayBytes(bytes: number, language: PageLanguage): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: 'byte',
    unitDisplay: 'long',
  }).format(bytes)
}
