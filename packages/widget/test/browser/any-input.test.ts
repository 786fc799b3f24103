// Whatever a page writes into an attribute or hands to a property: never a throw, always something to read, and a value
// that cannot be used is named once on the page, once in the console and by one event.
import { countries } from '@central-asia-prosecutions/data'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { visible } from '../../src/data/visible.ts'
import { figures } from '../../src/figures/index.ts'
import { languages } from '../../src/languages/index.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { all, create, heard, settled, text } from './mount.ts'
import './uncaught.ts'

const seeded = { seed: 20_261_125, numRuns: 60 }

afterEach(() => {
  vi.restoreAllMocks()
})

const strings = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    'javascript:alert(1)',
    'a\nb',
    '\u202Eabc',
    '\uD800',
    '1e999',
    '-0',
    '0x7E8',
    '2024 ',
    '٢٠٢٤',
    'NaN',
    'null',
    'undefined',
    'KZ,KG',
    'kz',
    'en-',
    '-en',
    'x'.repeat(10_000),
  ),
)

const things = fc.oneof(
  strings,
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom<unknown>(Symbol('2024'), () => 2024, new URL('about:blank'), Object.create(null), {
    toString: null,
  }),
)

/** The table is up, so that no drawing takes the time of one; the drawing has tests of its own. */
async function shown(): Promise<ProsecutionChart> {
  const element = create({ loading: 'eager', display: 'table' })
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  await element.ready
  return element
}

/** Title and sentence, or the fallback. */
function readable(element: ProsecutionChart): boolean {
  const fallback = element.querySelector('p')?.checkVisibility() === true
  const words = all(element, '[part=heading], [part=summary]')
  return fallback || (words.length === 2 && words.every((part) => /\S/.test(part.textContent)))
}

interface Told {
  readonly lines: readonly string[]
  readonly events: number
  readonly warnings: number
}

/** What is told of a value after the element has made up its mind. */
async function told(element: ProsecutionChart, give: () => void): Promise<Told> {
  const events = heard(document, 'prosecution-error')
  const warned = vi.spyOn(console, 'warn').mockClear()
  warned.mockImplementation(() => undefined)
  give()
  await element.updateComplete
  await element.ready.catch(() => undefined)
  await element.updateComplete
  expect(all(element, '[part=status] p > *')).toEqual([])
  return {
    lines: all(element, '[part=status] p').map((line) => line.textContent),
    events: events.length,
    warnings: warned.mock.calls.length,
  }
}

it.each([
  'figure',
  'country',
  'from',
  'to',
  'lang',
  'theme',
  'display',
  'loading',
  'heading-level',
  'actions',
  'src',
])('%s takes any string', async (attribute) => {
  // So that no address among the strings is ever asked.
  vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
  await fc.assert(
    fc.asyncProperty(strings, async (value) => {
      const element = await shown()
      const { lines, events, warnings } = await told(element, () => {
        element.setAttribute(attribute, value)
      })
      expect(readable(element)).toBe(true)
      expect(lines.length).toBeLessThanOrEqual(1)
      expect([events, warnings]).toEqual([lines.length, lines.length])
      for (const line of lines) {
        expect(line).toContain(attribute)
        expect(line).toContain(Array.from(visible(value)).slice(0, 40).join(''))
        expect(line.length).toBeLessThan(400)
      }
      element.remove()
    }),
    seeded,
  )
})

it.each([
  'figure',
  'country',
  'from',
  'to',
  'theme',
  'display',
  'loading',
  'headingLevel',
  'actions',
  'src',
] as const)('the property %s takes anything', async (property) => {
  vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
  await fc.assert(
    fc.asyncProperty(things, async (value) => {
      const element = await shown()
      const { lines, events, warnings } = await told(element, () => {
        Object.assign(element, { [property]: value })
      })
      expect(readable(element)).toBe(true)
      expect(lines.length).toBeLessThanOrEqual(1)
      expect([events, warnings]).toEqual([lines.length, lines.length])
      element.remove()
    }),
    seeded,
  )
})

it('says in words that a choice leaves nothing, whichever choice', async () => {
  const years = fc.option(fc.integer({ min: 1000, max: 9999 }).map(String), { nil: '' })
  const element = await shown()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...figures.map(({ id }) => id)),
      fc.constantFrom('', ...countries),
      years,
      years,
      fc.constantFrom(...languages.map(({ code }) => code)),
      async (figure, country, from, to, lang) => {
        vi.spyOn(console, 'warn').mockImplementation(() => undefined)
        for (const [name, value] of Object.entries({ figure, country, from, to, lang })) {
          element.setAttribute(name, value)
        }
        await element.ready
        expect(text(element, '[part=heading]')).toMatch(/\p{L}/u)
        expect(text(element, '[part=summary]')).toMatch(/\p{L}/u)
        const rows = all(element, 'tbody tr').length
        expect(all(element, 'table').length).toBe(rows > 0 ? 1 : 0)
      },
    ),
    { ...seeded, numRuns: 150 },
  )
  await settled()
})
