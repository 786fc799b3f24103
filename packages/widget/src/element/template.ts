/** What is on the page, as a function of the element's state. */
import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { BuiltFigure, Figure, FigureTable, FigureWords } from '../figures/figure.ts'
import type { Language } from '../languages/index.ts'
import type { CheckedAttributes, Display } from './attributes.ts'
import { displayButtons } from './display-buttons.ts'
import { heading } from './heading.ts'
import { legend } from './legend.ts'
import { sourceLine } from './source-line.ts'
import { dataTable } from './table.ts'

/** A figure in one language. */
export interface Shown {
  /** Tells one figure, choice of rows and language from every other. */
  readonly id: string
  readonly figure: Figure
  readonly language: Language
  readonly built: BuiltFigure
  readonly words: FigureWords
  /** Undefined where there is no row. */
  readonly table: FigureTable | undefined
}

/** How the drawing of what is shown fares. */
export type Drawing = 'none' | 'stands' | 'failed'

export interface View {
  readonly checked: CheckedAttributes
  /** Undefined while the reader is far away, and where the figure is unknown. */
  readonly shown: Shown | undefined
  readonly chartWanted: boolean
  readonly drawing: Drawing
  readonly tooltip: TemplateResult
  readonly choose: (display: Display) => void
  readonly look: (event: PointerEvent) => void
  readonly lookAway: (event: PointerEvent) => void
}

export function template(view: View): TemplateResult {
  const { language, theme } = view.checked
  return html`<div class="base" part="base" lang=${language.code} dir="ltr" data-theme=${theme}>
    ${words(view)}
    <div class="status" part="status" role="status">
      ${statusLines(view).map((line) => html`<p>${line}</p>`)}
    </div>
    ${buttons(view)} ${chart(view)} ${table(view)} ${foot(view)}
  </div>`
}

function words({ shown, checked }: View): TemplateResult | typeof nothing {
  if (!shown) return nothing
  const { unbroken } = shown.language
  return html`<slot name="heading">${heading(checked.headingLevel, unbroken(shown.words.title))}</slot>
    <p id="summary" class="summary" part="summary">${unbroken(shown.words.summary)}</p>`
}

function statusLines({ checked: { problems, language }, drawing }: View): string[] {
  const lines = problems.map((problem) => language.element.problem(problem))
  return drawing === 'failed' ? [...lines, language.element.drawingFailed] : lines
}

function buttons({ shown, checked: { display, language }, choose }: View): TemplateResult | typeof nothing {
  if (!shown || shown.built.empty || display === 'both') return nothing
  return displayButtons(display, language.element, choose)
}

/** The chart's place, which is the fallback's until the chart stands. */
function chart({ shown, chartWanted, drawing, checked, tooltip, look, lookAway }: View): TemplateResult {
  const stands = chartWanted && drawing === 'stands'
  const label = shown?.words.title ?? nothing
  return html`${shown && stands ? legend(shown.words.legend, checked.language.element) : nothing}
    <div class="place" ?hidden=${shown !== undefined && !chartWanted}>
      ${stands || (shown && !chartWanted) ? nothing : html`<slot></slot>`}
      <div
        class="chart"
        part="chart"
        role="img"
        aria-label=${label}
        aria-describedby="summary"
        ?hidden=${!stands}
        @pointermove=${look}
        @pointerdown=${look}
        @pointerleave=${lookAway}
      >
        <div class="drawing" aria-hidden="true"></div>
      </div>
      ${tooltip}
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
    ${dataTable(shown.table)}
  </div>`
}

function foot({ shown }: View): TemplateResult | typeof nothing {
  if (!shown) return nothing
  return html`<div class="note" part="note">
      ${shown.words.notes.map((note) => html`<p>${shown.language.unbroken(note)}</p>`)}
      <slot name="note"></slot>
    </div>
    ${shown.words.sources.length > 0 ? sourceLine(shown.words) : nothing}`
}
