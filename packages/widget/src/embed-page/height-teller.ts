/**
 * Tells the page around the frame how tall the content is: at once, when it changes, and when it is asked. The content's
 * height comes from its width alone, never from the frame's height, so that telling it changes nothing here.
 *
 * Browsers let frames of other sites rest while they are out of sight, and observers with them
 * (https://github.com/WICG/intervention/issues/12): so that an article is laid out when its reader comes there, the height
 * is also measured where nothing was observed.
 */
import { asksForHeight, heightMessages, type Frame } from './dialects.ts'
import { SteadyHeight } from './steady-height.ts'

export class HeightTeller {
  readonly #frame: Frame
  readonly #content: Element
  readonly #steady = new SteadyHeight()
  #told = 0

  /** @param content as tall as all that is to be seen */
  constructor(frame: Frame, content: Element) {
    this.#frame = frame
    this.#content = content
  }

  /** On a page of its own there is nobody to tell. */
  begin(): void {
    if (window.parent === window) return
    this.#look()
    new ResizeObserver(() => {
      this.#look()
    }).observe(this.#content)
    window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source !== window.parent || !asksForHeight(data, this.#frame)) return
      if (!this.#look()) this.#tell()
    })
  }

  /** @returns whether there was anything new to tell */
  #look(): boolean {
    const { width, height } = this.#content.getBoundingClientRect()
    const whole = Math.ceil(this.#steady.at(width, height))
    // A frame that is not displayed has no height, and is to keep the one that it will be seen with.
    if (whole === 0 || whole === this.#told) return false
    this.#told = whole
    this.#tell()
    return true
  }

  #tell(): void {
    if (this.#told === 0) return
    for (const message of heightMessages(this.#told, this.#frame)) window.parent.postMessage(message, '*')
  }
}
