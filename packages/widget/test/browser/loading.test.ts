import { expect, it } from 'vitest'
import { all, create, drawing, one, settled, text } from './mount.ts'

function farAway(): HTMLElement {
  const spacer = document.createElement('div')
  spacer.style.height = '6000px'
  document.body.append(spacer)
  return spacer
}

it('waits, with its fallback, until it comes near the viewport', async () => {
  farAway()
  const element = create()
  element.innerHTML = '<p>The fallback.</p>'
  document.body.append(element)
  await settled()
  expect(all(element, '[part=heading]')).toEqual([])
  expect(element.querySelector('p')?.checkVisibility()).toBe(true)
  element.scrollIntoView()
  await element.ready
  expect(drawing(element)?.checkVisibility()).toBe(true)
  scrollTo(0, 0)
})

it('is drawn at once where it is told to be eager', async () => {
  farAway()
  const element = create({ loading: 'eager' })
  document.body.append(element)
  await element.ready
  expect(drawing(element)).toBeDefined()
})

it('has words and table on paper, before it was ever near', async () => {
  farAway()
  const element = create()
  document.body.append(element)
  await settled()
  window.dispatchEvent(new Event('beforeprint'))
  // At once: paper shows what stands when the handlers have run.
  expect(text(element, '[part=heading]')).not.toBe('')
  expect(one(element, 'tbody').childElementCount).toBeGreaterThan(0)
  expect(one(element, '[part=table]').classList.contains('instead')).toBe(true)
  await element.ready
  expect(drawing(element)).toBeDefined()
  expect(one(element, '[part=table]').classList.contains('instead')).toBe(false)
})
