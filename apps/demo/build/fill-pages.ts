// Fills every page as it is served or built. The order below is the order of work: the list of sources stands on the
// numbers, what is embedded stays as the widget gives it out, the frame is laid round the finished text.
import { parse, serialize } from 'parse5'
import type { Plugin } from 'vite'
import { fillBuilder } from './fillers/builder.ts'
import { fillConditions } from './fillers/conditions.ts'
import { fillDownloads } from './fillers/downloads.ts'
import { fillEmbeds } from './fillers/embeds.ts'
import { fillFacts } from './fillers/facts.ts'
import { fillFrame } from './fillers/frame.ts'
import { fillGallery } from './fillers/gallery.ts'
import { fillHostList } from './fillers/host-list.ts'
import { fillNoBreaks } from './fillers/no-breaks.ts'
import { fillNumbers } from './fillers/numbers.ts'
import { fillSourceLinks } from './fillers/source-links.ts'
import { fillSourceList } from './fillers/source-list.ts'
import { isPageLanguage, pageLanguages } from './languages.ts'
import { PageError, type Filler, type Page } from './page.ts'
import { attribute, findOne } from './tree.ts'

const fillers: readonly Filler[] = [
  fillSourceList,
  fillNumbers,
  fillConditions,
  fillSourceLinks,
  fillDownloads,
  fillFacts,
  fillGallery,
  fillHostList,
  fillBuilder,
  fillNoBreaks,
  fillEmbeds,
  fillFrame,
]

/** @param siblings paths of all pages below pages/ */
export function fillPages(siblings: readonly string[]): Plugin {
  let command: Page['command'] = 'build'
  return {
    name: 'demo:fill-pages',
    configResolved(config) {
      command = config.command
    },
    transformIndexHtml: {
      // Before Vite looks for style sheets and scripts: the frame brings some.
      order: 'pre',
      handler: (html, { path }) => fillPage(html, path.replace(/^\//, ''), siblings, command),
    },
  }
}

/**
 * @param path of the page below pages/
 * @throws PageError for an unknown id and for a page without a known language
 */
export function fillPage(
  html: string,
  path: string,
  siblings: readonly string[],
  command: Page['command'],
): string {
  const document = parse(html, { sourceCodeLocationInfo: true })
  const code = attribute(findOne(document, 'html'), 'lang')
  const page = { path, siblings, document, command, language: 'en' } as const
  if (!isPageLanguage(code))
    throw new PageError(
      page,
      undefined,
      `<html lang="${code ?? ''}"> is no language of the site: use ${pageLanguages.join(' or ')}`,
    )
  for (const fill of fillers) fill({ ...page, language: code })
  return serialize(document)
}
