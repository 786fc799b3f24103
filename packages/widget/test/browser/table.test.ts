// What a table sets back, and where it puts words that stand in the place of numbers.
import { render } from 'lit'
import { afterEach, expect, it } from 'vitest'
import { dataTable } from '../../src/element/table.ts'
import { styles } from '../../src/element/styles.ts'
import type { TableCell } from '../../src/figures/figure.ts'
import { en } from '../../src/languages/en.ts'

const text = (words: string): TableCell => ({ text: words, numeric: false, header: false })
const head = (words: string): TableCell => ({ text: words, numeric: false, header: true })
const number = (words: string): TableCell => ({ text: words, numeric: true, header: false })

const columns = ['Article', 'Offence', 'Year', 'Cases', 'Note'].map((name) => ({
  text: name,
  numeric: name === 'Cases',
}))
const rows = [
  [head('Article 1'), text('taking part'), head('2022'), text('no figure found'), text('leading')],
  [head('Article 1'), text('taking part'), head('2022'), number('36'), text('leading')],
  [head('Article 1'), text('taking part'), head('2023'), number('36'), text('leading')],
  [head('Article 2'), text('taking part'), head('2023'), number('36'), text('leading')],
  [head('Article 2'), text('taking part'), head('2023'), number('36'), text('leading')],
]

const host = document.createElement('div')

afterEach(() => {
  host.remove()
})

function drawn(): HTMLTableCellElement[][] {
  document.body.append(host)
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = styles.flatMap(({ styleSheet }) => styleSheet ?? [])
  render(dataTable({ caption: 'Rows', columns, rows }, en), root)
  return [...root.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => [...row.cells])
}

it('sets back what the row above is about too, and nothing beside it', () => {
  const again = drawn().map((row) => row.map((cell) => cell.classList.contains('again')))
  expect(again).toEqual([
    [false, false, false, false, false],
    [true, true, true, false, false],
    [true, true, false, false, false],
    [false, false, false, false, false],
    [true, true, true, false, false],
  ])
})

it('still has it for those who hear the table', () => {
  const [, second] = drawn()
  expect(second?.map((cell) => cell.textContent.trim())).toEqual([
    'Article\u00A01',
    'taking part',
    '2022',
    '36',
    'leading',
  ])
})

it('puts words in the place of a number at the edge of the numbers', () => {
  const cells = drawn().map((row) => row[3])
  expect(cells.map((cell) => cell && getComputedStyle(cell).textAlign)).toEqual(rows.map(() => 'end'))
})
