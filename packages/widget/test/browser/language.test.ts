import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { all, create, drawing, mount, one, settled, text } from './mount.ts'

const cyrillic = /[а-яё]/i
const words = (element: Element) =>
  ['[part=heading]', '[part=summary]', '[part=note]', 'caption', '[part=actions]']
    .map((selector) => text(element, selector))
    .join(' ')

it('keeps two languages on one page apart, in words and in numbers', async () => {
  const [english, russian] = await Promise.all([mount({ lang: 'en' }), mount({ lang: 'ru' })])
  expect(words(english)).not.toMatch(cyrillic)
  expect(words(russian)).toMatch(cyrillic)
  expect(drawing(english)?.textContent).not.toMatch(cyrillic)
  expect(drawing(russian)?.textContent).toMatch(cyrillic)
  expect(one(english, '[part=base]').lang).toBe('en')
  expect(one(russian, '[part=base]').lang).toBe('ru')
  // And the first still speaks its own after the second was drawn.
  const width = english.parentElement
  if (width) width.style.width = '500px'
  await settled()
  expect(drawing(english)?.textContent).not.toMatch(cyrillic)
  document.body.removeAttribute('style')
})

it('keeps them apart in what is said of a point, aloud and in its citation, too', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const [english, russian] = await Promise.all([
    mount({ lang: 'en', country: 'KZ' }),
    mount({ lang: 'ru', country: 'KZ' }),
  ])
  const own: string[] = []
  for (const element of [english, russian, english]) {
    one(element, '[part=chart]').focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    await element.updateComplete
    own.push(
      `${text(element, '#point')} ${text(element, '[part=status]')} ${text(element, '[part=tooltip] button')}`,
    )
    one(element, '[part=tooltip] button').click()
  }
  const [first = '', second = '', third = ''] = own
  expect(first).not.toMatch(cyrillic)
  expect(second).toMatch(cyrillic)
  expect(third).not.toMatch(cyrillic)
  const citations = () => copied.mock.calls.map(([citation]) => cyrillic.test(citation))
  await expect.poll(citations).toEqual([false, true, false])
  vi.restoreAllMocks()
})

it('inherits the nearest lang, whatever its region, through shadow roots', async () => {
  const outer = document.createElement('div')
  outer.lang = 'ru-KZ'
  const host = document.createElement('div')
  outer.append(host)
  document.body.append(outer)
  const element = create()
  host.attachShadow({ mode: 'open' }).append(element)
  await element.ready
  expect(one(element, '[part=base]').lang).toBe('ru')
})

it('speaks English, and says so to screen readers, where the page’s language is not among its own', async () => {
  document.documentElement.lang = 'fr'
  const element = await mount()
  expect(one(element, '[part=base]').lang).toBe('en')
  expect(text(element, '[part=status]')).toBe('')
})

it('follows a page that changes its language', async () => {
  document.documentElement.lang = 'en'
  const element = await mount()
  expect(text(element, '[part=heading]')).not.toMatch(cyrillic)
  document.documentElement.lang = 'ru'
  await expect.poll(() => text(element, '[part=heading]')).toMatch(cyrillic)
  await element.ready
  expect(drawing(element)?.textContent).toMatch(cyrillic)
})

it('follows its own lang, by attribute and by property', async () => {
  const element = await mount({ lang: 'ru' })
  expect(text(element, '[part=heading]')).toMatch(cyrillic)
  element.lang = 'en'
  await expect.poll(() => text(element, '[part=heading]')).not.toMatch(cyrillic)
  expect(all(element, '[part=status] p')).toEqual([])
})
