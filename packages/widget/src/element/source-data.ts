/**
 * Rows of a newer release, from the address that the page gives (`src`). The bundled ones are shown until the newer ones
 * have come and were checked, and stay where these cannot be used. Without an address no request is made.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { limits, type FigureData } from '../data/format.ts'
import { Refusal } from '../data/refusal.ts'
import type { Release } from '../data/release.ts'
import type { Figure, FigureTables } from '../figures/figure.ts'
import { spelled, type CheckedAttributes } from './attributes.ts'
import { bundled, catalogue } from './catalogue.ts'
import { fetchText } from './fetch-text.ts'
import type { Problem } from './problem-line.ts'
import { show, type Choice, type Shown } from './shown.ts'

type State =
  | { readonly kind: 'no-address' | 'waiting' }
  | { readonly kind: 'asking'; readonly abort: AbortController }
  | { readonly kind: 'read' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Rows of the bundled major version can be shown: another one may mean something else by the same words. */
const major = Number(bundled.version.split('.')[0])

export class SourceDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  #address: string | undefined
  #state: State = { kind: 'no-address' }
  /** The last that were read; while others are on their way from another address, they stay. */
  #data: FigureData | undefined

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
  releaseFor(figure: string): Release {
    return this.#data?.figure === figure ? this.#data : bundled
  }

  hostDisconnected(): void {
    // Moving an element within the page disconnects and connects it: only what stays away stops asking.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.#state.kind !== 'asking') return
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
    if (address !== undefined && due && this.#host.isConnected && this.#state.kind === 'waiting') {
      const abort = new AbortController()
      this.#state = { kind: 'asking', abort }
      void this.#read(typeof given === 'string' || given instanceof URL ? address : null, abort)
    }
  }

  /** From the newest rows there are. What cannot be made from newer ones is made from the bundled ones. */
  show(choice: Choice, before: Shown | undefined): Shown {
    const release = this.releaseFor(choice.figure.id)
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

  /** @param address null for what is none, such as a number */
  async #read(address: string | null, abort: AbortController): Promise<void> {
    try {
      const url = webUrl(address, this.#host.ownerDocument.baseURI)
      // Pages without an address do without the checks.
      const [text, { readFigureData }] = await Promise.all([
        fetchText(url, abort.signal),
        import('../data/read-figure-data.ts'),
      ])
      if (abort.signal.aborted) return
      const { data, leftOut } = readFigureData(text, major)
      tryOut(data)
      if (leftOut !== null) console.info(`<prosecution-chart> ${url.href}: ${leftOut}`)
      this.#data = data
      this.#state = { kind: 'read' }
    } catch (error) {
      if (abort.signal.aborted) return
      // What is no refusal comes from a part of the widget that could not be fetched.
      this.#refuse(error instanceof Refusal ? error : new Refusal({ kind: 'unreachable' }, messageOf(error)))
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

/** @throws Refusal for what leads nowhere in the web */
function webUrl(address: string | null, base: string): URL {
  const url = address !== null && URL.canParse(address, base) ? new URL(address, base) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new Refusal({ kind: 'no-address' }, 'http or https only')
  return url
}

/** @throws Refusal where rows that are each as they should be make no figure together, or one that no page can hold */
function tryOut({ figure: id, tables }: FigureData): void {
  const figure = catalogue.figures.find((candidate) => candidate.id === id)
  if (!figure) return
  const points = pointsOf(figure, tables)
  if (points > limits.points)
    throw new Refusal({ kind: 'faulty' }, `it makes ${points} points, more than ${limits.points}`)
}

function pointsOf(figure: Figure, tables: FigureTables): number {
  try {
    figure.countries(tables)
    return figure.build(tables, {}).walk.flat().length
  } catch (error) {
    throw unbuildable(error)
  }
}

function unbuildable(error: unknown): Refusal {
  return new Refusal({ kind: 'faulty' }, `no figure can be made from it: ${messageOf(error)}`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
