import axe from 'axe-core'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { figures } from '../../src/figures/index.ts'
import { all, create, mount, one } from './mount.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

async function violations(): Promise<string[]> {
  const { violations: found, passes } = await axe.run(document.body, {
    runOnly: { type: 'tag', values: tags },
  })
  expect(passes.map((rule) => rule.id)).toContain('color-contrast')
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

const everyState = figures.flatMap(({ id }) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['chart', 'table'] as const).map((display) => [id, theme, display] as const),
  ),
)

it.each(everyState)('%s, %s, as %s: no violation', async (figure, theme, display) => {
  await mount({ figure, theme, display })
  expect(await violations()).toEqual([])
})

it.each(figures.map(({ id }) => id))(
  '%s as a table on a narrow page, which scrolls: no violation',
  async (figure) => {
    const column = document.createElement('div')
    column.style.width = '320px'
    document.body.append(column)
    const element = await mount({ figure, display: 'table' }, column)
    const { scrollWidth, clientWidth } = one(element, '.table-box')
    expect(scrollWidth).toBeGreaterThan(clientWidth)
    expect(await violations()).toEqual([])
  },
)

it('no violation with the tooltip open', async () => {
  const element = await mount({ theme: 'light' })
  const [bar] = all(element, '.lead_marks > path')
  if (!bar) throw new Error('There is no bar.')
  await userEvent.hover(bar)
  await expect.poll(() => one(element, '[part=tooltip]').matches(':popover-open')).toBe(true)
  expect(await violations()).toEqual([])
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

it('gives every control a target of 24 pixels and a visible focus', async () => {
  const element = await mount()
  for (const button of all(element, 'button')) {
    const { width, height } = button.getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    await userEvent.tab()
    expect(element.shadowRoot?.activeElement).toBe(button)
    expect(getComputedStyle(button).outlineStyle).toBe('solid')
  }
})
