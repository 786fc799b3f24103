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
  #wanted: Wanted | undefined

  /** @param failed told of each failure, after which the page may ask again */
  constructor(host: ReactiveControllerHost, failed: (error: Error) => void) {
    this.#host = host
    this.#failed = failed
  }

  /** Fulfilled once nothing is on its way; undefined where nothing is. */
  get coming(): Promise<void> | undefined {
    return this.#coming
  }

  /**
   * Undefined while something is missing: it is asked for, and the host updates when it has come.
   *
   * @param chart is to be drawn: what that takes is asked for along with the rest
   */
  ask(wanted: Wanted, chart: boolean): Parts | undefined {
    const parts = present(wanted)
    if (!parts && !this.#same(wanted)) {
      if (chart) prepareDrawing(wanted.figure)
      this.#wanted = wanted
      const coming = this.#bring(wanted).finally(() => {
        if (this.#coming === coming) this.#coming = undefined
      })
      this.#coming = coming
    }
    return parts
  }

  /** @throws Error (the promise is rejected) where something cannot be brought */
  async get(wanted: Wanted): Promise<Parts> {
    preloadInterior()
    await Promise.all([interior.get('interior'), bringKit(wanted)])
    const parts = present(wanted)
    if (!parts) throw new Error('What was brought is not there.')
    return parts
  }

  async #bring(wanted: Wanted): Promise<void> {
    try {
      await this.get(wanted)
    } catch (error) {
      this.#failed(error instanceof Error ? error : new Error(String(error)))
    }
    if (this.#same(wanted)) this.#wanted = undefined
    this.#host.requestUpdate()
  }

  #same({ figure, language }: Wanted): boolean {
    return this.#wanted?.figure === figure && this.#wanted?.language === language
  }
}
