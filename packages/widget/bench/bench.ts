/**
 * `npm run bench`: our chart beside an inline SVG and four libraries, in a real browser, as a reader on a phone has it.
 * `--pages static,echarts` takes only some of it, `--rounds 1` is quick and rough, `--files` tells when each file came,
 * `--widget <folder>` serves other files than those of `dist/cdn`. Exits 1 where a target is missed. A whole run writes
 * `docs/benchmark.md`.
 */
import { chromium } from 'playwright'
import { chromiumArguments, findChromium } from '../../../tools/chromium.mjs'
import { wanted } from './arguments.ts'
import { compare, type Visited } from './compare.ts'
import { writeDocument } from './document.ts'
import { countFifty } from './fifty.ts'
import { figureGrowth } from './figure-growth.ts'
import { fiftyPage } from './pages/fifty.ts'
import { widgetFolder, type Page } from './pages/page.ts'
import { pages } from './pages/pages.ts'
import { filesOf, reportOf } from './report.ts'
import { Host } from './server.ts'
import { judge } from './targets.ts'

const asked = wanted(process.argv.slice(2))

const host = new Host()
async function addPage(name: string, { html, files }: Page): Promise<string> {
  await host.add(`/${name}.html`, html)
  for (const [path, content] of files) await host.add(path, content)
  return `${origin}/${name}.html`
}
const origin = await host.open()
const visited: Visited[] = []
for (const name of asked.pages) {
  const page = await pages[name]()
  visited.push({ name, address: await addPage(name, page), element: page.element })
}
if (asked.fifty || visited.some(({ element }) => element)) await host.addFolder(widgetFolder, asked.widget)

const { path, env } = await findChromium()
const browser = await chromium.launch({
  executablePath: path,
  args: chromiumArguments,
  env: { ...process.env, ...env },
})
try {
  const results = {
    pages: await compare(browser, visited, asked.rounds),
    fifty: asked.fifty ? await countFifty(browser, await addPage('fifty', fiftyPage())) : undefined,
    growth: asked.growth ? figureGrowth([1, 10, 100]) : undefined,
  }
  const judged = judge(results)
  const report = reportOf(results, judged)
  if (asked.files) console.log(`${filesOf(results.pages)}\n`)
  console.log(report)
  if (asked.whole) await writeDocument(report, asked.rounds, browser.version())
  if (judged.some(({ met }) => !met)) process.exitCode = 1
} finally {
  await browser.close()
  host.close()
}
