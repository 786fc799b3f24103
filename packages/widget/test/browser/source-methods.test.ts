// What a page's script takes from a chart with `src`: files wait for the rows that it names, whatever cannot wait tells
// of those that are shown.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { en } from '../../src/languages/index.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { file, newer, put, requestsOf, table } from './figure-data.ts'
import { gotten } from './handed-over.ts'
import { create, settled, text } from './mount.ts'
import { bitmapOf } from './pictures.ts'
import { button } from './pressing.ts'
import './uncaught.ts'

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** On the page, with nobody waiting for it. */
function place(attributes: Readonly<Record<string, string>>): ProsecutionChart {
  const element = create({ lang: 'en', loading: 'eager', ...attributes })
  document.body.append(element)
  return element
}

it('gives files of the rows that src names, at once asked for', async () => {
  const src = await put(file())
  const element = place({ src })
  const [csv, svg, png] = await Promise.all([element.toCSV(), element.toSVG(), element.toPNG(1)])
  expect(csv).toContain('8166')
  expect(svg).toContain('8,166')
  expect(svg).toContain(newer)
  const later = await element.toPNG(1)
  expect((await bitmapOf(png)).data).toEqual((await bitmapOf(later)).data)
  expect(await requestsOf(src)).toHaveLength(1)
})

it.each(['far from the reader', 'on no page'])('brings the rows for a chart that is %s', async (where) => {
  const spacer = document.createElement('div')
  spacer.style.height = '6000px'
  const element = create({ lang: 'en', src: await put(file()) })
  if (where !== 'on no page') document.body.append(spacer, element)
  expect(await element.toCSV()).toContain('8166')
  expect(element.dataVersion).toBe(newer)
})

it('is not stopped by the chart’s leaving the page', async () => {
  const src = await put({ body: file(), end: 'held' })
  const element = place({ src })
  const csv = element.toCSV()
  await expect.poll(async () => (await requestsOf(src)).length).toBe(1)
  element.remove()
  await settled()
  expect((await requestsOf(src)).map(({ left }) => left)).toEqual([false])
  await fetch(`${src}/let-go`)
  expect(await csv).toContain('8166')
})

it('waits for what src names at last', async () => {
  const element = place({ src: await put({ body: '{', end: 'never' }) })
  const csv = element.toCSV()
  await settled()
  element.src = await put(file())
  expect(await csv).toContain('8166')
  element.src = await put(file().replaceAll('8166', '8167'))
  expect(await element.toCSV()).toContain('8167')
  element.src = null
  expect(await element.toCSV()).not.toContain('8167')
})

it('gives the rows that came with the widget where those of src cannot be used', async () => {
  const element = place({ src: await put({ status: 404 }) })
  const csv = await element.toCSV()
  await element.ready
  expect(text(element, '[part=status]')).toContain('404')
  expect(csv).toContain('166')
  expect(csv).not.toContain('8166')
})

it('asks for nothing of a figure that is none', async () => {
  const src = await put(file())
  const element = place({ src, figure: 'pie' })
  await expect(element.toCSV()).rejects.toThrow('cases-by-year')
  await expect(element.toSVG()).rejects.toThrow('cases-by-year')
  await expect(element.toPNG()).rejects.toThrow('cases-by-year')
  expect(await requestsOf(src)).toEqual([])
})

it('cites the rows that src names, and their version, once they are there', async () => {
  const src = await put({ body: file(), end: 'held' })
  const element = place({ src })
  await expect.poll(async () => (await requestsOf(src)).length).toBe(1)
  const wanted = [element.cite(), element.embedCode(), element.permalink()]
  await fetch(`${src}/let-go`)
  const [citation, code, link] = await Promise.all(wanted)
  expect(citation).toContain(`version ${newer}`)
  expect(code).toContain('8166')
  expect(link).toContain('#prosecution=')
})

it('hands the reader the file of the rows that were on their way, and says meanwhile that it is made', async () => {
  const src = await put({ body: file(), end: 'held' })
  const element = place({ src, display: 'table' })
  await element.updateComplete
  button(element, en.actions.names.data).click()
  await expect.poll(() => text(element, '.line')).toBe(en.actions.making)
  expect(table(element)).not.toContain('8166')
  // What is let go before it is asked for stays held.
  await expect.poll(async () => (await requestsOf(src)).length).toBe(1)
  await fetch(`${src}/let-go`)
  expect(await (await gotten()).file.text()).toContain('8166')
})
