// The words of the builder: of its form, which is filled in when the site is built, and of what its script says.
import type { Localised } from '../languages.ts'

/** What can be chosen, under its name in the address. */
export type BuilderChoice = 'figure' | 'country' | 'from' | 'to' | 'lang' | 'chart-theme' | 'display' | 'kind'

interface BuilderWords {
  readonly choice: string
  readonly label: Readonly<Record<BuilderChoice, string>>
  /** Where nothing is narrowed. */
  readonly all: Readonly<Record<'country' | 'from' | 'to', string>>
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>
  readonly displays: Readonly<Record<'chart' | 'table' | 'both', string>>
  readonly kinds: Readonly<
    Record<'recommended' | 'script' | 'iframe' | 'figure', { readonly name: string; readonly is: string }>
  >
  /** Which choices a picture has not. */
  readonly pictureOnly: string
  readonly code: string
  readonly copy: string
  readonly copied: string
  readonly copyByHand: string
  readonly preview: string
  /** Of an address that asks for what there is none of. */
  readonly none: (label: string, value: string, chosen: string) => string
  /** Of a choice that another one made impossible. */
  readonly dropped: (label: string, chosen: string) => string
}

export const builderWords: Localised<BuilderWords> = {
  en: {
    choice: 'What to embed',
    label: {
      figure: 'Figure',
      country: 'Country',
      from: 'First year',
      to: 'Last year',
      lang: 'Language',
      'chart-theme': 'Colours',
      display: 'Shown as',
      kind: 'Kind of code',
    },
    all: { country: 'All countries', from: 'Earliest', to: 'Latest' },
    themes: { auto: 'As the page', light: 'Light', dark: 'Dark' },
    displays: { chart: 'Chart', table: 'Table', both: 'Both' },
    kinds: {
      recommended: { name: 'Recommended', is: 'Picture and text at once, then the live chart' },
      script: { name: 'Script only', is: 'Two short lines; nothing without JavaScript' },
      iframe: { name: 'Frame', is: 'For sites that let no script in; light unless chosen otherwise' },
      figure: { name: 'Picture', is: 'With its text and sources, and no script at all' },
    },
    pictureOnly: 'A picture shows all years as a chart, in the colours its reader has set.',
    code: 'Code',
    copy: 'Copy code',
    copied: 'Copied.',
    copyByHand: 'The browser did not allow it. The code is marked: copy it with the keyboard.',
    preview: 'Preview',
    none: (label, value, chosen) => `${label}: there is no “${value}”. Chosen instead: ${chosen}.`,
    dropped: (label, chosen) => `${label}: not for this choice. Chosen instead: ${chosen}.`,
  },
  ru: {
    choice: 'Что вставить',
    label: {
      figure: 'Диаграмма',
      country: 'Страна',
      from: 'Первый год',
      to: 'Последний год',
      lang: 'Язык',
      'chart-theme': 'Цвета',
      display: 'Вид',
      kind: 'Вид кода',
    },
    all: { country: 'Все страны', from: 'С начала', to: 'До конца' },
    themes: { auto: 'Страницы', light: 'Светлые', dark: 'Тёмные' },
    displays: { chart: 'Диаграмма', table: 'Таблица', both: 'Вместе' },
    kinds: {
      recommended: { name: 'Рекомендуемый', is: 'Сразу картинка и текст, затем живая диаграмма' },
      script: { name: 'Только скрипт', is: 'Две короткие строки; без JavaScript пусто' },
      iframe: { name: 'Рамка', is: 'Для сайтов, куда скрипты не вставить; светлая, если не выбрано иное' },
      figure: { name: 'Картинка', is: 'С текстом и источниками, совсем без скриптов' },
    },
    pictureOnly: 'На картинке — диаграмма за все годы, в цветах, которые выбрал читатель.',
    code: 'Код',
    copy: 'Скопировать код',
    copied: 'Скопировано.',
    copyByHand: 'Браузер не разрешил. Код выделен: скопируйте его с клавиатуры.',
    preview: 'Предпросмотр',
    none: (label, value, chosen) => `${label}: значения «${value}» нет. Выбрано: ${chosen}.`,
    dropped: (label, chosen) => `${label}: здесь это невозможно. Выбрано: ${chosen}.`,
  },
}
