// What is said of counts in Russian.
import type { CountWords } from '../counts-words.ts'
import { countOf, heading, list, unitNames, yearSpan } from './grammar.ts'

export const counts: CountWords = {
  amount: countOf,
  years: ({ first, last }) => (first === last ? String(first) : `${first}–${last}`),
  units: unitNames,
  partYear: 'неполный год',
  notes: {
    cases:
      'Дело — это не человек и не приговор. Статьи охватывают любой иностранный конфликт и любую его сторону: на чьей стороне воевали, по этим данным не узнать.',
    counters:
      'Каждый считает по-своему: данные стоят рядом, их не складывают, не усредняют и не заполняют ими чужие пробелы.',
    missing: '«Не найдено» — в прочитанных источниках числа нет. Это не ноль.',
  },
  chartNotes: {
    scale: 'Все столбцы — на одной шкале дел. У того, что считают в других единицах, столбца нет.',
    partYear: 'Штриховка: на момент подсчёта год не закончился, данных за весь год нет.',
    bound:
      'Если источник называет только границу, столбец закрашен настолько, насколько число известно точно; пунктир или стрелка показывают, что настоящее число — не здесь.',
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
    where: (article, span) =>
      `${heading(article)} (${article.title})${span === null ? '' : `, ${yearSpan(span)}`}`,
    counter: (name) => `Чьи данные: ${name}`,
    asOf: (asOf) => `Сообщено: ${asOf}`,
    rival: 'Другой подсчёт: стоит рядом с основным и с ним не складывается.',
    partYear: 'На момент подсчёта год ещё не закончился.',
  },
}
