/** Our own element, as the code that a page is told to take over. */
import { embedCode, type EmbedKind } from '../../src/embed/embed-code.ts'
import { choice } from '../choice.ts'
import { article } from './article.ts'
import { widgetFolder, type Page } from './page.ts'

export function elementPage(kind: EmbedKind): Page {
  // As the README says for a chart in the first screen, which it is in every page here.
  const code = embedCode({ ...choice, kind, base: widgetFolder, loading: 'eager' })
  return { html: article([code]), files: new Map(), element: true }
}
