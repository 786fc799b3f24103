// What the figure `sentence-norms` says in Russian.
import type { ArticleTerms, LifeTerm, SentenceNormsWords } from '../sentence-norms-words.ts'
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
  offences,
  span,
} from './grammar.ts'

const lifeSpan = (min: number | null) =>
  `${min === null ? '' : `от ${durationGenitive(min)} `}до пожизненного лишения свободы`

function lifeClause({ min, condition, part }: LifeTerm): string {
  const value = `${min === null ? 'вплоть ' : ''}${lifeSpan(min)}`
  return `по сообщению одного источника${condition === null ? '' : `, ${condition},`} — ${value}${part === null ? '' : ` (часть ${part} — со слов источника)`}`
}

function clauses({ statute, life, norms, outcomes, cases: single }: ArticleTerms): string[] {
  const lowerEnd = statute?.min === null ? ` (${noMinimum})` : ''
  const durations = list([...new Set(single)].map(duration))
  return [
    ...(statute ? [`закон предусматривает ${span(statute)} лишения свободы${lowerEnd}`] : []),
    ...life.map(lifeClause),
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
    const law = statute ? [`закон предусматривает ${span(statute)}`] : life.map(lifeClause)
    const practice =
      norms.length > 0
        ? [`обычным сроком называют ${list(norms.map(span))}`]
        : single.length > 0
          ? [`известно отдельных дел: ${number(single.length)}`]
          : []
    return `${countries[country]}, ${named(article)}: ${[...practice, ...law].join(statute ? ', ' : '; ')}`
  },
  emptyTitle: (parts) => `Нет данных о сроках: ${asked(parts)}`,
  emptySummary: (parts) => `Для этого выбора (${asked(parts)}) нет данных ни о наказаниях, ни о приговорах.`,
  summary: (terms) => `${heading(terms.article)}: ${clauses(terms).join('; ')}.`,
  notes: {
    norms:
      'Срок назван обычным в источнике — по тем приговорам, которые там прочли; это не статистика всех приговоров.',
    belowMinimum: (article) =>
      `${heading(article)}: обычный срок начинается ниже установленного законом минимума. По какому правилу его снижают, из прочитанных источников не видно.`,
    others: (article, penalties) =>
      `${heading(article)}, помимо лишения свободы: ${list(penalties)} (см. таблицу).`,
    undated: (parts) =>
      `Выбор лет (${asked(parts)}) касается только приговоров с датой: закон и приговоры без даты показаны независимо от него.`,
  },
  chartNotes: {
    imprisonment:
      'На шкале — только реальное лишение свободы. Пожизненное не имеет длины и отмечено у её края; условных сроков, ограничения свободы и запретов на въезд на ней нет.',
    cases: 'Точка — одно обезличенное дело, а не норма.',
    outcome:
      'Пустая точка — срок, который назван в источнике как типичный, но оснований считать его обычным мало.',
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
    lifeStatute: (part) =>
      `закон в пересказе одного источника${part === null ? '' : ` (часть ${part} — с его слов)`}`,
    lifeSpan,
    conditioned: (value, condition) => `${value}, ${condition}`,
    life: 'пожизненно',
    norm: 'называют обычным сроком',
    outcome: 'назван в источнике, не\u00a0норма',
    cases: (count) => (count === 1 ? 'одно дело' : `отдельные дела: ${number(count)}`),
  },
  table: {
    caption: (shown, articles) =>
      `Наказания по закону и приговоры, по статьям: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: {
      article: 'Статья',
      kind: 'Что это',
      penalty: 'Наказание',
      min: 'От (месяцев)',
      max: 'До (месяцев)',
      words: 'Словами',
      date: 'Дата',
      asStated: 'Слова источника',
      source: 'Источник',
    },
    kinds: {
      statute: 'закон',
      reportedStatute: 'закон в пересказе',
      formerStatute: 'прежняя редакция закона',
      doubtfulStatute: 'закон в пересказе; сведения ненадёжны',
      norm: 'называют обычным сроком',
      doubtfulNorm: 'называют обычным сроком; сведения ненадёжны',
      outcome: 'назван в источнике как типичный; сведения ненадёжны, не\u00a0норма',
      case: 'обезличенное дело',
      setAside: 'обезличенное дело; приговор отменён',
    },
    notStated: 'не указано',
    provided: 'предусмотрено',
    part: (part) => `часть ${part} — со слов источника`,
  },
  point: {
    where: (article) => `${heading(article)} (${article.title})`,
    anonymised: 'Обезличенное дело.',
    date: (day) => `Дата: ${day}`,
    asOf: (asOf) => `Сообщено: ${asOf}`,
  },
}
