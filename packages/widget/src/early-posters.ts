/**
 * Asks for the posters of the elements that the reader is about to see, before there are such elements: the picture comes
 * while the element is on its way.
 */
import { hasFallback } from './element/fallback.ts'
import { posterAddress } from './element/poster-address.ts'

/** As far ahead as elements come to life, in CSS pixels. */
const ahead = 800

/** @param folder without a slash at its end */
export function askForPosters(folder: string): void {
  for (const element of document.querySelectorAll('prosecution-chart')) {
    const { top } = element.getBoundingClientRect()
    const value = (name: string) => element.getAttribute(name)
    if (top > innerHeight + ahead || hasFallback(element) || value('display') === 'table') continue
    const choice = {
      figure: value('figure') ?? 'cases-by-year',
      country: value('country'),
      language: element.closest('[lang]')?.getAttribute('lang') ?? null,
      narrowed: Boolean(value('from') ?? value('to') ?? value('src')),
    }
    const address = posterAddress(choice, folder, element.parentElement?.clientWidth ?? innerWidth)
    if (address !== undefined) new Image().src = address
  }
}
