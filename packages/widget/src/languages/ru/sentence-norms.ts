// What the figure `sentence-norms` says in Russian.
import type { ArticleTerms, SentenceNormsWords } from '../sentence-norms-words.ts'
import {
  asked,
  countries,
  duration,
  durationGenitive,
  heading,
  list,
  named,
  noMinimum,
  number,
  span,
} from './grammar.ts'

function clauses({ statute, life, norms, outcomes, cases: single }: ArticleTerms): string[] {
  const lowerEnd = statute?.min === null ? ` (${noMinimum})` : ''
  const durations = list([...new Set(single)].map(duration))
  return [
    ...(statute ? [`закон предусматривает ${span(statute)} лишения свободы${lowerEnd}`] : []),
    ...(life ? ['закон допускает наказание вплоть до пожизненного лишения свободы'] : []),
    ...norms.map((norm) => `обычным сроком называют ${span(norm)}`),
    ...outcomes.map((term) => `в источнике назван срок ${span(term)}, но оснований считать его обычным мало`),
    ...(single.length === 0
      ? []
      : [
          single.length === 1
            ? `в одном известном деле — ${durations}`
            : `в отдельных делах (${number(single.length)}) — ${durations}`,
        ]),
  ]
}

export const sentenceNorms: SentenceNormsWords = {
  title(country, { article, statute, norms, cases: single, life }) {
    const law = statute
      ? [`закон предусматривает ${span(statute)}`]
      : life
        ? ['закон допускает пожизненное лишение свободы']
        : []
    const practice =
      norms.length > 0
        ? [`обычным сроком называют ${list(norms.map(span))}`]
        : single.length > 0
          ? [`известно отдельных дел: ${number(single.length)}`]
          : []
    return `${countries[country]}, ${named(article)}: ${[...practice, ...law].join(', ')}`
  },
  emptyTitle: (parts) => `Нет данных о сроках: ${asked(parts)}`,
  emptySummary: (parts) => `Для этого выбора (${asked(parts)}) нет данных ни о наказаниях, ни о приговорах.`,
  summary: (terms) => `${heading(terms.article)}: ${clauses(terms).join('; ')}.`,
  notes: {
    imprisonment:
      'На шкале — только реальное лишение свободы. Пожизненное не имеет длины и отмечено у её края; условных сроков, ограничения свободы и запретов на въезд на ней нет.',
    norms:
      'Срок назван обычным в источнике — по тем приговорам, которые там прочли; это не статистика всех приговоров.',
    cases: 'Точка — одно дело без имени, а не норма.',
    outcome:
      'Пустая точка — срок, который назван в источнике как общий, но оснований считать его обычным мало.',
    belowMinimum: (article) =>
      `${heading(article)}: обычный срок начинается ниже установленного законом минимума. По какому правилу его снижают, из прочитанных источников не видно.`,
    others: (article, penalties) =>
      `${heading(article)}, помимо лишения свободы: ${list(penalties)} (см. таблицу).`,
  },
  legend: {
    statute: 'Что предусматривает закон',
    openEnd: 'Граница, которую источники не называют',
    norm: 'Срок, который называют обычным',
    case: 'Одно дело',
    outcome: 'Назван в источнике, не\u00a0норма',
  },
  axisTitle: 'лет лишения свободы',
  rows: {
    statute: (part) => (part === null ? 'по закону' : `по закону; часть ${part} — со слов источника`),
    lifeSpan: (min) =>
      min === null
        ? 'до пожизненного лишения свободы'
        : `от ${durationGenitive(min)} до пожизненного лишения свободы`,
    life: 'пожизненно',
    norm: 'называют обычным сроком',
    outcome: 'назван в источнике, не\u00a0норма',
    cases: (count) => (count === 1 ? 'одно дело' : `отдельные дела: ${number(count)}`),
  },
  table: {
    caption: (shown) =>
      `Наказания по закону и приговоры, по статьям: ${list(shown.map((code) => countries[code]))}`,
    columns: {
      article: 'Статья',
      kind: 'Что это',
      penalty: 'Наказание',
      min: 'От (месяцев)',
      max: 'До (месяцев)',
      words: 'Словами',
      source: 'Источник',
    },
    kinds: {
      statute: 'закон',
      formerStatute: 'закон, утративший силу',
      doubtfulStatute: 'закон в пересказе; сведения ненадёжны',
      norm: 'называют обычным сроком',
      doubtfulNorm: 'называют обычным сроком; сведения ненадёжны',
      outcome: 'назван в источнике как общий; сведения ненадёжны, не\u00a0норма',
      case: 'одно дело, без имени',
      setAside: 'одно дело, без имени; приговор отменён',
    },
    notStated: 'не указано',
    provided: 'предусмотрено',
    part: (part) => `часть ${part} — со слов источника`,
  },
  point: {
    where: (article) => `${heading(article)} (${article.title})`,
    anonymised: 'Одно дело, без имени.',
    date: (day) => `Дата: ${day}`,
    asOf: (asOf) => `Сообщено: ${asOf}`,
  },
}
