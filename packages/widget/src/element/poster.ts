/** The poster for an element that has no fallback of its own: the chart as a picture, there long before the chart. */
import { html, type TemplateResult } from 'lit'
import { scriptFolder, unknownFolder } from './actions/script-folder.ts'
import { chosenCode, chosenFigureId, spelled, type GivenAttributes } from './attributes.ts'
import { posterAddress } from './poster-address.ts'

/** @param width of the element; undefined where there is no poster of the choice */
export function posterFor(given: GivenAttributes, src: unknown, width: number): TemplateResult | undefined {
  const folder = scriptFolder()
  const figure = chosenFigureId(given.figure)
  if (folder === unknownFolder || figure === undefined) return undefined
  const choice = {
    figure,
    country: absent(given.country) ? null : spelled(given.country),
    language: chosenCode(given.language, given.inheritedLanguage),
    narrowed: !absent(given.from) || !absent(given.to) || !absent(src),
  }
  const address = posterAddress(choice, folder, width)
  // What it shows is said by the words that come with the chart.
  return address === undefined ? undefined : html`<img class="poster" src=${address} alt="" @error=${hide} />`
}

/** As of a country that the figure knows nothing of. */
function hide({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true
}

function absent(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
