/** The poster for an element that has no fallback of its own: the chart as a picture, there long before the chart. */
import { html, type TemplateResult } from 'lit'
import { scriptFolder, unknownFolder } from './actions/script-folder.ts'
import { chosenCode, chosenFigureId, spelled, type GivenAttributes } from './attributes.ts'
import { posterAddress } from './poster-address.ts'

/** As of a country that the figure knows nothing of. */
const missing = new Set<string>()

/**
 * @param width of the element
 * @param missed told where there is none after all
 * @returns undefined where there is no poster of the choice
 */
export function posterFor(
  given: GivenAttributes,
  src: unknown,
  width: number,
  missed: () => void,
): TemplateResult | undefined {
  const folder = scriptFolder()
  const figure = chosenFigureId(given.figure)
  if (folder === unknownFolder || figure === undefined || spelled(given.display) === 'table') return undefined
  const choice = {
    figure,
    country: absent(given.country) ? null : spelled(given.country),
    language: chosenCode(given.language, given.inheritedLanguage),
    narrowed: !absent(given.from) || !absent(given.to) || !absent(src),
  }
  const address = posterAddress(choice, folder, width)
  if (address === undefined || missing.has(address)) return undefined
  const miss = (): void => {
    missing.add(address)
    missed()
  }
  // What it shows is said by the words that come with the chart.
  return html`<img class="poster" src=${address} alt="" @error=${miss} />`
}

function absent(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
