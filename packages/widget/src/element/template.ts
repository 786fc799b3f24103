/** What is on the page, as a function of the element's state. */
import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { CheckedAttributes, Display } from './attributes.ts'
import { displayButtons } from './display-buttons.ts'
import type { DrawingState } from './drawing.ts'
import { heading } from './heading.ts'
import type { FoldedNotes, LegendEntry } from '../figures/figure.ts'
import type { Language } from '../languages/index.ts'
import { keyNames } from './keys.ts'
import { legend } from './legend.ts'
import { problemLine } from './problem-line.ts'
import type { ReadingController } from './reading.ts'
import type { Shown } from './shown.ts'
import { sourceLine } from './source-line.ts'
import { dataTable } from './table.ts'
import type { Voice } from './voice.ts'

export interface View {
  readonly checked: CheckedAttributes
  /** Undefined while the reader is far away, and where the figure is unknown. */
  readonly shown: Shown | undefined
  readonly chartWanted: boolean
  readonly drawing: DrawingState
  /** What covers all the rest until the chart stands, besides the page's own fallback; undefined where nothing does. */
  readonly cover: TemplateResult | typeof nothing | undefined
  /** To be told of what the page puts into the cover or takes from it. */
  readonly slotted: () => void
  /** The page gives it none. */
  readonly ownHeading: boolean
  /** The drawing is wider than its place. */
  readonly scrolls: boolean
  /** Of the drawing that stands. */
  readonly legend: readonly LegendEntry[]
  readonly reading: ReadingController
  readonly voice: Voice
  readonly choose: (display: Display) => void
  readonly actions: TemplateResult | typeof nothing
}

export function template(view: View): TemplateResult {
  const { language, theme } = view.checked
  const { cover } = view
  return html`<div class="base" part="base" lang=${language.code} dir="ltr" data-theme=${theme}>
    <div class=${classMap({ inside: true, covered: cover !== undefined })}>
      ${cover === undefined ? nothing : covering(cover, view.slotted)}
      <div class="live">
        ${words(view)}
        <div class="status" part="status" role="status" aria-atomic="false">
          ${statusLines(view).map((line) => html`<p>${line}</p>`)}${view.voice.render()}
        </div>
        ${buttons(view)} ${chart(view)} ${table(view)} ${foot(view)} ${view.actions}
      </div>
    </div>
  </div>`
}

/** As in the shell, so that nothing goes before the chart comes: not the page's own heading nor its remark either. */
function covering(poster: TemplateResult | typeof nothing, slotted: () => void): TemplateResult {
  return html`<div class="cover">
    <slot name="heading"></slot>
    <div class="picture"><slot @slotchange=${slotted}></slot>${poster}</div>
    <div class="remark"><slot name="note"></slot></div>
  </div>`
}

function chartStands({ chartWanted, drawing }: View): boolean {
  return chartWanted && drawing === 'stands'
}

function words({ shown, checked, cover, ownHeading }: View): TemplateResult | typeof nothing {
  if (!shown) return nothing
  const { unbroken } = shown.language
  // On paper, the page's own stands over it already.
  const twice = cover !== undefined && !ownHeading
  return html`<slot name="heading" class=${twice ? 'twice' : nothing}
      >${heading(checked.headingLevel, unbroken(shown.words.title))}</slot
    >
    <p id="summary" class="summary" part="summary">${unbroken(shown.words.summary)}</p>`
}

function statusLines({ checked: { problems, language }, drawing }: View): string[] {
  const lines = problems.map((problem) => problemLine(problem, language.element))
  return drawing === 'failed' ? [...lines, language.element.drawingFailed] : lines
}

/** Where there is a choice: not of two that are both shown, nor of a chart that cannot be drawn. */
function buttons({ shown, drawing, checked, choose }: View): TemplateResult | typeof nothing {
  const { display, language } = checked
  if (!shown || shown.built.empty || display === 'both' || drawing === 'failed') return nothing
  return displayButtons(display, language.element, choose)
}

/** The chart's place, which is the fallback's until a chart stands. */
function chart(view: View): TemplateResult {
  const { shown, chartWanted, drawing, checked, reading } = view
  const words = checked.language.element
  const stands = chartStands(view)
  // No fallback between one drawing and the next: it may be a picture of another figure.
  const open = view.cover === undefined
  const fallback = open && (shown ? chartWanted && (drawing === 'none' || drawing === 'failed') : true)
  const placeClasses = { place: true, scrolls: stands && view.scrolls, replaced: shown?.table !== undefined }
  const label = shown?.words.title ?? nothing
  return html`${stands ? legend(view.legend, checked.language.element) : nothing}
    <div class=${classMap(placeClasses)} ?hidden=${shown !== undefined && !chartWanted}>
      ${fallback ? html`<slot></slot>` : nothing}
      <div
        class="chart"
        part="chart"
        role="application"
        aria-roledescription=${words.chartRole}
        aria-label=${label}
        aria-describedby="keys summary"
        tabindex="0"
        ?hidden=${!stands}
        @pointermove=${reading.onPointerMove}
        @pointerleave=${reading.onPointerLeave}
        @click=${reading.onClick}
        @keydown=${reading.onKey}
        @focusout=${reading.onBlur}
      >
        <div class="drawing" aria-hidden="true"></div>
      </div>
      <p id="keys" class="keys" ?hidden=${!stands}>${words.chartKeys(keyNames)}</p>
      ${reading.render()}
    </div>`
}

/** Always there with the words, so that it stands in where the chart fails, or is not there yet when a page is printed. */
function table({ shown, drawing, checked: { display } }: View): TemplateResult | typeof nothing {
  if (!shown?.table) return nothing
  const hidden = display === 'chart' && drawing !== 'failed'
  return html`<div
    class=${classMap({ table: true, instead: drawing !== 'stands' })}
    part="table"
    ?hidden=${hidden}
  >
    ${dataTable(shown.table, shown.language)}
  </div>`
}

function foot(view: View): TemplateResult | typeof nothing {
  const { shown } = view
  if (!shown) return nothing
  const { chartNotes, notes, foldedNotes } = shown.words
  // Of what the marks mean, only where there are marks.
  const read = chartStands(view) ? [...chartNotes, ...notes] : notes
  return html`<div class="note" part="note">
      ${read.map((note) => html`<p>${shown.language.unbroken(note)}</p>`)}
      ${foldedNotes ? folded(foldedNotes, shown.language) : nothing}
      ${view.cover === undefined ? html`<slot name="note"></slot>` : nothing}
    </div>
    ${shown.words.sources.length > 0 ? sourceLine(shown.words, shown.language) : nothing}`
}

function folded({ label, notes }: FoldedNotes, { unbroken }: Language): TemplateResult {
  return html`<details class="folded">
    <summary>${label}</summary>
    ${notes.map((note) => html`<p>${unbroken(note)}</p>`)}
  </details>`
}
