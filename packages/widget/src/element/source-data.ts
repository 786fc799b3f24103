/**
 * Rows of a newer release, from the address that the page gives (`src`). The bundled ones are shown until the newer ones
 * have come and were checked, and stay where these cannot be used. Without an address no request is made.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { FigureData } from '../data/format.ts'
import { Refusal } from '../data/refusal.ts'
import type { Release } from '../data/release.ts'
import type { Figure } from '../figures/figure.ts'
import { spelled, type CheckedAttributes } from './attributes.ts'
import type { KitFigure } from './kit.ts'
import { major, newerData, refusalOf, unbuildable } from './newer-data.ts'
import type { Problem } from './problem-line.ts'
import { show, type Choice, type Shown } from './shown.ts'

type State =
  | { readonly kind: 'no-address' | 'waiting' }
  | { readonly kind: 'asking'; readonly abort: AbortController; readonly done: Promise<void> }
  | { readonly kind: 'read' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export class SourceDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  #address: string | undefined
  #state: State = { kind: 'no-address' }
  /** The last that were read; while others are on their way from another address, they stay. */
  #data: FigureData | undefined
  /** Those who wait to know which rows are shown: for them rows are asked for wherever the element is. */
  #waiting = 0

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
  }

  /** As given; undefined where there is none. */
  get address(): string | undefined {
    return this.#address
  }

  /** Newer rows are asked for, or will be, and it is not known yet whether they can be used. */
  get pending(): boolean {
    return this.#state.kind === 'waiting' || this.#state.kind === 'asking'
  }

  /** Of the rows that the figure is to be made from. */
  releaseFor({ itself, bundled }: KitFigure): Release {
    return this.#data?.figure === itself.id ? this.#data : bundled
  }

  hostDisconnected(): void {
    // Moving an element within the page disconnects and connects it: only what stays away stops asking.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.#waiting > 0 || this.#state.kind !== 'asking') return
      this.#state.abort.abort()
      this.#state = { kind: 'waiting' }
    })
  }

  /**
   * @param given the value of `src`: anything at all
   * @param due the reader is about to see the element
   */
  ask(given: unknown, due: boolean): void {
    const address = addressIn(given)
    if (address !== this.#address) {
      if (this.#state.kind === 'asking') this.#state.abort.abort()
      this.#address = address
      this.#state = { kind: address === undefined ? 'no-address' : 'waiting' }
      if (address === undefined) this.#data = undefined
    }
    const wanted = (due && this.#host.isConnected) || this.#waiting > 0
    if (wanted && this.#state.kind === 'waiting') {
      const abort = new AbortController()
      this.#state = { kind: 'asking', abort, done: this.#read(this.#url(given), abort.signal) }
    }
  }

  /**
   * Fulfilled once it is known which rows are shown: those of `src`, or the bundled ones where these cannot be used. They
   * are asked for even where the element is far from the reader, or on no page.
   *
   * @param given the value of `src`, which may become another one meanwhile
   */
  async known(given: () => unknown): Promise<void> {
    this.#waiting += 1
    try {
      this.ask(given(), true)
      while (this.#state.kind === 'asking') {
        await this.#state.done
        this.ask(given(), true)
      }
    } finally {
      this.#waiting -= 1
    }
  }

  /** From the newest rows there are. What cannot be made from newer ones is made from the bundled ones. */
  show(choice: Choice, bundled: Release, before: Shown | undefined): Shown {
    const release = this.releaseFor({ itself: choice.figure, bundled })
    try {
      return show(choice, release, before)
    } catch (error) {
      if (release === bundled) throw error
      this.#refuse(unbuildable(error))
      return show(choice, bundled, before)
    }
  }

  /** With what is wrong about the address. */
  amended(checked: CheckedAttributes): CheckedAttributes {
    const { figure, problems } = checked
    // Rows that are on their way may have a country that the bundled ones lack.
    const certain = this.pending ? problems.filter(({ attribute }) => attribute !== 'country') : problems
    return { ...checked, problems: [...certain, ...(figure ? this.#problems(figure) : [])] }
  }

  /** The address, whole, for another page; undefined where there is none, or what is there cannot be used. */
  forElsewhere(given: unknown, figure: Figure): string | undefined {
    return this.#problems(figure).length > 0 ? undefined : this.#url(given)?.href
  }

  #problems(figure: Figure): Problem[] {
    const state = this.#state
    const refusal =
      state.kind === 'refused'
        ? state.refusal
        : state.kind === 'read' && this.#data && this.#data.figure !== figure.id
          ? new Refusal({ kind: 'other-figure', figure: this.#data.figure }, `wanted for ${figure.id}`)
          : undefined
    if (!refusal) return []
    const { fault, message: detail } = refusal
    return [{ attribute: 'src', value: this.#address ?? '', fault, figure: figure.id, major, detail }]
  }

  /** Undefined for what leads nowhere in the web, and for what is no address, such as a number. */
  #url(given: unknown): URL | undefined {
    const address = typeof given === 'string' || given instanceof URL ? addressIn(given) : undefined
    const base = this.#host.ownerDocument.baseURI
    // A blank one would lead to the page itself.
    if (!address?.trim() || !URL.canParse(address, base)) return undefined
    const url = new URL(address, base)
    return /^https?:$/.test(url.protocol) ? url : undefined
  }

  async #read(url: URL | undefined, signal: AbortSignal): Promise<void> {
    try {
      // Nobody is told before the asking has begun.
      await Promise.resolve()
      if (!url) throw new Refusal({ kind: 'no-address' }, 'http or https only')
      const data = await newerData.get(url, signal)
      if (signal.aborted) return
      this.#data = data
      this.#state = { kind: 'read' }
    } catch (error) {
      if (signal.aborted) return
      this.#refuse(refusalOf(error))
    }
    this.#host.requestUpdate()
  }

  #refuse(refusal: Refusal): void {
    this.#data = undefined
    this.#state = { kind: 'refused', refusal }
  }
}

/** Undefined where there is none: an empty one is what a template writes that has none. */
function addressIn(given: unknown): string | undefined {
  if (given === null || given === undefined || given === '') return undefined
  return given instanceof URL ? given.href : spelled(given)
}
