// A page enlarged to 400 %, text enlarged to 200 %, a page that is written from right to left, a reader who wants no
// motion. https://www.w3.org/WAI/WCAG22/Understanding/reflow
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { styles } from '../../src/element/styles.ts'
import { figures } from '../../src/figures/index.ts'
import { languages } from '../../src/languages/index.ts'
import type { ProsecutionChart } from '../../src/index.ts'
import { all, drawing, mount, one, settled } from './mount.ts'

afterEach(async () => {
  await page.viewport(800, 900)
  document.body.removeAttribute('style')
  document.documentElement.removeAttribute('dir')
  scrollTo(0, 0)
})

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

async function hold(element: ProsecutionChart): Promise<void> {
  one(element, '[part=chart]').focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}')
  await element.updateComplete
}

/** What is wider than the page, but for the table, which scrolls in a box of its own. */
function cut(element: ProsecutionChart): string[] {
  const { clientWidth } = document.documentElement
  return all(element, '.base *')
    .filter((node) => !node.closest('.table-box table, .unseen, .keys, svg'))
    .filter((node) => {
      const { left, right, width } = node.getBoundingClientRect()
      return (
        width > 0 &&
        (left < -1 || right > clientWidth + 1 || node.scrollWidth > node.clientWidth + 1) &&
        !node.matches('.table-box') &&
        getComputedStyle(node).display !== 'inline'
      )
    })
    .map((node) => `${node.localName}.${node.className}`)
}

const everyFigure = figures.flatMap(({ id }) => languages.map(({ code }) => [id, code] as const))

describe.each(everyFigure)('%s in %s', (figure, lang) => {
  // 1280 by 1024 pixels, enlarged four times.
  it('neither scrolls sideways nor is cut on a page enlarged to 400 %', async () => {
    await page.viewport(320, 256)
    document.body.style.margin = '0'
    const element = await mount({ figure, lang, display: 'both' })
    await settled()
    expect(sideways()).toBe(0)
    expect(cut(element)).toEqual([])
    expect(drawing(element)?.getBoundingClientRect().right).toBeLessThanOrEqual(320)
    await hold(element)
    expect(sideways()).toBe(0)
    const box = one(element, '[part=tooltip]').getBoundingClientRect()
    expect([box.left >= 0, box.top >= 0, box.right <= 320, box.bottom <= 256]).toEqual([
      true,
      true,
      true,
      true,
    ])
    const ring = one(element, '.ring').getBoundingClientRect()
    expect([ring.left >= 0, ring.top >= 0, ring.right <= 320, ring.bottom <= 256]).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  it('is not cut where text alone is enlarged to 200 %', async () => {
    await page.viewport(640, 900)
    document.body.style.fontSize = '32px'
    const element = await mount({ figure, lang, display: 'both' })
    await settled()
    expect(sideways()).toBe(0)
    expect(cut(element)).toEqual([])
  })
})

describe('on a page from right to left', () => {
  it.each(figures.map(({ id }) => id))(
    '%s takes its place from the right, and reads from the left',
    async (figure) => {
      const upright = await mount({ figure, lang: 'ru' })
      const labels = (element: Element) =>
        all(element, '.drawing text').map((label) =>
          Math.round(
            label.getBoundingClientRect().left - (drawing(element)?.getBoundingClientRect().left ?? 0),
          ),
        )
      const places = labels(upright)
      upright.remove()
      document.documentElement.dir = 'rtl'
      const element = await mount({ figure, lang: 'ru' })
      expect(sideways()).toBe(0)
      expect(getComputedStyle(one(element, '[part=base]')).direction).toBe('ltr')
      expect(labels(element)).toEqual(places)
      expect(cut(element)).toEqual([])
    },
  )

  it('obeys the page’s margins and alignment', async () => {
    document.documentElement.dir = 'rtl'
    document.body.style.cssText = 'margin: 0; width: 700px'
    const style = document.createElement('style')
    style.textContent = 'prosecution-chart { inline-size: 400px; margin-inline-start: 30px }'
    document.body.append(style)
    const element = await mount({ country: 'KZ' })
    const column = document.body.getBoundingClientRect()
    const box = element.getBoundingClientRect()
    expect([column.right - box.right, box.width]).toEqual([30, 400])
    expect(drawing(element)?.getBoundingClientRect().left).toBe(box.left)
  })

  it('keeps ring and tooltip at the mark, and arrows as they point', async () => {
    document.documentElement.dir = 'rtl'
    const element = await mount({ country: 'KZ' })
    await hold(element)
    const ring = one(element, '.ring').getBoundingClientRect()
    const box = one(element, '[part=tooltip]').getBoundingClientRect()
    const mark = all(element, '.rival_marks > path')[0]?.getBoundingClientRect()
    if (!mark) throw new Error('There is no bar.')
    expect(ring.left + ring.width / 2).toBeCloseTo(mark.left + mark.width / 2, 0)
    expect(box.left).toBeLessThan(mark.right)
    expect(box.right).toBeGreaterThan(mark.left)
    await userEvent.keyboard('{ArrowRight}')
    await element.updateComplete
    expect(one(element, '.ring').getBoundingClientRect().left).toBeGreaterThan(ring.left)
  })
})

it('moves nothing by itself', () => {
  const rules = styles.map(({ cssText }) => cssText).join('\n')
  expect(rules.length).toBeGreaterThan(3000)
  const still = rules.replaceAll(
    /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]|\{[^{}]*\})*\}/g,
    '',
  )
  expect(still).not.toMatch(/transition|animation|scroll-behavior/)
})
