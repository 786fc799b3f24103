/**
 * The poster for an element that has no fallback of its own: the chart as a picture, there long before the chart. There is
 * one where the widget is served from its own files, of every figure and country in every language.
 */
import { html, type TemplateResult } from 'lit'
import { posterPath } from '../embed/poster-path.ts'
import { chosenFigureId, spelled, type GivenAttributes } from './attributes.ts'
import { chosenCode } from './attributes.ts'
import { scriptFolder, unknownFolder } from './actions/script-folder.ts'

/** Column from which the wide one is taken, in CSS pixels. */
const roomy = 560

/** @param width of the element; undefined where there is no poster of the choice */
export function posterFor(given: GivenAttributes, src: unknown, width: number): TemplateResult | undefined {
  const folder = scriptFolder()
  const figure = chosenFigureId(given.figure)
  if (folder === unknownFolder || figure === undefined || !absent(src)) return undefined
  if (!absent(given.from) || !absent(given.to)) return undefined
  const country = absent(given.country) ? {} : { country: spelled(given.country) }
  const code = chosenCode(given.language, given.inheritedLanguage)
  const path = posterPath(figure, country, code, width < roomy ? 360 : 720)
  // What it shows is said by the words that come with the chart.
  return html`<img class="poster" src="${folder}/${path}" alt="" @error=${hide} />`
}

/** As of a country that the figure knows nothing of. */
function hide({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true
}

function absent(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
