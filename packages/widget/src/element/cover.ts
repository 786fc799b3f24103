/**
 * The fallback of the page, or the poster, covers what is behind it until the chart stands, and then gives way to all of
 * it at once: title, sentences and chart do not come one by one. Nor does a page with a fallback move under the reader's
 * eyes: where the end of the element is in sight, its height is kept, and a chart that is higher waits until it is not,
 * or until the reader turns to it. https://web.dev/articles/cls
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { DrawingState } from './drawing.ts'
import { fallbackPictures, holdsFocus } from './fallback.ts'

/** Of the height of what it covers: what is lower is no picture of it, and is not worth waiting behind. */
const worthy = 0.6

/** What the cover is to know of at each update. */
export interface Covered {
  /** There is something that can cover. */
  readonly something: () => boolean
  /** A chart is. */
  readonly wanted: boolean
  readonly drawing: DrawingState
  /** Tells what the page asks for from whatever else it might. */
  readonly subject: string
}

export class CoverController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  #state: 'new' | 'covers' | 'lifted' = 'new'
  #subject = ''
  #waiting = false
  #holding: IntersectionObserver | undefined
  /** Width of the window. */
  #heldAt = 0

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
  }

  /** Once at each update of the host. */
  covers({ something, wanted, drawing, subject }: Covered): boolean {
    const another = subject !== this.#subject
    this.#subject = subject
    // The page, or the reader, has made it move.
    if (another || !wanted) this.#release()
    if (this.#state === 'new') this.#state = wanted && drawing === 'none' && something() ? 'covers' : 'lifted'
    else if (this.#state === 'covers') {
      // A picture of what was asked for before is none of what is asked for now.
      const stays = wanted && drawing !== 'failed' && !(another && this.#waiting) && something()
      if (!stays) this.#uncover()
    }
    return this.#state === 'covers'
  }

  /**
   * After each update of the host in which the chart stands.
   *
   * @returns true where the cover gives way, in an update that is still to come
   */
  givesWay(): boolean {
    if (this.#state !== 'covers') return false
    const inside = this.#find('.inside')
    const live = this.#find('.live')
    if (!inside || !live) return false
    const seen = endInSight(inside)
    const height = heightOf(inside)
    if (holdsFocus(this.#host) || (seen && this.#isWorthWaiting(height, live.offsetHeight))) {
      this.#wait(live)
      return false
    }
    if (seen) this.#hold(inside, height)
    this.#uncover()
    // Not within the update that this ends, of which Lit would warn.
    queueMicrotask(() => {
      this.#host.requestUpdate()
    })
    return true
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return
      this.#stopWaiting()
      this.#release()
      this.#state = 'new'
    })
  }

  #isWorthWaiting(height: number, behind: number): boolean {
    // The page's own remark is in the cover meanwhile, and will be below the chart.
    const whole = behind + (this.#find('.cover .remark')?.offsetHeight ?? 0)
    if (whole <= height || height <= whole * worthy) return false
    // A page without a fallback has moved already, when the poster came: it may as well have the chart.
    if (this.#find('.cover .poster')) return false
    // A picture that is on its way, or did not come, is a gap.
    return fallbackPictures(this.#host).every(({ complete, naturalWidth }) => complete && naturalWidth > 0)
  }

  #uncover(): void {
    this.#state = 'lifted'
    this.#stopWaiting()
  }

  #lift(): void {
    this.#uncover()
    this.#host.requestUpdate()
  }

  /** Meanwhile, the chart can be heard, and come to by the keyboard. */
  #wait(live: HTMLElement): void {
    if (this.#waiting) return
    this.#waiting = true
    live.style.visibility = 'visible'
    // In whatever part of the page.
    addEventListener('scroll', this.#moved, { passive: true, capture: true })
    addEventListener('resize', this.#moved)
    this.#host.addEventListener('pointermove', this.#pointed)
    this.#host.addEventListener('click', this.#turned)
    this.#host.addEventListener('focusin', this.#focused)
    this.#host.addEventListener('focusout', this.#left)
  }

  #stopWaiting(): void {
    if (!this.#waiting) return
    this.#waiting = false
    this.#find('.live')?.style.removeProperty('visibility')
    removeEventListener('scroll', this.#moved, { capture: true })
    removeEventListener('resize', this.#moved)
    this.#host.removeEventListener('pointermove', this.#pointed)
    this.#host.removeEventListener('click', this.#turned)
    this.#host.removeEventListener('focusin', this.#focused)
    this.#host.removeEventListener('focusout', this.#left)
  }

  readonly #moved = (): void => {
    this.givesWay()
  }

  readonly #turned = (): void => {
    if (!holdsFocus(this.#host)) this.#lift()
  }

  /** A finger on it may only be scrolling by. */
  readonly #pointed = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.#turned()
  }

  /** To what is behind, which can only be come to by the keyboard. */
  readonly #focused = ({ target }: FocusEvent): void => {
    if (target === this.#host) this.#lift()
  }

  /** The focus has gone from the fallback, unless it is the window that has lost it. */
  readonly #left = ({ relatedTarget }: FocusEvent): void => {
    const stays = relatedTarget instanceof Node ? this.#host.contains(relatedTarget) : !document.hasFocus()
    if (!stays) this.#lift()
  }

  /** Until none of it is in sight, or the page is laid out anew. */
  #hold(inside: HTMLElement, height: number): void {
    inside.style.minBlockSize = `${height}px`
    this.#holding = new IntersectionObserver((entries) => {
      const last = entries.at(-1)
      if (last && !last.isIntersecting && (last.boundingClientRect.top > 0 || keepsPlace())) this.#release()
    })
    this.#holding.observe(inside)
    this.#heldAt = innerWidth
    addEventListener('resize', this.#resized)
  }

  /** Not where only the browser's own bars have come or gone: they do while the reader scrolls. */
  readonly #resized = (): void => {
    if (innerWidth !== this.#heldAt) this.#release()
  }

  #release(): void {
    if (!this.#holding) return
    this.#holding.disconnect()
    this.#holding = undefined
    removeEventListener('resize', this.#resized)
    this.#find('.inside')?.style.removeProperty('min-block-size')
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined
  }
}

/** A change of the height would move what the reader has before his eyes. */
function endInSight(inside: HTMLElement): boolean {
  const { bottom } = inside.getBoundingClientRect()
  // A frame is as high as what is in it, and no reader scrolls there.
  return window.parent === window && bottom < innerHeight && (bottom > 0 || !keepsPlace())
}

/** The browser scrolls along with what changes above the reader: https://www.w3.org/TR/css-scroll-anchoring-1/ */
function keepsPlace(): boolean {
  return CSS.supports('overflow-anchor', 'auto')
}

/** In the page's own pixels, whatever it is scaled by. */
function heightOf(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).blockSize)
}
