import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest'
import { all, create, drawing, heard, mount, one, settled, text } from './mount.ts'
import './uncaught.ts'

let warned: MockInstance

beforeEach(() => {
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
})

const cases: [attribute: string, value: string, accepted: string, others?: Record<string, string>][] = [
  ['country', 'XX', 'KZ'],
  ['lang', 'fr', 'en'],
  ['display', 'pie', 'table'],
  ['theme', 'sepia', 'auto'],
  ['loading', 'never', 'eager'],
  ['heading-level', '9', '6'],
  ['actions', 'print data', 'embed'],
  ['actions', 'none data', 'none'],
  ['from', '20.24', 'YYYY'],
  ['to', 'now', 'YYYY'],
  ['from', '2025', 'YYYY up to 2024', { to: '2024' }],
]

it.each(cases)(
  '%s="%s": a line, one event, one console line, and the figure still there',
  async (...given) => {
    const [attribute, value, accepted, others = {}] = given
    const events = heard(document, 'prosecution-error')
    const element = await mount({ ...others, [attribute]: value })

    const line = one(element, '[part=status]')
    expect(line.checkVisibility()).toBe(true)
    expect(line.getAttribute('role')).toBe('status')
    expect(text(element, '[part=status]')).toContain(attribute)
    expect(text(element, '[part=status]')).toContain(value)
    expect(drawing(element)?.checkVisibility()).toBe(true)

    element.requestUpdate()
    await settled()
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ attribute, value, composed: true, bubbles: true })
    expect(events[0]?.accepted).toContain(accepted)
    expect(warned.mock.calls).toEqual([[events[0]?.message]])

    element.removeAttribute(attribute)
    await element.updateComplete
    expect(text(element, '[part=status]')).toBe('')
  },
)

it('an unknown figure: the fallback stays, and the line names the figures', async () => {
  const events = heard(document, 'prosecution-error')
  const element = create({ figure: 'pie-of-everything' })
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  await expect(element.ready).rejects.toThrow('pie-of-everything')
  expect(element.querySelector('p')?.checkVisibility()).toBe(true)
  expect(text(element, '[part=status]')).toContain('pie-of-everything')
  expect(text(element, '[part=status]')).toContain('sentence-norms')
  expect(events).toHaveLength(1)

  element.figure = 'sentence-norms'
  await element.ready
  expect(text(element, '[part=status]')).toBe('')
  expect(drawing(element)?.checkVisibility()).toBe(true)

  element.figure = 'pie-of-everything'
  await element.updateComplete
  expect(drawing(element)?.checkVisibility()).toBe(false)
  expect(element.querySelector('p')?.checkVisibility()).toBe(true)
  expect(events).toHaveLength(2)
})

it('is silent where nobody waits for an unknown figure', async () => {
  document.body.append(create({ figure: 'pie' }))
  await settled()
})

it('speaks the reader’s language on the page, and English to the page’s author', async () => {
  const element = await mount({ lang: 'ru', country: 'XX' })
  expect(text(element, '[part=status]')).toMatch(/[а-яё]{3}/i)
  expect(warned.mock.calls.flat().join()).not.toMatch(/[а-яё]/i)
})

it('reads a value as text, never as markup', async () => {
  const element = await mount({ theme: '<img src=x onerror=alert(1)>', country: '"><script>' })
  expect(all(element, '[part=status] p')).toHaveLength(2)
  expect(all(element, '[part=status] :is(img, script)')).toEqual([])
})

it('says in words that a choice leaves nothing, and draws nothing', async () => {
  const element = await mount({ from: '1991', to: '1992' })
  expect(text(element, '[part=heading]')).not.toBe('')
  expect(text(element, '[part=summary]')).not.toBe('')
  expect(drawing(element)).toBeUndefined()
  expect(all(element, 'table, [part=button]')).toEqual([])
})

it('shows table and fallback, and says so, where the drawing fails', async () => {
  const failed = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { View } = await import('vega-view')
  vi.spyOn(View.prototype, 'initialize').mockImplementation(() => {
    throw new Error('no paper')
  })
  const events = heard(document, 'prosecution-error')
  const element = create()
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  await expect(element.ready).rejects.toThrow('no paper')
  await element.updateComplete
  expect(one(element, '[part=table]').checkVisibility()).toBe(true)
  expect(element.querySelector('p')?.checkVisibility()).toBe(true)
  expect(text(element, '[part=status]')).not.toBe('')
  expect(events.map(({ attribute, message }) => [attribute, message.includes('no paper')])).toEqual([
    [null, true],
  ])
  expect(failed).toHaveBeenCalledTimes(1)
})

it('shows how a long value begins, and hands on the whole of it', async () => {
  const events = heard(document, 'prosecution-error')
  const value = '😀'.repeat(500)
  const element = await mount({ theme: value })
  const said = text(element, '[part=status]')
  expect(said).toContain(`${'😀'.repeat(40)}…`)
  expect(said).not.toContain('😀'.repeat(41))
  expect(events[0]?.message).toContain(`${'😀'.repeat(40)}…`)
  expect(events[0]?.message.length).toBeLessThan(300)
  expect(events[0]?.value).toBe(value)
})
