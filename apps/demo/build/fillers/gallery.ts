// `<div data-fill="gallery"></div>` gives way to a section for every figure: its name, what it shows, the code that the
// widget recommends for it, and the way to the builder.
import { languageFolders } from '../languages.ts'
import { addressFrom, type Page } from '../page.ts'
import { attribute, element, findAll, replace, type Element } from '../tree.ts'
import { figureWords } from '../words/figure-words.ts'
import { galleryWords } from '../words/gallery-words.ts'

export function fillGallery(page: Page): void {
  for (const place of findAll(page.document, (found) => attribute(found, 'data-fill') === 'gallery'))
    replace(place, ...Object.keys(figureWords).map((figure) => section(page, figure)))
}

function section(page: Page, figure: string): Element {
  const { name, shows } = wordsOf(page, figure)
  const builder = addressFrom(page, `${languageFolders[page.language]}builder.html`)
  return element(
    'section',
    { class: 'exhibit', id: figure, 'aria-labelledby': `${figure}-name` },
    element('h2', { id: `${figure}-name` }, name),
    element('p', { class: 'shows' }, shows),
    element('div', { class: 'embedded', 'data-embed': `figure=${figure}` }),
    element(
      'p',
      { class: 'onward' },
      element(
        'a',
        { href: `${builder}?figure=${figure}&lang=${page.language}` },
        galleryWords[page.language].embed(name),
      ),
    ),
  )
}

function wordsOf({ language }: Page, figure: string): { name: string; shows: string } {
  const words = figureWords[figure]
  if (words === undefined) throw new Error(`build/words/figure-words.ts has no figure “${figure}”`)
  return words[language]
}
