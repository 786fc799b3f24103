// What pages do write into attributes: templates without a value, a space too many, another case, what was copied along
// with a word, and what is meant to do harm. Each is named once, in sight, in the console and by an event, or is taken.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { ProsecutionChart } from '../../src/index.ts'
import { all, create, drawing, heard, one } from './mount.ts'
import './uncaught.ts'

const odd = [
  // Nothing, or nothing to be seen.
  ...['', ' ', '   ', '\t\n', '\u00A0', '\u0000', '\uD800', '\u3164', '%00'],
  // Nearly a value.
  ...[
    'KZ ',
    ' KZ',
    'kz',
    'KZ,KG',
    'CASES-BY-YEAR',
    'Dark',
    'TABLE',
    'EN',
    'en ',
    'chart table',
    'none none',
    'DATA',
  ],
  // A value, with something unseen in it.
  ...[
    '\u200Bdark',
    'ta\u00ADble',
    '\uFEFFKZ',
    '\u200Feager',
    'dark\uFE0F',
    'la\u200Czy',
    '\u202Eetihw',
    '2024\n',
    '2024\u2028',
  ],
  // Numbers of other kinds.
  ...['0', '-0', '-1', '3.5', '03', '2024.0', '2e3', '0x7E8', '1e999', 'NaN', '٢٠٢٤', '２０２４'],
  // What scripts write by mistake.
  ...['null', 'undefined', 'true', '[object Object]', '{{ value }}', '${value}', '%VALUE%'],
  // What every object has.
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'],
  // What would be something else elsewhere.
  ...[
    '<b>x</b>',
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '&lt;',
    "'; --",
    'javascript:alert(1)',
  ],
  // Other scripts, other directions, pictures, and a great deal.
  ...[
    'Казахстан',
    'ҚЗ',
    'قازاقستان',
    'שלום 12',
    '哈萨克斯坦',
    '🇰🇿',
    '👩‍👩‍👧',
    'x'.repeat(100_000),
    'Ж '.repeat(5000),
    '😀'.repeat(500),
  ],
]

/** What is no mistake, by attribute. */
const taken: Readonly<Record<string, readonly string[]>> = {
  figure: [],
  country: [''],
  from: [''],
  to: [''],
  lang: ['', 'EN'],
  theme: [],
  display: [],
  loading: [],
  'heading-level': [],
  actions: ['', ' ', '   ', '\t\n', '\u00A0'],
  src: [''],
}

beforeEach(async () => {
  await page.viewport(320, 900)
  // So that no address among them is ever asked.
  vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
})

afterEach(async () => {
  vi.restoreAllMocks()
  await page.viewport(800, 900)
})

/** The table is up, so that no drawing takes the time of one: `bad-input` has those. */
async function given(attribute: string, value: string): Promise<ProsecutionChart> {
  const element = create({ lang: 'en', loading: 'eager', display: 'table', [attribute]: value })
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  await element.ready.catch(() => undefined)
  await element.updateComplete
  return element
}

it.each(Object.keys(taken))('%s', async (attribute) => {
  const errors = heard(document, 'prosecution-error')
  for (const value of odd) {
    errors.length = 0
    const warned = vi
      .spyOn(console, 'warn')
      .mockClear()
      .mockImplementation(() => undefined)
    const failed = vi
      .spyOn(console, 'error')
      .mockClear()
      .mockImplementation(() => undefined)
    const element = await given(attribute, value)
    const told = taken[attribute]?.includes(value) ? 0 : 1
    const lines = all(element, '[part=status] p')
    const fallback = element.querySelector('p')?.checkVisibility() === true

    expect({ value, lines: lines.length, events: errors.length, console: warned.mock.calls.length }).toEqual({
      value,
      lines: told,
      events: told,
      console: told,
    })
    expect(failed).not.toHaveBeenCalled()
    expect(fallback || all(element, 'tbody tr').length > 0).toBe(true)
    for (const line of lines) {
      expect(line.checkVisibility()).toBe(true)
      expect(line.textContent).toMatch(new RegExp(`^The attribute ${attribute} cannot be “`))
      expect(line.children).toHaveLength(0)
      // Nobody can say what is wrong with a value that looks like one that is right.
      for (const right of ['auto', 'light', 'dark', 'chart', 'table', 'both', 'lazy', 'eager', 'KZ', '2024'])
        expect(line.textContent.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')).not.toContain(
          `“${right}”`,
        )
    }
    for (const { attribute: of, value: whole, accepted, message } of errors) {
      expect([of, whole]).toEqual([attribute, value])
      expect(accepted.length).toBeGreaterThan(0)
      expect(warned.mock.calls).toEqual([[message]])
      expect(message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
      expect(message.length).toBeLessThan(400)
    }
    const status = one(element, '[part=status]')
    expect(status.scrollWidth).toBeLessThanOrEqual(status.clientWidth)
    element.remove()
  }
})

it('tells of each of many, in one line each, and shows the figure', async () => {
  const errors = heard(document, 'prosecution-error')
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const wrong = Object.keys(taken).filter((attribute) => attribute !== 'figure')
  const element = create({
    loading: 'eager',
    ...Object.fromEntries(wrong.map((attribute) => [attribute, '__proto__'])),
  })
  document.body.append(element)
  await element.ready
  await element.updateComplete
  expect(all(element, '[part=status] p')).toHaveLength(wrong.length)
  expect(errors.map(({ attribute }) => attribute).sort()).toEqual([...wrong].sort())
  expect(warned).toHaveBeenCalledTimes(wrong.length)
  expect(drawing(element)?.checkVisibility()).toBe(true)
})

it('asks nobody for an address that is blank, or that leads to no page of the web', async () => {
  const asked = vi.spyOn(window, 'fetch')
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  for (const src of [
    '',
    ' ',
    '\t\n',
    '\u00A0',
    'javascript:alert(1)',
    'data:,{}',
    'mailto:a@b.example',
    'about:blank',
  ])
    await given('src', src)
  expect(asked).not.toHaveBeenCalled()
})
