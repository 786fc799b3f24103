/** One poster: a figure's picture for a page before any script, drawn by Vega as the browser would. */
import { meta, tables } from '@central-asia-prosecutions/data'
import { View, parse } from 'vega'
import { compile } from 'vega-lite'
import { choose, type Choice } from '../src/describe/choice.ts'
import { describe } from '../src/describe/describe.ts'
import { posterDrawing, posterSvg, type PosterWidth } from '../src/export/poster.ts'

/** @throws RangeError for a choice that there is none of */
export async function drawPoster(choice: Choice, width: PosterWidth): Promise<string> {
  const { figure, language, options } = choose(choice, tables)
  const built = figure.build(tables, options)
  const drawn = { built, words: built.words(language), tables, version: meta.version }
  const { title, alt, summary } = describe(choice)
  const view = new View(parse(compile(posterDrawing(drawn, language, width)).spec), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  return posterSvg(svg, { title, description: `${alt} ${summary}`, language: language.code })
}
