import { afterEach, expect, it, vi } from 'vitest'
import { ChartView } from '../../src/live/chart-view.ts'
import { faceReady } from '../../src/live/face.ts'
import { create, drawing } from './mount.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function faceOnItsWay() {
  let arrive = (): void => undefined
  vi.spyOn(document.fonts, 'check').mockReturnValue(false)
  const load = vi.spyOn(document.fonts, 'load').mockReturnValue(
    new Promise((resolve) => {
      arrive = () => {
        resolve([])
      }
    }),
  )
  return {
    load,
    arrive: () => {
      arrive()
    },
  }
}

it('draws when the page’s typeface has come, with text measured in it', async () => {
  const face = faceOnItsWay()
  const draw = vi.spyOn(ChartView.prototype, 'draw')
  const element = create({ loading: 'eager', lang: 'ru' })
  element.style.fontFamily = 'monospace'
  document.body.append(element)
  await element.updateComplete
  expect(draw).not.toHaveBeenCalled()
  // With a sample in Cyrillic, for faces that come in parts.
  const cyrillic: unknown = expect.stringMatching(/[а-яё]/i)
  expect(face.load.mock.calls).toEqual([
    ['400 16px monospace', cyrillic],
    ['600 16px monospace', cyrillic],
  ])
  face.arrive()
  await element.ready
  expect(drawing(element)).toBeDefined()
})

it('waits for a face no longer than a second', async () => {
  vi.useFakeTimers()
  faceOnItsWay()
  const done = vi.fn()
  void faceReady('monospace', 'a').then(done)
  await vi.advanceTimersByTimeAsync(900)
  expect(done).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(done).toHaveBeenCalled()
})
