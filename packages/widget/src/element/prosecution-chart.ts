import type { Country } from '@central-asia-prosecutions/data'
import { html } from 'lit'
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit'
import { version } from '../../package.json'
import { ActionsController } from './actions/actions.ts'
import { ArrivalController } from './actions/arrival.ts'
import type { Output } from './actions/output.ts'
import { OutputElement } from './actions/output-element.ts'
import {
  checkAttributes,
  defaults,
  settingsOf,
  spelled,
  type CheckedAttributes,
  type Display,
  type Loading,
  type Theme,
} from './attributes.ts'
import { catalogue } from './catalogue.ts'
import { citePoint } from './citation.ts'
import { DrawingController } from './drawing.ts'
import { ProsecutionDisplayEvent, ProsecutionPointEvent } from './events.ts'
import { Fulfilment } from './fulfilment.ts'
import { NearnessController } from './nearness.ts'
import { inEnglish, ProblemReport } from './problem-report.ts'
import { ReadingController } from './reading.ts'
import type { Shown } from './shown.ts'
import { SizeController } from './size.ts'
import { SourceDataController } from './source-data.ts'
import { styles } from './styles.ts'
import { SurroundingLanguageController } from './surrounding-language.ts'
import { template, type View } from './template.ts'
import { Voice } from './voice.ts'

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

  static override styles: CSSResult[] = styles

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
  readonly #voice = new Voice(this)
  readonly #reading = new ReadingController(this, this.#voice, {
    chart: () => (this.#chartStands ? this.#shown : undefined),
    reached: (shown, key, lines) => {
      this.dispatchEvent(new ProsecutionPointEvent(shown.figure.id, key, lines))
    },
    cite: ({ language, release }, row) => citePoint(row, language, release),
  })
  readonly #drawing = new DrawingController(this, {
    stands: (shown) => {
      this.#stand(shown)
    },
    moved: this.#reading.redrawn,
    failed: (shown, error) => {
      this.#fulfilment.fails(shown, error)
    },
  })
  readonly #actions = new ActionsController(
    this,
    this.#voice,
    () => this.output(),
    () => this.settledOutput(),
  )
  readonly #arrival = new ArrivalController(this, () => this.#checked)
  readonly #source = new SourceDataController(this)
  readonly #problems = new ProblemReport(this)
  readonly #fulfilment = new Fulfilment(this)

  #checked: CheckedAttributes | undefined
  #shown: Shown | undefined

  constructor() {
    super()
    const size = new SizeController(this)
    for (const controller of [
      size,
      this.#nearness,
      this.#surroundings,
      this.#reading,
      this.#drawing,
      this.#source,
      this.#actions,
      this.#arrival,
    ]) {
      this.addController(controller)
    }
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

  /** Release of the data that are shown: the bundled one, or that of `src` once its rows stand. */
  get dataVersion(): string {
    return (this.#shown?.release ?? this.#source.releaseFor(this.figure)).version
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    // As the drawing does, which is given up unless the element was only moved.
    queueMicrotask(() => {
      if (!this.isConnected) this.#fulfilment.renew()
    })
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after)
    if (name === 'lang') this.requestUpdate()
  }

  protected override willUpdate(): void {
    const checked = this.#check()
    const due = this.#nearness.near || checked.loading === 'eager'
    const { figure, options, language } = checked
    this.#source.ask(this.src, due && figure !== undefined)
    const shown = due && figure ? this.#source.show({ figure, options, language }, this.#shown) : undefined
    this.#checked = this.#source.amended(checked)
    this.#shown = shown

    this.#fulfilment.aimAt(
      `${shown?.id ?? spelled(this.figure)} ${this.#chartWanted} ${this.#source.address ?? ''}`,
    )
  }

  #check(): CheckedAttributes {
    return checkAttributes(
      {
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
      },
      { ...catalogue, tables: this.#source.releaseFor(this.figure).tables },
    )
  }

  protected override output(): Output {
    this.#source.ask(this.src, false)
    const checked = this.#check()
    const { figure, options, language, display, problems } = checked
    if (!figure) throw new Error(inEnglish(problems))
    const shown = this.#source.show({ figure, options, language }, this.#shown)
    const src = this.#source.forElsewhere(this.src, figure)
    return { shown, options, display, settings: { ...(src && { src }), ...settingsOf(checked) } }
  }

  protected override async settledOutput(): Promise<Output> {
    // For a figure that is none, nothing is asked for.
    if (this.#check().figure) await this.#source.known(() => this.src)
    return this.output()
  }

  protected override render(): TemplateResult {
    return this.#checked ? template(this.#view(this.#checked)) : html``
  }

  #view(checked: CheckedAttributes): View {
    return {
      checked,
      shown: this.#shown,
      chartWanted: this.#chartWanted,
      drawing: this.#drawing.stateOf(this.#shown),
      scrolls: this.#drawing.widerThanPlace,
      legend: this.#drawing.legend,
      reading: this.#reading,
      voice: this.#voice,
      choose: this.#choose,
      actions: this.#actions.render(checked.actions, this.#shown),
    }
  }

  protected override updated(): void {
    const checked = this.#checked
    const shown = this.#shown
    if (!checked || !this.isConnected) return
    this.#problems.tell(checked.problems)
    if (!checked.figure) this.#fulfilment.refuse(inEnglish(checked.problems))
    else if (!shown) return
    else if (!this.#chartWanted) this.#stand(shown)
    else this.#drawing.draw(shown)
  }

  get #chartWanted(): boolean {
    return this.#shown !== undefined && !this.#shown.built.empty && this.#checked?.display !== 'table'
  }

  get #chartStands(): boolean {
    return this.#chartWanted && this.#drawing.stateOf(this.#shown) === 'stands'
  }

  #stand(shown: Shown): void {
    // What stands until newer rows come is not what was asked for.
    if (!this.#source.pending) this.#fulfilment.stands(shown)
  }

  readonly #choose = (display: Display): void => {
    if (display === this.#checked?.display) return
    this.display = display
    this.dispatchEvent(new ProsecutionDisplayEvent(display))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prosecution-chart': ProsecutionChart
  }
}
