/**
 * What is inside of the element once the reader comes near: words, chart, table, and all that a reader can do with them.
 * In a file of its own, and so are the figure, its rows and its language: a page that is not read that far has none.
 */
import type { CitationStyleName } from '@central-asia-prosecutions/data'
import type { TemplateResult } from 'lit'
import { adoptStyles, html, nothing } from 'lit'
import { dataVersion } from '../data/data-version.ts'
import type { EmbedKind } from '../embed/snippet.ts'
import { findCode, languageCodes } from '../languages/codes.ts'
import { ActionsController } from './actions/actions.ts'
import { ArrivalController } from './actions/arrival.ts'
import { citationFrom, csvFrom, embedCodeFrom, permalinkFrom, pngFrom, svgFrom } from './actions/outputs.ts'
import { bringManifest } from './actions/manifest.ts'
import type { Output } from './actions/output.ts'
import { checkAttributes, settingsOf, spelled, type CheckedAttributes, type Display } from './attributes.ts'
import { citing } from './citing.ts'
import { CoverController } from './cover.ts'
import { DrawingController } from './drawing.ts'
import { hasFallback } from './fallback.ts'
import { ProsecutionDisplayEvent, ProsecutionPointEvent } from './events.ts'
import type { Fulfilment } from './fulfilment.ts'
import type { Host } from './host.ts'
import { broughtLanguages, type Kit } from './kit.ts'
import { inEnglish, ProblemReport } from './problem-report.ts'
import { ReadingController } from './reading.ts'
import type { Shown } from './shown.ts'
import { SizeController } from './size.ts'
import { SourceDataController } from './source-data.ts'
import { styles } from './styles.ts'
import { template, type View } from './template.ts'
import { Voice } from './voice.ts'

export class Interior {
  readonly #host: Host
  readonly #fulfilment: Fulfilment
  readonly #voice: Voice
  readonly #reading: ReadingController
  readonly #drawing: DrawingController
  readonly #actions: ActionsController
  readonly #source: SourceDataController
  readonly #problems: ProblemReport
  readonly #cover: CoverController

  #kit: Kit
  #dressed = false
  #checked: CheckedAttributes | undefined
  #shown: Shown | undefined

  constructor(host: Host, fulfilment: Fulfilment, kit: Kit) {
    this.#host = host
    this.#fulfilment = fulfilment
    this.#kit = kit
    this.#voice = new Voice(host)
    this.#reading = new ReadingController(host, this.#voice, {
      chart: () => (this.#chartStands ? this.#shown : undefined),
      reached: (shown, key, lines) => {
        // A browser lets a page copy for a moment only after a press.
        citing.get('citation').catch(() => undefined)
        host.dispatchEvent(new ProsecutionPointEvent(shown.figure.id, key, lines))
      },
      cite: async ({ language, release }, row) =>
        (await citing.get('citation')).citePoint(row, language, release),
    })
    this.#drawing = new DrawingController(host, {
      stands: (shown) => {
        this.#stand(shown)
      },
      moved: this.#reading.redrawn,
      failed: (shown, error) => {
        fulfilment.fails(shown, error)
      },
    })
    this.#source = new SourceDataController(host)
    this.#problems = new ProblemReport(host)
    this.#cover = new CoverController(host)
    this.#actions = new ActionsController(
      host,
      this.#voice,
      () => this.#output(),
      () => this.#settledOutput(),
    )
    for (const controller of [
      new SizeController(host),
      this.#reading,
      this.#drawing,
      this.#source,
      this.#actions,
      this.#cover,
      new ArrivalController(host, () => this.#checked),
    ]) {
      host.addController(controller)
    }
  }

  /** What the reader asked for and is on its way; undefined where nothing is. */
  get coming(): Promise<void> | undefined {
    return this.#actions.coming
  }

  /** Release of the data that are shown: the bundled one, or that of `src` once its rows stand. */
  get dataVersion(): string {
    const { figure } = this.#kit
    // On no page, nothing is shown anew when newer rows come.
    const shown = this.#host.isConnected ? this.#shown?.release : undefined
    return (shown ?? (figure && this.#source.releaseFor(figure)))?.version ?? dataVersion
  }

  /** Before the host renders. */
  update(kit: Kit): void {
    this.#kit = kit
    this.#dress()
    const checked = this.#check()
    const { figure, options, language } = checked
    this.#source.ask(this.#host.src, figure !== undefined)
    this.#shown = figure && this.#show({ figure, options, language })
    this.#checked = this.#source.amended(checked)
    const of = this.#shown?.id ?? spelled(this.#host.figure)
    this.#fulfilment.aimAt(`${of} ${this.#chartWanted} ${this.#source.address ?? ''}`)
  }

  /** While what it takes to show something else is on its way, or does not come: what stands, as the reader wants it. */
  keep(): void {
    if (!this.#checked) return
    const { theme, display } = this.#check()
    this.#checked = { ...this.#checked, theme, display }
  }

  render(): TemplateResult {
    return this.#checked ? template(this.#view(this.#checked)) : html``
  }

  /** After the host has rendered. */
  updated(): void {
    const checked = this.#checked
    const shown = this.#shown
    if (!checked || !this.#host.isConnected) return
    this.#problems.tell(checked.problems)
    if (!checked.figure) this.#fulfilment.refuse(inEnglish(checked.problems))
    else if (!shown) return
    else if (!this.#chartWanted) this.#stand(shown)
    else this.#drawing.draw(shown)
  }

  async toCSV(): Promise<string> {
    return await csvFrom(await this.#settledOutput())
  }

  async toSVG(): Promise<string> {
    return await svgFrom(await this.#settledOutput(), this.#host)
  }

  async toPNG(scale: number): Promise<Blob> {
    return await pngFrom(await this.#settledOutput(), this.#host, scale)
  }

  async cite(style: CitationStyleName, tag?: string): Promise<string> {
    const output = await this.#settledOutput()
    if (tag === undefined) return await citationFrom(output, style)
    const code = findCode(tag)
    if (code === undefined)
      throw new RangeError(`lang ${JSON.stringify(tag)} is none: use one of ${languageCodes.join(', ')}`)
    return await citationFrom(output, style, await broughtLanguages.get(code))
  }

  async embedCode(kind: EmbedKind): Promise<string> {
    await bringManifest()
    return embedCodeFrom(await this.#settledOutput(), kind)
  }

  async permalink(): Promise<string> {
    return permalinkFrom(await this.#settledOutput(), this.#host.ownerDocument.location.href)
  }

  /** An element that was never on a page has nothing to be dressed. */
  #dress(): void {
    const { shadowRoot } = this.#host
    if (this.#dressed || !shadowRoot) return
    adoptStyles(shadowRoot, styles)
    this.#dressed = true
  }

  #check(): CheckedAttributes {
    const { figure, language } = this.#kit
    const standard = figure && { itself: figure.itself, tables: this.#source.releaseFor(figure).tables }
    return checkAttributes(this.#host.given(), { figure: standard, language })
  }

  #show(choice: Pick<Shown, 'figure' | 'language'> & Pick<CheckedAttributes, 'options'>): Shown | undefined {
    return this.#kit.figure && this.#source.show(choice, this.#kit.figure.bundled, this.#shown)
  }

  #output(): Output {
    this.#source.ask(this.#host.src, false)
    const checked = this.#check()
    const { figure, options, language, display, problems } = checked
    const shown = figure && this.#show({ figure, options, language })
    if (!shown) throw new Error(inEnglish(problems))
    const src = this.#source.forElsewhere(this.#host.src, shown.figure)
    return { shown, options, display, settings: { ...(src && { src }), ...settingsOf(checked) } }
  }

  /** Once it is known which rows are shown. */
  async #settledOutput(): Promise<Output> {
    // For a figure that is none, nothing is asked for.
    if (this.#kit.figure) await this.#source.known(() => this.#host.src)
    return this.#output()
  }

  #view(checked: CheckedAttributes): View {
    const drawing = this.#drawing.stateOf(this.#shown)
    const { figure, options, language } = checked
    const covered = this.#cover.covers({
      something: () => hasFallback(this.#host) || this.#host.poster() !== undefined,
      wanted: this.#chartWanted,
      drawing,
      subject: [figure?.id, options.country, options.from, options.to, language.code].join(' '),
    })
    return {
      checked,
      shown: this.#shown,
      chartWanted: this.#chartWanted,
      drawing,
      cover: covered ? (this.#host.poster() ?? nothing) : undefined,
      slotted: this.#slotted,
      ownHeading: this.#host.querySelector(':scope > [slot=heading]') === null,
      scrolls: this.#drawing.widerThanPlace,
      legend: this.#drawing.legend,
      reading: this.#reading,
      voice: this.#voice,
      choose: this.#choose,
      actions: this.#actions.render(checked.actions, this.#shown),
    }
  }

  get #chartWanted(): boolean {
    return this.#shown !== undefined && !this.#shown.built.empty && this.#checked?.display !== 'table'
  }

  get #chartStands(): boolean {
    return this.#chartWanted && this.#drawing.stateOf(this.#shown) === 'stands'
  }

  #stand(shown: Shown): void {
    if (this.#cover.givesWay()) return
    // What stands until newer rows come is not what was asked for.
    if (!this.#source.pending) this.#fulfilment.stands(shown)
  }

  readonly #slotted = (): void => {
    this.#host.requestUpdate()
  }

  readonly #choose = (display: Display): void => {
    if (display === this.#checked?.display) return
    this.#host.display = display
    this.#host.dispatchEvent(new ProsecutionDisplayEvent(display))
  }
}
