import type { Country } from '@central-asia-prosecutions/data'
import type { CSSResult, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit'
import { version } from '../../package.json'
import { dataVersion } from '../data/data-version.ts'
import { namesFigure } from './actions/fragment.ts'
import { OutputElement } from './actions/output-element.ts'
import {
  chosenCode,
  chosenFigureId,
  defaults,
  spelled,
  type Display,
  type GivenAttributes,
  type Loading,
  type Theme,
} from './attributes.ts'
import { hasFallback } from './fallback.ts'
import { Fulfilment } from './fulfilment.ts'
import type { Interior } from './interior.ts'
import type { Wanted } from './kit.ts'
import { NearnessController } from './nearness.ts'
import { PartsBringer, type Parts } from './parts.ts'
import { posterFor } from './poster.ts'
import { shell } from './shell.ts'
import { shellStyles } from './shell-styles.ts'
import { SurroundingLanguageController } from './surrounding-language.ts'

/**
 * A figure on prosecutions in Central Asia of citizens who fought in foreign wars: drawn, tabulated and said.
 *
 * @summary One figure as chart, table and sentence, in the reader's language.
 * @tag prosecution-chart
 *
 * @slot - Shown until the chart (or the table) stands, and for ever without JavaScript: a picture, a linked sentence
 * @slot heading - Takes the place of the figure's own title
 * @slot note - The page's own remark, after the figure's
 *
 * @fires {ProsecutionReadyEvent} prosecution-ready - What was asked for stands; again after each change of it
 * @fires {ProsecutionErrorEvent} prosecution-error - A value that cannot be used, or a drawing or a file that failed
 * @fires {ProsecutionPointEvent} prosecution-point - The reader looks at a point
 * @fires {ProsecutionDisplayEvent} prosecution-display - The reader chose chart or table
 * @fires {ProsecutionDownloadEvent} prosecution-download - The reader got a file of the figure
 *
 * @csspart base - Everything
 * @csspart heading - The title
 * @csspart summary - The sentences under it
 * @csspart actions - What a reader may take along: a row of buttons, and what one of them opens
 * @csspart button - A button
 * @csspart status - What went wrong, if anything did; what is said aloud of a point, unseen
 * @csspart chart - The drawing
 * @csspart tooltip - What is said of one point
 * @csspart legend - What the marks mean
 * @csspart table - The rows
 * @csspart note - What a reader must know to read it right
 * @csspart source - The documents it stands on
 *
 * @cssproperty --prosecution-font - Font family; the page's own by default
 * @cssproperty --prosecution-background - Behind everything
 * @cssproperty --prosecution-text - Text
 * @cssproperty --prosecution-muted - Lesser text, axis labels
 * @cssproperty --prosecution-rule - Rules, gridlines, axes
 * @cssproperty --prosecution-lead - Marks of the counter that leads
 * @cssproperty --prosecution-rival - Marks of other counters
 * @cssproperty --prosecution-rival-edge - The edge of those marks
 * @cssproperty --prosecution-statute - What the law provides
 * @cssproperty --prosecution-statute-edge - Its stated ends
 * @cssproperty --prosecution-accent - Single outcomes, focus
 */
export class ProsecutionChart extends OutputElement {
  /** Of the widget, as in its package. */
  static readonly version: string = version

  static override styles: CSSResult[] = shellStyles

  static override properties: PropertyDeclarations = {
    figure: { useDefault: true },
    country: {},
    from: {},
    to: {},
    theme: { useDefault: true },
    // A property may hold what no attribute can.
    display: {
      useDefault: true,
      reflect: true,
      converter: { toAttribute: (value) => (value == null ? null : spelled(value)) },
    },
    loading: { useDefault: true },
    headingLevel: { attribute: 'heading-level', useDefault: true },
    actions: { useDefault: true },
    src: {},
  }

  /** Id of the figure. */
  declare figure: string
  /** Narrows the figure to one country; null for all that it has. */
  declare country: Country | null
  /** First year shown, as a number or in four digits. */
  declare from: number | string | null
  /** Last year shown, as a number or in four digits. */
  declare to: number | string | null
  /** `auto` follows the page's `color-scheme`. */
  declare theme: Theme
  /** What the reader sees; the reader may change it. */
  declare display: Display
  /** `lazy` draws when the element comes near the viewport, or the page is printed. */
  declare loading: Loading
  /** 2 to 6. */
  declare headingLevel: number | string
  /** Which of `data image cite share embed` are offered, in that order; `none` of them. */
  declare actions: string
  /** Address of a newer release's figure data; null for the bundled ones, for which no request is made. */
  declare src: string | null

  readonly #nearness = new NearnessController(this, () => {
    this.performUpdate()
  })
  readonly #surroundings = new SurroundingLanguageController(this)
  readonly #fulfilment = new Fulfilment(this)
  readonly #parts = new PartsBringer(this, (error) => {
    this.#fulfilment.misses(error)
  })
  #interior: Interior | undefined

  constructor() {
    super()
    this.addController(this.#nearness)
    this.addController(this.#surroundings)
    this.figure = defaults.figure
    this.country = null
    this.from = null
    this.to = null
    this.theme = defaults.theme
    this.display = defaults.display
    this.loading = defaults.loading
    this.headingLevel = defaults.headingLevel
    this.actions = defaults.actions
    this.src = null
  }

  /** `lang` stays the platform's own property; it is only watched. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang']
  }

  /**
   * Fulfilled once what is asked for stands: the chart, or the table where that is the display. A lazy element far
   * from the viewport waits. With `src` it is fulfilled once the newer rows stand, or the bundled ones where those
   * cannot be used. Rejected where the figure is unknown or cannot be drawn.
   */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.#fulfilment.promise)
  }

  /** Release of the data that are shown: the one that the widget came with, or that of `src` once its rows stand. */
  get dataVersion(): string {
    return this.#interior?.dataVersion ?? dataVersion
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    // As the drawing does, which is given up unless the element was only moved.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#fulfilment.renew()
      this.#parts.forget()
    })
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after)
    if (name === 'lang') this.requestUpdate()
  }

  /** @internal */
  given(): GivenAttributes {
    return {
      figure: this.figure,
      country: this.country,
      from: this.from,
      to: this.to,
      language: this.getAttribute('lang'),
      inheritedLanguage: this.#surroundings.tag,
      theme: this.theme,
      display: this.display,
      loading: this.loading,
      headingLevel: this.headingLevel,
      actions: this.actions,
    }
  }

  /** @internal Complete once what was asked for meanwhile has come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete()
    const coming = this.#parts.coming ?? this.#interior?.coming
    if (!coming) return complete
    await coming
    return await this.getUpdateComplete()
  }

  /** @internal */
  protected override async inside(): Promise<Interior> {
    const parts = await this.#parts.get(() => this.#wanted)
    return this.#furnished(parts)
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.#due) return
    const parts = this.#parts.ask(this.#wanted, spelled(this.display) !== 'table', changed.size > 0)
    // What stands stays until the parts of something else have come.
    if (parts) this.#furnished(parts)
    else this.#interior?.keep()
  }

  /** @internal */
  poster(): TemplateResult | undefined {
    if (hasFallback(this)) return undefined
    return posterFor(this.given(), this.src, this.clientWidth, () => {
      this.requestUpdate()
    })
  }

  protected override render(): TemplateResult {
    return this.#interior?.render() ?? shell(this.theme, this.#due ? this.poster() : undefined)
  }

  protected override updated(): void {
    this.#interior?.updated()
  }

  #furnished(parts: Parts): Interior {
    this.#interior ??= new parts.Interior(this, this.#fulfilment, parts)
    this.#interior.update(parts)
    return this.#interior
  }

  get #wanted(): Wanted {
    return {
      figure: chosenFigureId(this.figure),
      language: chosenCode(this.getAttribute('lang'), this.#surroundings.tag),
    }
  }

  /** The reader is about to see the element, or comes to it by its address; or the page's author is to see what is wrong. */
  get #due(): boolean {
    return (
      this.#interior !== undefined ||
      chosenFigureId(this.figure) === undefined ||
      this.#nearness.near ||
      spelled(this.loading) === 'eager' ||
      namesFigure(this.ownerDocument.location.hash, spelled(this.figure))
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prosecution-chart': ProsecutionChart
  }
}
