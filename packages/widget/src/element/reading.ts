/**
 * The point that the reader is at, by pointer or by key, and all that follows from it: the tooltip beside its mark, the
 * ring round it, what is said aloud, the event.
 *
 * A pointer that rests on a point opens its tooltip, and so does a key that leads to one; a click, a tap or Enter holds
 * it open; Escape lets go of it, and then leaves the point. Only the keys that the focused chart answers to are kept from
 * scrolling the page.
 */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { pointLines, type PointWords } from '../figures/figure.ts'
import { boxOf, pointAt, wordedBoxOf } from '../live/points.ts'
import { copyText } from './clipboard.ts'
import { intentOf, keyNames, type Intent } from './keys.ts'
import { OutsideListener } from './outside.ts'
import { placeRing, ring } from './ring.ts'
import type { Shown } from './shown.ts'
import { placeTooltip, tooltip } from './tooltip.ts'
import { aloud, type Voice } from './voice.ts'
import { stepAlong } from './walk.ts'

/** Milliseconds that the pointer may take from the mark to the tooltip. */
const crossing = 250

export interface Reader {
  /** What the chart that stands shows; undefined where none stands. */
  chart(): Shown | undefined
  /** The reader has come to a point. */
  reached(shown: Shown, key: string, lines: readonly string[]): void
  /** Cites the document that a row stands on. */
  cite(shown: Shown, row: string): Promise<string>
}

interface Point {
  readonly shown: Shown
  readonly key: string
  readonly words: PointWords
  readonly by: 'pointer' | 'keys'
  readonly held: boolean
  /** The citation, where the reader wanted it and the browser did not let it be copied. */
  readonly uncopied?: string
}

export class ReadingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #voice: Voice
  readonly #reader: Reader
  readonly #outside: OutsideListener
  #point: Point | undefined
  /** Where the keys go on from after the reader has left. */
  #last: Point | undefined
  /** The page is to be scrolled to the point. */
  #coming = false
  #leaving: ReturnType<typeof setTimeout> | undefined
  #frame = 0

  constructor(host: ReactiveControllerHost & Element, voice: Voice, reader: Reader) {
    this.#host = host
    this.#voice = voice
    this.#reader = reader
    this.#outside = new OutsideListener({ press: this.#onPress, moved: this.#onMoved, escape: this.leave })
  }

  hostDisconnected(): void {
    this.leave()
  }

  hostUpdate(): void {
    if (this.#point && this.#reader.chart() !== this.#point.shown) this.leave()
  }

  hostUpdated(): void {
    const box = this.#find('.tooltip')
    if (!box?.isConnected) return
    box.togglePopover(this.#point !== undefined)
    this.#place()
    if (!this.#coming) return
    this.#coming = false
    this.#find('.ring')?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
    this.#place()
  }

  render(): TemplateResult {
    const point = this.#point
    const marked = point !== undefined && (point.held || point.by === 'keys')
    return html`${ring(marked)}
    ${tooltip(point && { ...point, language: point.shown.language }, {
      enter: this.#keep,
      leave: this.#leaveSoon,
      key: this.#onTooltipKey,
      blur: this.onBlur,
      copy: (row) => {
        void this.#copy(row)
      },
    })}`
  }

  readonly leave = (): void => {
    this.#keep()
    const point = this.#point
    if (!point) return
    this.#focusChart()
    cancelAnimationFrame(this.#frame)
    this.#outside.stop()
    this.#point = undefined
    if (point.by === 'keys' || point.held) this.#voice.say('')
    this.#host.requestUpdate()
  }

  /** Marks have gone, or have come to other places. */
  readonly redrawn = (): void => {
    if (this.#hovers) this.leave()
  }

  readonly onPointerMove = (event: PointerEvent): void => {
    // A finger that moves scrolls the page, and one that taps clicks.
    if (event.pointerType === 'touch' || this.#point?.held === true) return
    const key = this.#keyAt(event)
    if (key === undefined) this.#leaveSoon()
    else if (key === this.#point?.key) this.#keep()
    else this.#go(key, 'pointer', false)
  }

  readonly onPointerLeave = (): void => {
    this.#leaveSoon()
  }

  readonly onClick = (event: MouseEvent): void => {
    const key = this.#keyAt(event)
    if (key === undefined || (this.#point?.held === true && this.#point.key === key)) this.leave()
    else this.#go(key, 'pointer', true)
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const intent = intentOf(event)
    const shown = this.#reader.chart()
    if (intent !== undefined && shown && this.#obey(intent, shown)) event.preventDefault()
  }

  readonly onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (this.#point?.by !== 'keys') return
    const stays = relatedTarget instanceof Element && relatedTarget.closest('.chart, .tooltip') !== null
    // Where another window has come to the front, the reader will be back.
    if (!stays && this.#host.ownerDocument.hasFocus()) this.leave()
  }

  /** @returns false where there is nothing to do, and the key is the page's */
  #obey(intent: Intent, shown: Shown): boolean {
    const point = this.#point
    if (intent === 'let-go') {
      if (point?.held === true && point.by === 'keys') this.#letGo(point)
      else this.leave()
      return point !== undefined
    }
    const { walk } = shown.built
    const last = this.#last?.shown === shown ? this.#last.key : walk[0]?.[0]
    const from = point?.key ?? last
    if (from === undefined) return false
    if (intent === 'hold') {
      this.#go(from, 'keys', true)
      return true
    }
    // The first arrow leads into the chart, to where the reader was.
    const enters = !point && intent !== 'first' && intent !== 'last'
    const to = enters ? from : (stepAlong(walk, from, intent, this.#across) ?? from)
    if (to !== point?.key) this.#go(to, 'keys', false)
    return true
  }

  #go(key: string, by: Point['by'], held: boolean): void {
    const before = this.#point
    const unheard = this.#hovers || before?.key !== key
    const shown = this.#reader.chart()
    const words = shown?.built.point(key, shown.language)
    if (!shown || !words) return
    this.#keep()
    this.#point = this.#last = { shown, key, words, by, held }
    this.#coming = by === 'keys'
    this.#outside.listen(window, by === 'pointer')
    const lines = pointLines(words)
    const holds = held && before?.held !== true ? [shown.language.element.heldOpen(keyNames)] : []
    const said = unheard ? [...lines, ...holds] : holds
    if (!this.#hovers && said.length > 0) this.#voice.say(aloud(said))
    if (key !== before?.key) this.#reader.reached(shown, key, lines)
    this.#host.requestUpdate()
  }

  #letGo(point: Point): void {
    this.#focusChart()
    this.#point = { ...point, held: false }
    this.#voice.say(point.shown.language.element.letGo)
    this.#host.requestUpdate()
  }

  readonly #copy = async (row: string): Promise<void> => {
    const point = this.#point
    if (!point) return
    const { citationCopied, citationNotCopied } = point.shown.language.element
    let citation: string | undefined
    try {
      citation = await this.#reader.cite(point.shown, row)
      await copyText(citation)
      this.#voice.say(citationCopied)
    } catch {
      if (this.#point === point && citation !== undefined) this.#point = { ...point, uncopied: citation }
      this.#voice.say(citationNotCopied)
    }
  }

  /** The focus is in what is about to close: the reader would be thrown to the top of the page. */
  #focusChart(): void {
    if (!this.#find('.tooltip')?.matches(':focus-within')) return
    this.#find('.chart')?.focus({ preventScroll: true })
  }

  /** The pointer is back on the point, or on the tooltip. */
  readonly #keep = (): void => {
    clearTimeout(this.#leaving)
  }

  /** The pointer has gone, perhaps on its way to the tooltip. */
  readonly #leaveSoon = (): void => {
    this.#keep()
    if (this.#hovers) this.#leaving = setTimeout(this.leave, crossing)
  }

  readonly #onTooltipKey = (event: KeyboardEvent): void => {
    if (intentOf(event) === 'let-go') this.onKey(event)
  }

  readonly #onPress = (event: PointerEvent): void => {
    const path = event.composedPath()
    const within = path.some((target) => target instanceof Element && target.matches('.chart, .tooltip'))
    if (!within || !path.includes(this.#host)) this.leave()
  }

  /** The tooltip goes with its mark, and out of sight with it. */
  readonly #onMoved = (): void => {
    if (this.#hovers) {
      this.leave()
      return
    }
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => {
      const mark = this.#mark()
      if (mark && inWindow(mark)) this.#place()
      else this.leave()
    })
  }

  #place(): void {
    const mark = this.#mark()
    const [place, drawing] = [this.#find('.place'), this.#find('.drawing')]
    const [frame, box] = [this.#find('.ring'), this.#find('.tooltip')]
    if (!this.#point || !mark || !place || !drawing || !frame || !box) return
    placeRing(frame, place, drawing, mark)
    placeTooltip(box, wordedBoxOf(drawing, this.#point.key) ?? mark)
  }

  get #hovers(): boolean {
    return this.#point?.by === 'pointer' && !this.#point.held
  }

  #mark(key = this.#point?.key): DOMRect | undefined {
    const drawing = this.#find('.drawing')
    return drawing && key !== undefined ? boxOf(drawing, key) : undefined
  }

  readonly #across = (key: string): number | undefined => {
    const mark = this.#mark(key)
    return mark && mark.left + mark.width / 2
  }

  #keyAt({ clientX, clientY }: MouseEvent): string | undefined {
    const drawing = this.#find('.drawing')
    return drawing && pointAt(drawing, clientX, clientY)
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined
  }
}

function inWindow({ left, right, top, bottom }: DOMRect): boolean {
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
}
