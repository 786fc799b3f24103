/** The limit: the poster as SVG in the page itself. No request but the page's own, and no script. */
import { drawPoster } from '../../build/draw-poster.ts'
import { choice } from '../choice.ts'
import { article } from './article.ts'
import type { Page } from './page.ts'

export async function staticPage(): Promise<Page> {
  const svg = await drawPoster(choice, 360)
  return { html: article([`<figure>${svg}</figure>`]), files: new Map(), element: false }
}
