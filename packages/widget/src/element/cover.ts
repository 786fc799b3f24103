/**
 * The fallback of the page, or the poster, covers what is behind it until the chart stands, and then gives way to all of
 * it at once: title, sentences and chart do not come one by one. Nor does the page move under the reader's eyes: where
 * the end of the element is in sight, its height is kept, and a chart that is higher waits until it is not, or until the
 * reader turns to it. https://web.dev/articles/cls
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { DrawingState } from './drawing.ts'

/** Of the height of what it covers: what is lower is no picture of it, and is not worth waiting behind. */
const worthy = 0.6

export class CoverController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  #state: 'waits' | 'covers' | 'lifted' = 'waits'
  #holding: IntersectionObserver | undefined

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
  }

  /**
   * @param something there is that can cover
   * @param wanted a chart is
   */
  covers(something: boolean, wanted: boolean, drawing: DrawingState): boolean {
    if (!wanted || drawing === 'failed') this.#state = 'lifted'
    else if (this.#state === 'waits') this.#state = something && drawing === 'none' ? 'covers' : 'lifted'
    return this.#state === 'covers'
  }

  /**
   * After each update of the host in which the chart stands.
   *
   * @returns true where the cover gives way, in an update that is still to come
   */
  givesWay(): boolean {
    if (this.#state !== 'covers') return false
    const base = this.#find('.base')
    const live = this.#find('.live')
    if (!base || !live) return false
    const { bottom, height } = base.getBoundingClientRect()
    // A frame is as high as what is in it, and no reader scrolls there.
    const endInSight = window.parent === window && bottom > 0 && bottom < innerHeight
    if (endInSight && live.offsetHeight > height && height > live.offsetHeight * worthy) {
      this.#wait()
      return false
    }
    if (endInSight) this.#hold(base, height)
    this.#lift()
    return true
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return
      this.#stopWaiting()
      this.#release()
      this.#state = 'waits'
    })
  }

  #lift(): void {
    this.#state = 'lifted'
    this.#stopWaiting()
    this.#host.requestUpdate()
  }

  #wait(): void {
    for (const name of ['scroll', 'resize']) addEventListener(name, this.#moved, { passive: true })
    for (const name of ['pointerenter', 'focusin']) this.#host.addEventListener(name, this.#turned)
  }

  #stopWaiting(): void {
    for (const name of ['scroll', 'resize']) removeEventListener(name, this.#moved)
    for (const name of ['pointerenter', 'focusin']) this.#host.removeEventListener(name, this.#turned)
  }

  readonly #moved = (): void => {
    this.givesWay()
  }

  readonly #turned = (): void => {
    this.#lift()
  }

  /** Until none of it is in sight. */
  #hold(base: HTMLElement, height: number): void {
    base.style.minBlockSize = `${height}px`
    this.#holding = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting === false) this.#release()
    })
    this.#holding.observe(base)
  }

  #release(): void {
    this.#holding?.disconnect()
    this.#holding = undefined
    this.#find('.base')?.style.removeProperty('min-block-size')
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined
  }
}

/** What the page has put into the element for those who see no chart. */
export function hasFallback({ childNodes }: Element): boolean {
  return [...childNodes].some((node) =>
    node instanceof Element ? node.slot === '' : node instanceof Text && node.data.trim() !== '',
  )
}
