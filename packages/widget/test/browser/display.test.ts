import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { figures } from '../../src/figures/index.ts'
import { all, drawing, heard, mount, one, text } from './mount.ts'

it.each(figures.map((figure) => figure.id))('%s has a table with caption and scopes', async (figure) => {
  const element = await mount({ figure, display: 'table' })
  expect(one(element, '[part=table]').checkVisibility()).toBe(true)
  expect(text(element, 'caption')).not.toBe('')
  const columns = all(element, 'thead th')
  expect(columns.length).toBeGreaterThan(2)
  expect(columns.map((cell) => cell.getAttribute('scope'))).toEqual(columns.map(() => 'col'))
  const rows = all(element, 'tbody tr')
  expect(rows.length).toBeGreaterThan(2)
  for (const row of rows) {
    expect(row.children).toHaveLength(columns.length)
    expect(row.querySelectorAll('th[scope=row]').length).toBeGreaterThan(0)
  }
})

it('brings no Vega for the table alone, and stands', async () => {
  const ready = heard(document, 'prosecution-ready')
  const element = await mount({ display: 'table' })
  expect(ready).toHaveLength(1)
  expect(drawing(element)).toBeUndefined()
  expect(
    performance.getEntriesByType('resource').filter(({ name }) => /node_modules.*vega/.test(name)),
  ).toEqual([])
})

it('changes from chart to table and back by its buttons', async () => {
  const element = await mount()
  const chosen = heard(document, 'prosecution-display')
  expect(one(element, '[part=chart]').checkVisibility()).toBe(true)
  expect(one(element, '[part=table]').checkVisibility()).toBe(false)

  await page.getByRole('button', { name: 'Table' }).click()
  await expect.poll(() => one(element, '[part=table]').checkVisibility()).toBe(true)
  expect(one(element, '[part=chart]').checkVisibility()).toBe(false)
  expect(element.display).toBe('table')
  expect(element.getAttribute('display')).toBe('table')
  await expect.element(page.getByRole('button', { name: 'Table' })).toHaveAttribute('aria-pressed', 'true')

  await page.getByRole('button', { name: 'Chart' }).click()
  await expect.poll(() => one(element, '[part=chart]').checkVisibility()).toBe(true)
  expect(drawing(element)).toBeDefined()
  expect(chosen.map((event) => event.display)).toEqual(['table', 'chart'])
})

it('says nothing where the reader presses what is shown already', async () => {
  const element = await mount()
  const chosen = heard(document, 'prosecution-display')
  await page.getByRole('button', { name: 'Chart' }).click()
  expect(chosen).toEqual([])
  expect(element.display).toBe('chart')
})

it('changes by keyboard alone', async () => {
  const element = await mount()
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => one(element, '[part=table]').checkVisibility()).toBe(true)
})

it('draws the chart when the reader first asks for it', async () => {
  const element = await mount({ display: 'table' })
  await page.getByRole('button', { name: 'Chart' }).click()
  await element.ready
  expect(drawing(element)?.checkVisibility()).toBe(true)
})

it('shows both, without a choice between them', async () => {
  const element = await mount({ display: 'both' })
  expect(one(element, '[part=chart]').checkVisibility()).toBe(true)
  expect(one(element, '[part=table]').checkVisibility()).toBe(true)
  expect(all(element, '[aria-pressed]')).toEqual([])
})

it('takes its default again when the attribute goes', async () => {
  const element = await mount({ display: 'table' })
  element.removeAttribute('display')
  await element.ready
  expect(element.display).toBe('chart')
  expect(one(element, '[part=chart]').checkVisibility()).toBe(true)
})
