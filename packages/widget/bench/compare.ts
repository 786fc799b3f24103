/** Visits pages in turns, so that what else the machine does in the meantime is shared among them. */
import type { Browser } from 'playwright'
import { summedUp } from './measured.ts'
import type { PageName } from './pages/pages.ts'
import type { Pages } from './targets.ts'
import { visit, type Visit } from './visit.ts'

export interface Visited {
  readonly name: PageName
  readonly address: string
  readonly element: boolean
}

/** @param rounds how often each is visited */
export async function compare(browser: Browser, pages: readonly Visited[], rounds: number): Promise<Pages> {
  const looker = await browser.newPage()
  const seen = new Map<PageName, Visit[]>(pages.map(({ name }) => [name, []]))
  // One round more, of which nothing is kept: the first visits are the browser's own beginning, too.
  for (let round = 0; round <= rounds; round += 1) {
    // Each time another one comes first.
    const turn = round % Math.max(1, pages.length)
    for (const { name, address, element } of [...pages.slice(turn), ...pages.slice(0, turn)]) {
      try {
        const visited = await visit(browser, address, element, looker)
        if (round > 0) seen.get(name)?.push(visited)
      } catch (error) {
        throw new Error(`The page ${name} could not be measured`, { cause: error })
      }
    }
    if (pages.length > 0 && round > 0) console.error(`Round ${round} of ${rounds} is over.`)
  }
  await looker.close()
  return new Map([...seen].map(([name, visits]) => [name, summedUp(visits)]))
}
