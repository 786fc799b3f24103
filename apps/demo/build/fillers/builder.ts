// `<div data-fill="builder"></div>` is filled with the form of the embed-code builder, the place for its code and that for
// its preview; `<dl data-fill="values"></dl>` with the same choices in words, for readers without JavaScript. What can be chosen stands in the form itself, once: its script (scripts/builder.ts) reads it there.
import { countries, tables, type Country } from '@central-asia-prosecutions/data'
import { embedCode } from '@central-asia-prosecutions/widget/embed-code'
import { locales, type PageLanguage } from '../languages.ts'
import { addressFrom, type Page } from '../page.ts'
import { append, attribute, element, findAll, setAttribute, type Element } from '../tree.ts'
import { widgetAddress } from '../widget-folder.ts'
import { builderWords, type BuilderChoice } from '../words/builder-words.ts'
import { figureWords } from '../words/figure-words.ts'

/** As their speakers write them. */
const chartLanguages = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
  tk: 'Türkmençe',
  uz: 'Oʻzbekcha',
} as const

export function fillBuilder(page: Page): void {
  for (const place of findAll(page.document, (found) => attribute(found, 'data-fill') === 'builder')) {
    setAttribute(place, 'data-widget', addressFrom(page, `${widgetAddress}/`))
    append(place, form(page), output(page))
  }
  for (const place of findAll(page.document, (found) => attribute(found, 'data-fill') === 'values'))
    append(place, ...valuesInWords(page))
}

function valuesInWords({ language }: Page): Element[] {
  const { label, themes, displays } = builderWords[language]
  const values = {
    figure: Object.entries(figureWords).map(([id, words]) => [id, words[language].name]),
    country: namedCountries(language),
    lang: Object.entries(chartLanguages),
    theme: Object.entries(themes),
    display: Object.entries(displays),
  } as const
  const labels = { ...label, theme: label['chart-theme'] }
  return (Object.keys(values) as (keyof typeof values)[]).flatMap((name) => [
    element('dt', {}, labels[name], ' ', element('code', {}, name)),
    element(
      'dd',
      {},
      ...values[name].flatMap(([value = '', text = ''], index) => [
        index === 0 ? '' : ', ',
        element('code', {}, value),
        ` ${text}`,
      ]),
    ),
  ])
}

function namedCountries(language: PageLanguage): [code: string, name: string][] {
  const region = new Intl.DisplayNames(locales[language], { type: 'region' })
  return countries.map((country) => [country, region.of(country) ?? country])
}

function form({ language }: Page): Element {
  const words = builderWords[language]
  const { all, displays, kinds, themes } = words
  const years = [...new Set(tables.prosecutions.map(({ year }) => year))].sort().map(String)
  return element(
    'form',
    { class: 'choices', 'aria-label': words.choice, autocomplete: 'off' },
    select(
      language,
      'figure',
      Object.entries(figureWords).map(([figure, named]) =>
        option(figure, named[language].name, { 'data-countries': countriesOf(figure).join(' ') }),
      ),
    ),
    select(language, 'country', [
      option('', all.country),
      ...namedCountries(language).map(([country, name]) => option(country, name)),
    ]),
    element(
      'div',
      { class: 'pair' },
      ...(['from', 'to'] as const).map((name) =>
        select(language, name, [option('', all[name]), ...years.map((year) => option(year, year))]),
      ),
    ),
    select(
      language,
      'lang',
      Object.entries(chartLanguages).map(([code, name]) => option(code, name, { lang: code })),
    ),
    radios(language, 'chart-theme', themes),
    radios(language, 'display', displays),
    element(
      'fieldset',
      { class: 'kinds' },
      element('legend', {}, words.label.kind),
      ...Object.entries(kinds).map(([kind, { name, is }], index) =>
        element(
          'label',
          {},
          radio('kind', kind, index === 0, { 'aria-describedby': `kind-${kind}` }),
          element('span', {}, name),
          element('small', { id: `kind-${kind}` }, is),
        ),
      ),
    ),
    element('p', { class: 'hint', 'data-builder': 'picture-only', hidden: '' }, words.pictureOnly),
  )
}

/** Shown by the script, which fills them: without it there is nothing in them. */
function output({ language }: Page): Element {
  const words = builderWords[language]
  return element(
    'div',
    { class: 'result' },
    element('p', { class: 'message', role: 'status', 'data-builder': 'message' }),
    element('h2', {}, element('label', { for: 'code' }, words.code)),
    element('textarea', {
      id: 'code',
      readonly: '',
      rows: '9',
      spellcheck: 'false',
      autocomplete: 'off',
      // A program’s text is not to be translated.
      translate: 'no',
      dir: 'ltr',
    }),
    element(
      'div',
      { class: 'copying' },
      element('button', { type: 'button', 'data-builder': 'copy' }, words.copy),
      element('span', { role: 'status', 'data-builder': 'copied' }),
    ),
    element('h2', { id: 'preview' }, words.preview),
    element('div', {
      class: 'preview',
      role: 'region',
      'aria-labelledby': 'preview',
      'data-builder': 'preview',
    }),
  )
}

/** Those of which the figure has anything to say: the widget refuses the others. */
function countriesOf(figure: string): Country[] {
  return countries.filter((country) => {
    try {
      embedCode({ figure, country, lang: 'en', kind: 'script', base: '.' })
      return true
    } catch (error) {
      if (error instanceof RangeError) return false
      throw error
    }
  })
}

function select(language: PageLanguage, name: BuilderChoice, options: readonly Element[]): Element {
  return element(
    'div',
    { class: 'field' },
    element('label', { for: name }, builderWords[language].label[name]),
    element('select', { id: name, name }, ...options),
  )
}

function option(value: string, text: string, attributes: Readonly<Record<string, string>> = {}): Element {
  return element('option', { value, ...attributes }, text)
}

function radios(
  language: PageLanguage,
  name: BuilderChoice,
  texts: Readonly<Record<string, string>>,
): Element {
  return element(
    'fieldset',
    { class: 'segments' },
    element('legend', {}, builderWords[language].label[name]),
    ...Object.entries(texts).map(([value, text], index) =>
      element('label', {}, radio(name, value, index === 0), element('span', {}, text)),
    ),
  )
}

function radio(
  name: BuilderChoice,
  value: string,
  checked: boolean,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  return element('input', { type: 'radio', name, value, ...(checked && { checked: '' }), ...attributes })
}
