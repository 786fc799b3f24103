/**
 * When a chart is there: in the first picture of Chromium's own filmstrip, a picture of every frame as it is shown, that
 * has bars in it. So it is what a reader sees, and the same for a picture, an SVG and a canvas, wherever it comes from
 * and whatever says that it is done. All pages draw their largest bars in one colour, in which nothing else is drawn
 * but the swatches of a legend, smaller than what is asked for here.
 */
import type { Page } from 'playwright'
import { light } from '../src/theme/tokens.ts'
import type { Start, TraceEvent } from './trace.ts'

/** Pixels of the picture, which is 500 high: more than a swatch has, and a quarter of the smaller of two large bars. */
const enough = 150

/** @returns microseconds of the trace's clock; undefined where no picture has bars */
export async function firstChart(
  events: readonly TraceEvent[],
  start: Start,
  looker: Page,
): Promise<number | undefined> {
  for (const { name, ts, args } of events) {
    if (name !== 'Screenshot' || ts < start.ts) continue
    if ((await looker.evaluate(inked, { picture: String(args['snapshot']), colour: light.lead })) >= enough)
      return ts
  }
  return undefined
}

/** Runs in a page of its own, beside those that are measured. @returns number of pixels of about that colour */
async function inked({ picture, colour }: { picture: string; colour: string }): Promise<number> {
  const answer = await fetch(`data:image/jpeg;base64,${picture}`)
  const image = await createImageBitmap(await answer.blob())
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (!context) throw new Error('The browser has no canvas.')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const wanted = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
  /** JPEG smears colours a little. */
  const near = 24
  let count = 0
  for (let pixel = 0; pixel < data.length; pixel += 4) {
    if (wanted.every((value, channel) => Math.abs(value - (data[pixel + channel] ?? 0)) <= near)) count += 1
  }
  return count
}
