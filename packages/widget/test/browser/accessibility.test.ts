import axe from 'axe-core'
import { afterEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { displays } from '../../src/element/attributes.ts'
import { figures } from '../../src/figures/index.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { all, create, mount, one } from './mount.ts'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

afterEach(async () => {
  await page.viewport(800, 900)
})

/** On the whole page, which is the element's alone. */
async function violations(tags = standard): Promise<string[]> {
  const { violations: found, passes } = await axe.run(document.body, {
    runOnly: { type: 'tag', values: tags },
  })
  if (tags === standard) expect(passes.map((rule) => rule.id)).toContain('color-contrast')
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

/** Holds open a point that stands on a document. */
async function hold(element: ProsecutionChart): Promise<void> {
  one(element, '[part=chart]').focus()
  do {
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await element.updateComplete
  } while (all(element, '[part=tooltip] button').length === 0)
  expect(one(element, '[part=tooltip]').matches(':popover-open')).toBe(true)
}

const ids = figures.map(({ id }) => id)
const themes = ['light', 'dark'] as const
const everyState = ids.flatMap((id) =>
  themes.flatMap((theme) => displays.map((display) => [id, theme, display] as const)),
)

it.each(everyState)('%s, %s, as %s: no violation', async (figure, theme, display) => {
  await mount({ figure, theme, display })
  expect(await violations()).toEqual([])
})

it.each(ids.flatMap((id) => themes.map((theme) => [id, theme] as const)))(
  '%s, %s, with a point held open on a page 320 pixels wide: no violation',
  async (figure, theme) => {
    await page.viewport(320, 640)
    await hold(await mount({ figure, theme }))
    expect(await violations()).toEqual([])
  },
)

it.each(ids)('%s as a table on a narrow page, which scrolls: no violation', async (figure) => {
  const column = document.createElement('div')
  column.style.width = '320px'
  document.body.append(column)
  const element = await mount({ figure, display: 'table' }, column)
  const { scrollWidth, clientWidth } = one(element, '.table-box')
  expect(scrollWidth).toBeGreaterThan(clientWidth)
  expect(await violations()).toEqual([])
})

it.each(ids)('%s is as good as it is customary to be', async (figure) => {
  const element = create({ figure, display: 'both', 'heading-level': '2' })
  const main = document.createElement('main')
  main.innerHTML = '<h1>An article</h1>'
  main.append(element)
  document.body.append(main)
  await element.ready
  await hold(element)
  expect(await violations(['best-practice'])).toEqual([])
})

it.each(ids)('%s has one heading, and one name for each thing in it', async (figure) => {
  const element = await mount({ figure, display: 'both', 'heading-level': '4' })
  await hold(element)
  const headings = all(element, 'h1, h2, h3, h4, h5, h6, [role=heading]')
  expect(headings.map(({ localName }) => localName)).toEqual(['h4'])
  const names = all(element, '[id]').map(({ id }) => id)
  expect(new Set(names).size).toBe(names.length)
  for (const node of all(element, '[aria-labelledby], [aria-describedby]')) {
    const wanted = `${node.getAttribute('aria-labelledby') ?? ''} ${node.getAttribute('aria-describedby') ?? ''}`
    for (const id of wanted.trim().split(/\s+/)) expect(names).toContain(id)
  }
})

it('no violation with a line of what went wrong', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const element = create({ theme: 'dark', figure: 'pie' })
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  await element.updateComplete
  expect(warned).toHaveBeenCalledTimes(1)
  expect(await violations()).toEqual([])
  warned.mockRestore()
})

/** https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum */
it.each(ids)('%s gives every button and link a target of 24 pixels on a phone', async (figure) => {
  await page.viewport(360, 740)
  // In which the table is too, and small text on a page that makes a rem ten pixels.
  document.documentElement.style.fontSize = '62.5%'
  document.body.style.fontSize = '15px'
  const element = await mount({ figure, display: 'both', lang: 'en' })
  await hold(element)
  for (const fold of all(element, 'details')) fold.setAttribute('open', '')
  const targets = all(element, 'button, a, summary')
  expect(targets.length).toBeGreaterThan(5)
  for (const target of targets) {
    // A link in running text is as many boxes as it has lines, the last of which may be a word.
    const boxes = [...target.getClientRects()]
    const height = Math.min(...boxes.map((box) => box.height))
    const width = Math.max(...boxes.map((box) => box.width))
    const small = Math.min(width, height) < 24
    expect({ text: target.textContent.trim(), small }).toEqual({
      text: target.textContent.trim(),
      small: false,
    })
  }
  document.documentElement.removeAttribute('style')
  document.body.removeAttribute('style')
})

it('shows where the focus is on every control', async () => {
  const element = await mount()
  await hold(element)
  const controls = all(element, 'button, a, [tabindex="0"], summary').filter((control) =>
    control.checkVisibility(),
  )
  expect(controls.length).toBeGreaterThan(4)
  for (const control of controls) {
    control.focus()
    expect(getComputedStyle(control).outlineStyle).toBe('solid')
  }
})
