// The row under the figure and what it opens, by keyboard alone.
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ProsecutionChart } from '../../src/index.ts'
import { en, ru } from '../../src/languages/index.ts'
import { released } from '../../src/languages/no-breaks.ts'
import { all, create, heard, mount, one, text } from './mount.ts'
import { button, field, focused, press } from './pressing.ts'

let copied: MockInstance<Clipboard['writeText']>

beforeEach(() => {
  copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await page.viewport(800, 900)
})

const rowOf = (element: ProsecutionChart) => all(element, '.row > button')
const namesIn = (element: ProsecutionChart) => rowOf(element).map((button) => button.textContent.trim())
describe('the row', () => {
  it('offers what there is, as buttons, under the figure', async () => {
    const element = await mount({ lang: 'en' })
    expect(namesIn(element)).toEqual(['Download data', 'Save image', 'Cite', 'Share', 'Embed'])
    expect(one(element, '[part=actions]').getAttribute('aria-label')).toBe(en.actions.group)
    const source = one(element, '[part=source]').getBoundingClientRect()
    expect(one(element, '[part=actions]').getBoundingClientRect().top).toBeGreaterThan(source.bottom)
  })

  it('speaks the reader’s language', async () => {
    const element = await mount({ lang: 'ru' })
    expect(namesIn(element)).toEqual(Object.values(ru.actions.names))
    for (const name of ['image', 'cite', 'share', 'embed'] as const) {
      await press(element, ru.actions.names[name])
      expect(text(element, '.panel')).toMatch(/[а-яё]{3}/i)
    }
  })

  it.each([
    ['embed data', ['Embed', 'Download data']],
    ['  cite\n cite ', ['Cite']],
    ['none', []],
    ['', ['Download data', 'Save image', 'Cite', 'Share', 'Embed']],
  ])('takes actions="%s"', async (actions, names) => {
    const element = await mount({ actions, lang: 'en' })
    expect(namesIn(element)).toEqual(names)
    expect(all(element, '[part=actions]')).toHaveLength(names.length === 0 ? 0 : 1)
    expect(text(element, '[part=status]')).toBe('')
  })

  it('offers nothing where there is nothing', async () => {
    const element = await mount({ from: '1991', to: '1992' })
    expect(all(element, '[part=actions]')).toEqual([])
  })

  it('stands beside the table alone, in another shadow root', async () => {
    const host = document.createElement('div')
    document.body.append(host)
    const element = create({ display: 'table', lang: 'en' })
    host.attachShadow({ mode: 'open' }).append(element)
    await element.ready
    button(element, 'Cite').click()
    await element.updateComplete
    expect(field(element).value).toContain('Central Asia Prosecutions')
  })

  it('has no button that is cut at 320 pixels, nor in what it opens', async () => {
    await page.viewport(320, 900)
    for (const lang of ['en', 'ru']) {
      const element = await mount({ lang, loading: 'eager' })
      for (const opener of all(element, '[aria-expanded]')) {
        opener.click()
        await element.updateComplete
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
        for (const control of all(element, '.take button, .take textarea')) {
          const { left, right, width, height } = control.getBoundingClientRect()
          expect(left).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(320)
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
        }
      }
    }
  })
})

describe('a panel', () => {
  it('opens and closes under its button, one at a time', async () => {
    const element = await mount({ lang: 'en' })
    const open = () => all(element, '[aria-expanded=true]').map((button) => button.textContent.trim())
    expect(all(element, '.panel')).toEqual([])
    await press(element, 'Cite')
    expect(open()).toEqual(['Cite'])
    const panel = one(element, '.panel')
    expect([panel.getAttribute('role'), panel.getAttribute('aria-label')]).toEqual(['region', 'Cite'])
    expect(button(element, 'Cite').getAttribute('aria-controls')).toBe(panel.id)
    button(element, 'Share').focus()
    await userEvent.keyboard(' ')
    await element.updateComplete
    expect(open()).toEqual(['Share'])
    expect(all(element, '.panel')).toHaveLength(1)
    await press(element, 'Share')
    expect(open()).toEqual([])
    expect(all(element, '.panel')).toEqual([])
  })

  it('closes on Escape, which leads back to its button and is no one else’s', async () => {
    const element = await mount({ lang: 'en' })
    const keys = vi.fn()
    document.addEventListener('keydown', keys)
    await press(element, 'Embed')
    await press(element, 'Copy')
    keys.mockClear()
    await userEvent.keyboard('{Escape}')
    await element.updateComplete
    expect(all(element, '.panel')).toEqual([])
    expect(focused(element)).toBe(button(element, 'Embed'))
    expect(keys).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(keys).toHaveBeenCalled()
    document.removeEventListener('keydown', keys)
  })

  it.each(['light', 'dark'])('is open to everybody, on a %s page', async (theme) => {
    const element = await mount({ lang: 'en', theme })
    for (const opener of all(element, '[aria-expanded]')) {
      opener.click()
      await element.updateComplete
      const { violations } = await axe.run(element, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      })
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
    }
  })

  it('follows the choice of figure and language', async () => {
    const element = await mount({ lang: 'en', country: 'KZ' })
    await press(element, 'Cite')
    expect(field(element).value).toMatch(/^Source: /)
    element.lang = 'ru'
    await element.ready
    expect(field(element).value).toMatch(/^Источник: /)
    element.figure = 'sentence-norms'
    await element.ready
    expect(field(element).value).toContain(released(text(element, '[part=heading]')))
  })
})

describe('a citation', () => {
  it('comes in each style, and is copied as it stands', async () => {
    const element = await mount({ lang: 'en', country: 'KZ' })
    await press(element, 'Cite')
    for (const [name, style] of [
      ['Plain', 'plain'],
      ['APA', 'apa'],
      ['GOST', 'gost'],
      ['BibTeX', 'bibtex'],
      ['CSL-JSON', 'csl'],
    ] as const) {
      await press(element, name)
      expect(button(element, name).getAttribute('aria-pressed')).toBe('true')
      expect(all(element, '.panel [aria-pressed=true]')).toHaveLength(1)
      expect(field(element).value).toBe(await element.cite(style))
      await press(element, 'Copy')
      expect(copied).toHaveBeenLastCalledWith(await element.cite(style))
    }
    const [own, ...documents] = JSON.parse(await element.cite('csl')) as unknown[]
    expect(own).toMatchObject({ id: 'central-asia-prosecutions-cases-by-year-KZ', type: 'dataset' })
    expect(documents).toHaveLength(all(element, '[part=source] :is(a, span)').length)
  })

  it('is in the language that is asked for', async () => {
    const element = await mount({ lang: 'en', country: 'KZ' })
    expect(await element.cite('gost', 'ru')).toContain('Электронный ресурс')
    expect(await element.cite('gost')).toContain('Electronic resource')
    expect(await element.cite('plain', 'ru-KZ')).toMatch(/^Источник: .*«Казахстан/)
    await expect(element.cite('plain', 'fr')).rejects.toThrow('lang "fr" is none: use one of en')
    // @ts-expect-error What JavaScript may pass on.
    await expect(element.cite('mla')).rejects.toThrow(RangeError)
  })
})

describe('a copy', () => {
  it('is told once, in sight and aloud, and again when it is made again', async () => {
    const element = await mount({ lang: 'en' })
    await press(element, 'Cite')
    const spoken: string[] = []
    const watched = new MutationObserver(() => spoken.push(text(element, '[part=status]')))
    watched.observe(one(element, '[part=status]'), { subtree: true, childList: true, characterData: true })
    await press(element, 'Copy')
    await expect.poll(() => text(element, '.line')).toBe('Copied')
    expect(spoken).toEqual(['Copied'])
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => spoken.length).toBe(2)
    watched.disconnect()
    // What is no longer so is no longer said.
    await press(element, 'APA')
    expect(all(element, '.line')).toEqual([])
    expect(text(element, '[part=status]')).toBe('')
  })

  it('is made the old way where the page has no clipboard', async () => {
    copied.mockRejectedValue(new DOMException('', 'NotAllowedError'))
    const element = await mount({ lang: 'en' })
    await press(element, 'Cite')
    let told = ''
    const command = vi.spyOn(document, 'execCommand').mockImplementation((name) => {
      told = `${name} ${field(element).value.slice(field(element).selectionStart, field(element).selectionEnd)}`
      return true
    })
    await press(element, 'Copy')
    await expect.poll(() => text(element, '.line')).toBe('Copied')
    expect(command).toHaveBeenCalledOnce()
    // And the reader goes on from where the button was pressed.
    expect(focused(element)).toBe(button(element, 'Copy'))
    expect(told).toBe(`copy ${await element.cite()}`)
  })

  it('is left to the reader’s own keys where no way is open', async () => {
    copied.mockRejectedValue(new DOMException('', 'NotAllowedError'))
    vi.spyOn(document, 'execCommand').mockReturnValue(false)
    const element = await mount({ lang: 'en' })
    await press(element, 'Share')
    await press(element, 'Copy')
    await expect.poll(() => text(element, '.line')).toBe(en.actions.notCopied)
    expect(focused(element)).toBe(field(element))
    expect([field(element).selectionStart, field(element).selectionEnd]).toEqual([
      0,
      field(element).value.length,
    ])
  })
})

describe('the link', () => {
  it('is the page’s address, with the figure in its fragment', async () => {
    const element = await mount({ lang: 'en', country: 'KZ', display: 'both' })
    await press(element, 'Share')
    expect(field(element).value).toBe(await element.permalink())
    const { href } = location
    expect(await element.permalink()).toBe(
      `${href.replace(/#.*/, '')}#prosecution=cases-by-year&country=KZ&display=both`,
    )
    await press(element, 'Copy')
    expect(copied).toHaveBeenLastCalledWith(await element.permalink())
  })

  it('is handed on where the browser can', async () => {
    const share = vi.fn<Navigator['share']>().mockResolvedValue()
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    try {
      const element = await mount({ lang: 'en' })
      await press(element, 'Share')
      await press(element, 'Send…')
      expect(share.mock.calls).toEqual([
        [{ title: released(text(element, '[part=heading]')), url: await element.permalink() }],
      ])
      share.mockRejectedValueOnce(new DOMException('', 'AbortError'))
      await press(element, 'Send…')
      expect(all(element, '.line')).toEqual([])
      share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'))
      await press(element, 'Send…')
      await expect.poll(() => text(element, '.line')).toBe(en.actions.notCopied)
    } finally {
      Reflect.deleteProperty(navigator, 'share')
    }
  })
})

it('throws for a figure that there is none of, and says which there are', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const events = heard(document, 'prosecution-error')
  const element = create({ figure: 'pie' })
  document.body.append(element)
  await element.updateComplete
  await expect(element.cite()).rejects.toThrow('cases-by-year')
  await expect(element.embedCode()).rejects.toThrow('cases-by-year')
  await expect(element.permalink()).rejects.toThrow('cases-by-year')
  await expect(element.toCSV()).rejects.toThrow('cases-by-year')
  await expect(element.toSVG()).rejects.toThrow('cases-by-year')
  await expect(element.toPNG()).rejects.toThrow('cases-by-year')
  expect(events).toHaveLength(1)
})
