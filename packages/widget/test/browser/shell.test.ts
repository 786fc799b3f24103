// What stands around the drawing, pixel by pixel: a small set, for what no rule about numbers and words would notice.
// The pictures are of one build of Chromium with its own fonts; any other browser is not held to them, and says so.
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { all, mount, one } from './mount.ts'

const comparable = import.meta.env['PICTURES'] === 'yes'

interface Shell {
  readonly name: string
  readonly width: number
  readonly attributes: Readonly<Record<string, string>>
  /** Which of the buttons below the chart is pressed. */
  readonly press?: number
}

const shells: readonly Shell[] = [
  { name: 'light', width: 680, attributes: { figure: 'cases-by-year', country: 'KZ', theme: 'light' } },
  { name: 'dark', width: 680, attributes: { figure: 'cases-by-year', country: 'KZ', theme: 'dark' } },
  {
    name: 'phone-in-kazakh',
    width: 320,
    attributes: { figure: 'cases-by-year', country: 'UZ', lang: 'kk', theme: 'light' },
  },
  {
    name: 'table-in-russian',
    width: 680,
    attributes: { figure: 'cases-by-year', country: 'UZ', lang: 'ru', theme: 'light', display: 'table' },
  },
  {
    name: 'citation-open',
    width: 680,
    attributes: { figure: 'cases-by-year', country: 'UZ', theme: 'light' },
    press: 2,
  },
]

it.runIf(comparable)('is compared in the one browser whose pictures these are', () => {
  expect(navigator.userAgent).toMatch(/Chrome\/153\./)
})

it.skipIf(!comparable).each(shells)(
  '$name looks as it was seen to look',
  async ({ name, width, attributes, press }) => {
    // A picture ends where the window does.
    await page.viewport(760, 2000)
    const column = document.createElement('div')
    column.style.width = `${width}px`
    column.style.padding = '16px'
    column.dataset['testid'] = 'column'
    document.body.append(column)
    const element = await mount(attributes, column)
    if (press !== undefined) {
      const button = all(element, '[part=actions] button[aria-expanded]')[press - 1]
      if (!button) throw new Error('There is no such button.')
      // By key: a pointer would leave its mark on what it passes.
      button.focus()
      await userEvent.keyboard('{Enter}')
      await element.updateComplete
      button.blur()
    }
    await document.fonts.ready
    expect(one(element, '.base').getBoundingClientRect().width).toBeLessThanOrEqual(width)
    await expect(page.getByTestId('column')).toMatchScreenshot(name)
  },
)
