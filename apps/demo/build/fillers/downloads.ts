// `<table data-fill="downloads"></table>`: every table of the data package, what one row is, how many there are, and
// its files with their sizes. `<ul data-fill="descriptions"></ul>`: the files that explain them.
import { meta, tables, type TableName } from '@central-asia-prosecutions/data'
import { dataPackage, descriptions, formats, type Download, type Format } from '../data-package.ts'
import { locales, type PageLanguage } from '../languages.ts'
import { addressFrom, type Page } from '../page.ts'
import { append, attribute, element, findAll, type Element } from '../tree.ts'
import { descriptionWords, downloadWords, formatNames, tableWords } from '../words/download-words.ts'

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
          ...formats.map((format) => element('th', { scope: 'col', class: 'number' }, formatNames[format])),
        ),
      ),
      element('tbody', {}, ...tableNames.map((name) => tableRow(page, name))),
    )
  for (const place of findAll(page.document, (found) => attribute(found, 'data-fill') === 'descriptions'))
    append(
      place,
      ...descriptions.map((name) =>
        element(
          'li',
          {},
          fileLink(page, name, dataPackage.description(name)),
          ` ${descriptionWords[name][page.language]}`,
        ),
      ),
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
  return fileLink(page, `${name}.${format}`, dataPackage.download(name, format))
}

function fileLink(page: Page, name: string, download: Download): Element {
  return element(
    'a',
    { href: addressFrom(page, download.address), download: '' },
    element('span', { class: 'file-name' }, name),
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
