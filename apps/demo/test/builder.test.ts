// The embed-code builder: what is chosen is in the code, in the preview and in the address.
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chartsReady, expectOwnHostOnly, expectSound } from './expectations.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

/** The builder has filled in its code. */
async function codeOf(page: Page): Promise<string> {
  const code = page.locator('#code')
  await expect.poll(() => code.inputValue()).not.toBe('')
  return code.inputValue()
}

describe.each([
  { width: 1280, colorScheme: 'light', folder: '' },
  { width: 1280, colorScheme: 'dark', folder: 'ru/' },
  { width: 360, colorScheme: 'light', folder: 'ru/' },
  { width: 360, colorScheme: 'dark', folder: '' },
] as const)('at $width pixels in the $colorScheme, $folder', ({ width, colorScheme, folder }) => {
  it.each(['recommended', 'script', 'iframe', 'figure'])('is whole with the kind %s', async (kind) => {
    const { page, complaints, requests, close } = await site.open(
      `${folder}builder.html?figure=stages&lang=ru&kind=${kind}`,
      { viewport: { width, height: 900 }, colorScheme },
    )
    await codeOf(page)
    await chartsReady(page)
    await expectSound(page)
    expect(await page.locator('[data-builder="message"]').innerText()).toBe('')
    expect(complaints).toEqual([])
    expectOwnHostOnly(site, requests)
    await close()
  })
})

it('takes every choice into code, preview and address, and finds them again', async () => {
  const { page, complaints, close } = await site.open('builder.html')
  expect(await codeOf(page)).toContain('<prosecution-chart figure="cases-by-year" lang="en">')
  await page.locator('#figure').selectOption('sentence-norms')
  await page.locator('#country').selectOption('UZ')
  await page.locator('#from').selectOption('2022')
  await page.locator('#to').selectOption('2024')
  await page.locator('#lang').selectOption('uz')
  await page.locator('[name="chart-theme"][value="dark"]').check()
  await page.locator('[name="display"][value="table"]').check()
  await page.locator('[name="kind"][value="script"]').check()

  const code = await codeOf(page)
  expect(code).toContain(
    '<prosecution-chart figure="sentence-norms" country="UZ" from="2022" to="2024" lang="uz" theme="dark" display="table"></prosecution-chart>',
  )
  expect(code).toContain(
    `<script type="module" src="${site.address}cdn/prosecution-chart.js" integrity="sha384-`,
  )
  const chart = page.locator('[data-builder="preview"] prosecution-chart')
  await chartsReadyAsTable(page)
  expect(await chart.getAttribute('theme')).toBe('dark')

  const chosen = page.url()
  expect(Object.fromEntries(new URL(chosen).searchParams)).toEqual({
    figure: 'sentence-norms',
    country: 'UZ',
    from: '2022',
    to: '2024',
    lang: 'uz',
    'chart-theme': 'dark',
    display: 'table',
    kind: 'script',
  })
  await page.reload()
  expect(await codeOf(page)).toBe(code)
  expect(page.url()).toBe(chosen)

  // In the other language of the page, and in its other colours, it is the same choice.
  await page.locator('[data-theme-choice="dark"]').click()
  expect(await codeOf(page)).toBe(code)
  await page.locator('.languages a[lang="ru"]').click()
  await page.waitForURL('**/ru/builder.html?**')
  expect(await codeOf(page)).toBe(code)
  expect(new URL(page.url()).searchParams.get('theme')).toBe('dark')
  expect(complaints).toEqual([])
  await close()
})

it('shows the real frame, which fits', async () => {
  const { page, complaints, close } = await site.open(
    'builder.html?figure=stages&lang=ru&kind=iframe&chart-theme=dark',
  )
  const code = await codeOf(page)
  expect(code).toContain(`src="${site.address}cdn/embed.html?figure=stages&amp;lang=ru&amp;theme=dark"`)
  const frame = page.locator('[data-builder="preview"] prosecution-frame > iframe')
  await chartsReady(page)
  const root = frame.contentFrame().locator(':root')
  await expect
    .poll(async () => {
      const inside = (await root.boundingBox())?.height ?? Number.NaN
      return (await frame.evaluate((element) => element.clientHeight)) - Math.ceil(inside)
    })
    .toBe(0)
  expect(complaints).toEqual([])
  await close()
})

describe('what there is none of', () => {
  it.each([
    ['figure=pie', 'Figure: there is no “pie”. Chosen instead: Cases by year.'],
    ['country=FR', 'Country: there is no “FR”. Chosen instead: All countries.'],
    ['from=never', 'First year: there is no “never”. Chosen instead: Earliest.'],
    ['lang=fr', 'Language: there is no “fr”. Chosen instead: English.'],
    ['chart-theme=pink', 'Colours: there is no “pink”. Chosen instead: As the page.'],
    ['display=pie', 'Shown as: there is no “pie”. Chosen instead: Chart.'],
    ['kind=<b>', 'Kind of code: there is no “<b>”. Chosen instead: Recommended.'],
    // Each is there, but not with the other.
    ['figure=judgments&country=TM', 'Country: not for this choice. Chosen instead: All countries.'],
    ['from=2025&to=2023', 'Last year: not for this choice. Chosen instead: Latest.'],
    ['kind=figure&from=2023', 'First year: not for this choice. Chosen instead: Earliest.'],
  ])('is told in one line for %s', async (query, line) => {
    const { page, complaints, close } = await site.open(`builder.html?${query}`)
    await codeOf(page)
    expect(await page.locator('[data-builder="message"]').innerText()).toBe(line)
    await chartsReady(page)
    expect(complaints).toEqual([])
    await close()
  })

  it('cannot be chosen, and the line goes with the next choice', async () => {
    const { page, close } = await site.open('builder.html?figure=cases-by-year&country=UZ')
    await codeOf(page)
    await page.locator('#figure').selectOption('stages')
    const message = page.locator('[data-builder="message"]')
    expect(await message.innerText()).toBe('Country: not for this choice. Chosen instead: All countries.')
    expect(await page.locator('#country option[value="UZ"]').isDisabled()).toBe(true)
    await page.locator('#lang').selectOption('kk')
    expect(await message.innerText()).toBe('')
    await close()
  })
})

it('is worked by keys alone', async () => {
  const { page, complaints, close } = await site.open('builder.html')
  await codeOf(page)
  await page.locator('#figure').focus()
  await page.keyboard.press('ArrowDown')
  for (const expected of ['country', 'from', 'to', 'lang', 'chart-theme', 'display', 'kind']) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(expected)
  }
  await page.keyboard.press('ArrowDown')
  expect(await codeOf(page)).toMatch(/^<prosecution-chart figure="stages" lang="en"><\/prosecution-chart>/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('code')
  expect(complaints).toEqual([])
  await close()
})

describe('the button', () => {
  it('copies the code', async () => {
    const { page, close } = await site.open('builder.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const code = await codeOf(page)
    await page.locator('[data-builder="copy"]').press('Enter')
    const said = page.locator('[data-builder="copied"]')
    await expect.poll(() => said.innerText()).toBe('Copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
    await page.locator('#lang').selectOption('tg')
    expect(await said.innerText()).toBe('')
    await close()
  })

  it('marks the code where the browser lets nothing be copied', async () => {
    const { page, close } = await site.open('builder.html')
    const code = await codeOf(page)
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.locator('[data-builder="copy"]').click()
    await expect.poll(() => page.locator('[data-builder="copied"]').innerText()).toMatch('The code is marked')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('code')
    const marked = await page
      .locator('#code')
      .evaluate((area) => area instanceof HTMLTextAreaElement && area.selectionEnd - area.selectionStart)
    expect(marked).toBe(code.length)
    await close()
  })
})

it.each(['', 'ru/'])('says in words what to do without JavaScript, %s', async (folder) => {
  const { page, complaints, close } = await site.open(`${folder}builder.html`, {
    viewport: { width: 360, height: 900 },
    javaScriptEnabled: false,
  })
  expect(await page.locator('form').isVisible()).toBe(false)
  const words = page.locator('.without-script')
  expect(await words.isVisible()).toBe(true)
  expect(await words.locator('pre').allInnerTexts()).toEqual([
    expect.stringContaining('src="https://your-host.example/cdn/prosecution-chart.js"'),
    expect.stringContaining(
      'src="https://your-host.example/cdn/embed.html?figure=cases-by-year&amp;country=KZ',
    ),
  ])
  for (const value of ['disputed', 'TM', 'kk', 'dark', 'both'])
    expect(await words.locator('dd code').allInnerTexts()).toContain(value)
  expect(complaints).toEqual([])
  await close()
})

async function chartsReadyAsTable(page: Page): Promise<void> {
  const chart = page.locator('[data-builder="preview"] prosecution-chart')
  await chart.scrollIntoViewIfNeeded()
  await chart.locator('[part~="table"] table').waitFor({ state: 'visible' })
}
