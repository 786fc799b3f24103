// What stands round every page: the head's common lines, the masthead with its switches, the skip link, the footer.
import { languageFolders, languageNames, pageLanguages, type PageLanguage } from '../languages.ts'
import { addressFrom, PageError, type Page } from '../page.ts'
import { attribute, element, findOne, prepend, append, setAttribute, type Element } from '../tree.ts'
import { frameWords } from '../words/frame-words.ts'

/** Pages in the masthead, by their path without the language's folder. */
const navigation = ['index.html', 'gallery.html', 'builder.html', 'data.html'] as const

const themes = ['auto', 'light', 'dark'] as const

// The page may load from its own host only, and the browser holds it to that.
// https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP
const ownHostOnly =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"

export function fillFrame(page: Page): void {
  fillHead(page)
  const body = findOne(page.document, 'body')
  const main = findOne(page.document, 'main')
  setAttribute(main, 'id', 'main')
  // So that the skip link moves the focus as well as the view.
  setAttribute(main, 'tabindex', '-1')
  const words = frameWords[page.language]
  prepend(body, element('a', { class: 'skip', href: '#main' }, words.skip), masthead(page))
  append(body, footer(page))
}

function fillHead(page: Page): void {
  const head = findOne(page.document, 'head')
  const title = findOne(head, 'title')
  const name = frameWords[page.language].siteName
  const description = head.childNodes.some(
    (node) => 'tagName' in node && node.tagName === 'meta' && attribute(node, 'name') === 'description',
  )
  if (!description) throw new PageError(page, title, 'has no <meta name="description">: every page needs one')
  append(title, ` — ${name}`)
  prepend(
    head,
    element('meta', { charset: 'utf-8' }),
    ...(page.command === 'build'
      ? [element('meta', { 'http-equiv': 'Content-Security-Policy', content: ownHostOnly })]
      : []),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('script', { src: '/theme.js' }),
  )
  append(
    head,
    element('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
    element('link', { rel: 'stylesheet', href: '/styles/site.css' }),
    // Vite would take a page's address for that of an asset: https://vite.dev/guide/features#html
    ...translations(page).map(({ language, path }) =>
      element('link', {
        rel: 'alternate',
        hreflang: language,
        href: addressFrom(page, path),
        'vite-ignore': '',
      }),
    ),
  )
}

function masthead(page: Page): Element {
  const words = frameWords[page.language]
  const home = languageFolders[page.language] + navigation[0]
  return element(
    'header',
    { class: 'masthead' },
    element('a', { class: 'site-name', href: addressFrom(page, home) }, words.siteName),
    element(
      'nav',
      { 'aria-label': words.pages },
      ...navigation.map((entry) => {
        const path = languageFolders[page.language] + entry
        return element(
          'a',
          current(path === page.path, 'page', { href: addressFrom(page, path) }),
          words.nav[entry],
        )
      }),
    ),
    element(
      'nav',
      { class: 'languages', 'aria-label': words.languages },
      ...translations(page).map(({ language, path }) =>
        element(
          'a',
          current(language === page.language, 'true', {
            href: addressFrom(page, path),
            lang: language,
            hreflang: language,
          }),
          languageNames[language],
        ),
      ),
    ),
  )
}

function footer(page: Page): Element {
  const words = frameWords[page.language]
  return element(
    'footer',
    { class: 'colophon' },
    element('p', {}, words.about),
    element('p', {}, words.licence),
    element('p', {}, words.privacy),
    // theme.js marks the current one, and shows the switch: without script it could do nothing.
    element(
      'nav',
      { class: 'themes', 'aria-label': words.themes },
      ...themes.map((theme) =>
        element(
          'a',
          { href: theme === 'auto' ? '?' : `?theme=${theme}`, 'data-theme-choice': theme },
          words.theme[theme],
        ),
      ),
    ),
  )
}

/** This page in every language in which it exists, in the order of the languages. */
function translations(page: Page): { language: PageLanguage; path: string }[] {
  const own = page.path.slice(languageFolders[page.language].length)
  return pageLanguages
    .map((language) => ({ language, path: languageFolders[language] + own }))
    .filter(({ path }) => page.siblings.includes(path))
}

function current(
  isCurrent: boolean,
  value: 'page' | 'true',
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return isCurrent ? { ...attributes, 'aria-current': value } : attributes
}
