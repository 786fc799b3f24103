// What is said of counts in Russian.
import type { CountWords } from '../counts-words.ts'
import { countOf, heading, list } from './grammar.ts'

export const counts: CountWords = {
  amount: countOf,
  units: {
    cases: 'дела',
    persons: 'лица',
    judgments: 'приговоры',
    names_on_list: 'имена в списке',
    trials: 'судебные процессы',
    lawsuits: 'иски',
    articles: 'статьи',
    newspapers: 'газеты',
    not_stated: 'единица не указана',
  },
  partYear: 'неполный год',
  notes: {
    cases:
      'Дело — это не человек и не приговор. Статьи охватывают любой иностранный конфликт и любую его сторону: на чьей стороне воевали, по этим данным не узнать.',
    counters:
      'Каждый считает по-своему: данные стоят рядом, их не складывают, не усредняют и не заполняют ими чужие пробелы.',
    missing: '«Не найдено» — в прочитанных источниках числа нет. Это не ноль.',
  },
  chartNotes: {
    partYear: 'Штриховка: на момент подсчёта год не закончился, данных за весь год нет.',
    bound:
      'Если источник называет только границу, столбец закрашен настолько, насколько это известно точно; пунктир или стрелка показывают, что настоящее число — дальше.',
    approximate: 'Пунктирный столбец — число, которое округлил сам источник.',
  },
  legend: {
    lead: (counters) => list(counters),
    partYear: (counters) =>
      counters.length > 1
        ? 'Год на момент подсчёта не закончился'
        : `${counters.join()}, год на момент подсчёта не закончился`,
    rival: (counters) =>
      counters.length > 1 ? `Другие подсчёты, слева направо: ${counters.join(', ')}` : counters.join(),
    bound: 'Известна только граница',
    approximate: 'Округлено источником',
  },
  table: {
    columns: {
      article: 'Статья',
      year: 'Год',
      counter: 'Чьи данные',
      remark: 'Примечание',
      stated: 'Сообщено',
      words: 'Слова источника',
      source: 'Источник',
    },
    remarks: {
      lead: 'основной подсчёт',
      rival: 'другой подсчёт',
      partYear: 'на момент подсчёта год не закончился',
    },
  },
  point: {
    where: (article, { first, last }) =>
      `${heading(article)} (${article.title}), ${first === last ? `${first} год` : `${first}–${last} годы`}`,
    counter: (name) => `Чьи данные: ${name}`,
    asOf: (asOf) => `Сообщено: ${asOf}`,
    rival: 'Другой подсчёт: стоит рядом с основным и с ним не складывается.',
    partYear: 'На момент подсчёта год ещё не закончился.',
  },
}
