// The figures of the widget, in the order in which it offers them: a name, and what a reader finds in it. No numbers and
// no findings: those are the figure's own to say.
import type { Localised } from '../languages.ts'

interface FigureWords {
  readonly name: string
  readonly shows: string
}

export const figureWords: Readonly<Record<string, Localised<FigureWords>>> = {
  'cases-by-year': {
    en: { name: 'Cases by year', shows: 'Cases opened, year by year, each country by its own counters.' },
    ru: { name: 'Дела по годам', shows: 'Зарегистрированные дела по годам, у каждой страны свои подсчёты.' },
  },
  stages: {
    en: {
      name: 'Stages',
      shows: 'Opened, sent to court, convicted: three separate counts, side by side.',
    },
    ru: {
      name: 'Стадии',
      shows: 'Зарегистрировано, поступило в суд, осуждено: три отдельных подсчёта рядом.',
    },
  },
  'sentence-norms': {
    en: {
      name: 'Sentences and the law',
      shows: 'The terms that the law provides, and the sentences that are known.',
    },
    ru: { name: 'Сроки и закон', shows: 'Какие сроки предусматривает закон и какие приговоры известны.' },
  },
  countries: {
    en: { name: 'Countries', shows: 'The yearly counts of five countries, and where there is none.' },
    ru: { name: 'Страны', shows: 'Подсчёты по годам в пяти странах — и где их нет.' },
  },
  judgments: {
    en: { name: 'Judgments', shows: 'A sample of judgments, a mark for each, without names.' },
    ru: { name: 'Судебные решения', shows: 'Выборка судебных решений: отметка — одно решение, имён нет.' },
  },
  'reform-2014': {
    en: { name: 'The codes of 2014', shows: 'Penalties in Kazakhstan before and after the codes of 2014.' },
    ru: { name: 'Кодексы 2014 года', shows: 'Наказания в Казахстане до и после кодексов 2014 года.' },
  },
  disputed: {
    en: {
      name: 'Disputed numbers',
      shows: 'What each document states, where documents contradict each other.',
    },
    ru: { name: 'Спорные числа', shows: 'Что утверждает каждый документ там, где они расходятся.' },
  },
}
