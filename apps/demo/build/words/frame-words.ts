// The words of the frame round every page.
import type { Localised } from '../languages.ts'

interface FrameWords {
  readonly siteName: string
  readonly skip: string
  readonly pages: string
  readonly languages: string
  readonly themes: string
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>
  readonly nav: Readonly<Record<'index.html' | 'gallery.html' | 'builder.html' | 'data.html', string>>
  readonly about: string
  readonly licence: string
  readonly privacy: string
}

export const frameWords: Localised<FrameWords> = {
  en: {
    siteName: 'Central Asia Prosecutions',
    skip: 'Skip to the text',
    pages: 'Pages',
    languages: 'Language',
    themes: 'Colours',
    theme: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    nav: { 'index.html': 'Article', 'gallery.html': 'Gallery', 'builder.html': 'Embed', 'data.html': 'Data' },
    about:
      'A demonstration page of the open data package and the chart component Central Asia Prosecutions. Every number on it is taken from the package when the page is built.',
    licence: 'Data: CC BY 4.0. Code: MIT.',
    privacy: 'This page sets no cookie, stores nothing and asks nothing of any other host.',
  },
  ru: {
    siteName: 'Central Asia Prosecutions',
    skip: 'Перейти к тексту',
    pages: 'Страницы',
    languages: 'Язык',
    themes: 'Тема',
    theme: { auto: 'Авто', light: 'Светлая', dark: 'Тёмная' },
    nav: {
      'index.html': 'Статья',
      'gallery.html': 'Галерея',
      'builder.html': 'Вставка',
      'data.html': 'Данные',
    },
    about:
      'Демонстрационная страница открытого пакета данных и компонента диаграмм Central Asia Prosecutions. Все числа на ней взяты из пакета при сборке.',
    licence: 'Данные: CC BY 4.0. Код: MIT.',
    privacy: 'Страница не ставит cookie, ничего не хранит и не обращается к другим серверам.',
  },
}
