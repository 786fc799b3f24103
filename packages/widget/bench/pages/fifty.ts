/** A long page with fifty charts: every figure in every language, and the one of the comparison. */
import { embedCode } from '../../src/embed/embed-code.ts'
import { figures } from '../../src/figures/index.ts'
import { languages } from '../../src/languages/index.ts'
import { choice } from '../choice.ts'
import { article } from './article.ts'
import { widgetFolder, type Page } from './page.ts'

export function fiftyPage(): Page {
  const others = languages.flatMap(({ code }) => figures.map(({ id }) => ({ figure: id, lang: code })))
  return {
    html: article(
      [choice, ...others].map((one) => embedCode({ ...one, kind: 'recommended', base: widgetFolder })),
    ),
    files: new Map(),
    element: true,
  }
}
