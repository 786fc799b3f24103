/**
 * Brings what the element needs to show its figure in its language, and what is inside of every element, once the reader
 * comes near. What is there already is given at once, for a page is printed as it stands.
 */
import type { ReactiveControllerHost } from 'lit'
import type { FigureId } from '../figures/ids.ts'
import { bringVega } from '../live/bring-vega.ts'
import { Brought } from './brought.ts'
import { formOf } from './form.ts'
import type { Interior } from './interior.ts'
import { bringKit, presentKit, type Kit, type Wanted } from './kit.ts'
import { preloadInterior } from './preloads.ts'

export interface Parts extends Kit {
  readonly Interior: typeof Interior
}

const interior = new Brought<'interior', typeof Interior>(
  async () => (await import('./interior.ts')).Interior,
)

function present(wanted: Wanted): Parts | undefined {
  const inside = interior.present('interior')
  const kit = presentKit(wanted)
  return inside && kit ? { ...kit, Interior: inside } : undefined
}

/** What does not come is told by the drawing, which asks again. */
function prepareDrawing(figure: FigureId | undefined): void {
  if (figure === undefined) return
  for (const coming of [formOf('drawing', figure)(), bringVega()]) coming.catch(() => undefined)
}

export class PartsBringer {
  readonly #host: ReactiveControllerHost
  readonly #failed: (error: Error) => void
  #coming: Promise<void> | undefined
  /** What is on its way. */
  #wanted: Wanted | undefined
  /** What did not come. */
  #missed: Wanted | undefined

  /** @param failed told once of what is still wanted and did not come */
  constructor(host: ReactiveControllerHost, failed: (error: Error) => void) {
    this.#host = host
    this.#failed = failed
  }

  /** Fulfilled once nothing is on its way; undefined where nothing is. */
  get coming(): Promise<void> | undefined {
    return this.#coming
  }

  /**
   * Undefined while something is missing: it is asked for, and the host updates when it has come. What did not come is
   * not asked for again at every update, of which a reader who only points at a chart makes many.
   *
   * @param chart is to be drawn: what that takes is asked for along with the rest
   * @param again the page or the reader has changed something, and what did not come is asked for once more
   */
  ask(wanted: Wanted, chart: boolean, again: boolean): Parts | undefined {
    const parts = present(wanted)
    if (parts || again || !same(this.#missed, wanted)) this.#missed = undefined
    if (parts) {
      this.#wanted = undefined
      this.#coming = undefined
    } else if (!this.#missed && !same(this.#wanted, wanted)) {
      if (chart) prepareDrawing(wanted.figure)
      this.#wanted = wanted
      const coming = this.#bring(wanted).finally(() => {
        if (this.#coming === coming) this.#coming = undefined
      })
      this.#coming = coming
    }
    return parts
  }

  /** An element that comes back asks anew. */
  forget(): void {
    this.#wanted = undefined
    this.#missed = undefined
  }

  /**
   * @param wanted which may become something else meanwhile
   * @returns what is wanted when it has come
   * @throws Error (the promise is rejected) where something cannot be brought
   */
  async get(wanted: () => Wanted): Promise<Parts> {
    preloadInterior()
    let parts: Parts | undefined
    while (!parts) {
      await Promise.all([interior.get('interior'), bringKit(wanted())])
      parts = present(wanted())
    }
    return parts
  }

  async #bring(wanted: Wanted): Promise<void> {
    try {
      await this.get(() => wanted)
    } catch (error) {
      // Of what the page has given up, nobody needs to hear.
      if (!same(this.#wanted, wanted)) return
      this.#wanted = undefined
      this.#missed = wanted
      this.#failed(error instanceof Error ? error : new Error(String(error)))
      return
    }
    if (same(this.#wanted, wanted)) this.#wanted = undefined
    this.#host.requestUpdate()
  }
}

function same(one: Wanted | undefined, other: Wanted): boolean {
  return one !== undefined && one.figure === other.figure && one.language === other.language
}
