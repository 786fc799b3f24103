// What the figure `sentence-norms` says in Russian.
import type { ArticleTerms, LifeTerm, SentenceNormsWords, StatuteTerm } from '../sentence-norms-words.ts'
import {
  asked,
  counted,
  countries,
  duration,
  durationGenitive,
  form,
  heading,
  list,
  named,
  noMinimum,
  number,
  span,
} from './grammar.ts'

const casesForms = ['дело', 'дела', 'дел'] as const

const lifeSpan = (min: number | null) =>
  `${min === null ? '' : `от ${durationGenitive(min)} `}до пожизненного лишения свободы`

/** Of the conditions in the data only a clause with its own verb takes a comma. */
const conditioned = (value: string, condition: string) =>
  `${value}${condition.startsWith('если ') ? ',' : ''} ${condition}`

function lifeClause({ min, condition, part }: LifeTerm): string {
  const value = `${min === null ? 'вплоть ' : ''}${lifeSpan(min)}`
  return `по сообщению одного источника${condition === null ? '' : `, ${condition},`} — ${value}${part === null ? '' : ` (часть ${part} — со слов источника)`}`
}

/** What a text of the law provides that may no longer be in force. */
function unverifiedClause({ unverified }: ArticleTerms): string[] {
  const spans = unverified.map(({ condition, ...term }) =>
    condition === null ? span(term) : conditioned(span(term), condition),
  )
  return spans.length === 0
    ? []
    : [
        `текст закона, действие которого на сегодня не подтверждено, предусматривает ${spans.join(', а также ')}`,
      ]
}

function lawClause(statutes: readonly StatuteTerm[], noun: string): string[] {
  const spans = statutes.map(({ condition, ...term }, index) => {
    const value = `${span(term)}${index === 0 ? noun : ''}${noun !== '' && term.min === null ? ` (${noMinimum})` : ''}`
    return condition === null ? value : conditioned(value, condition)
  })
  return spans.length === 0 ? [] : [`закон предусматривает ${spans.join(', а также ')}`]
}

function caseClauses(single: readonly number[]): string[] {
  if (single.length === 0) return []
  const terms = list([...new Set(single)].map(duration))
  return [
    single.length === 1
      ? `в одном известном деле с лишением свободы — ${terms}`
      : `в ${number(single.length)} ${form(single.length, ['известном деле', 'известных делах', 'известных делах'])} с лишением свободы — ${terms}`,
  ]
}

/** Among articles of several countries: spans and numbers only. */
function briefClauses(terms: ArticleTerms): string[] {
  const { statutes, life, norms, outcomes, cases: single, otherOutcomes } = terms
  const [shortest] = single
  return [
    ...statutes.map(({ condition, ...term }) =>
      condition === null ? `по закону ${span(term)}` : conditioned(`по закону ${span(term)}`, condition),
    ),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `обычным называют ${span(norm)}`),
    ...outcomes.map((term) => `в источнике назван срок ${span(term)}, но это не норма`),
    ...(shortest === undefined
      ? []
      : [
          `${counted(single.length, casesForms)} со сроком ${span({ min: shortest, max: single.at(-1) ?? shortest })}`,
        ]),
    ...(otherOutcomes.count === 0
      ? []
      : [`ещё ${counted(otherOutcomes.count, casesForms)} без реального лишения свободы`]),
  ]
}

function clauses(terms: ArticleTerms): string[] {
  const { statutes, life, norms, outcomes, cases: single, otherOutcomes } = terms
  return [
    ...lawClause(statutes, ' лишения свободы'),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `обычным сроком называют ${span(norm)}`),
    ...outcomes.map((term) => `в источнике назван срок ${span(term)}, но оснований считать его обычным мало`),
    ...caseClauses(single),
    ...(otherOutcomes.count === 0
      ? []
      : [
          `ещё ${counted(otherOutcomes.count, casesForms)} ${form(otherOutcomes.count, ['кончилось', 'кончились', 'кончились'])} без реального лишения свободы (${list(otherOutcomes.penalties)})`,
        ]),
  ]
}

export const sentenceNorms: SentenceNormsWords = {
  title(country, all) {
    const { article, statutes, norms, cases: single, life } = all
    const law =
      statutes.length > 0 ? lawClause(statutes, '') : [...life.map(lifeClause), ...unverifiedClause(all)]
    const practice =
      norms.length > 0
        ? [`обычным сроком называют ${list(norms.map(span))}`]
        : single.length > 0
          ? [
              `${form(single.length, ['известно', 'известны', 'известно'])} ${counted(single.length, casesForms)} с лишением свободы`,
            ]
          : []
    return `${countries[country]}, ${named(article)}: ${[...practice, ...law].join(statutes.length > 0 ? ', ' : '; ')}`
  },
  titleOfSeveral: (shown) =>
    `Сроки за чужие войны: что предусматривает закон и какие приговоры известны в ${number(shown.length)} ${form(shown.length, ['стране', 'странах', 'странах'])}`,
  emptyTitle: (parts) => `Нет данных о сроках: ${asked(parts)}`,
  emptySummary: (parts) => `Для этого выбора (${asked(parts)}) нет данных ни о наказаниях, ни о приговорах.`,
  summary: (terms, brief) =>
    `${heading(terms.article)}: ${(brief ? briefClauses(terms) : clauses(terms)).join('; ')}.`,
  noNorm: (which) =>
    which === 'others'
      ? 'По остальным статьям обычный срок неизвестен: есть только то, что предусматривает закон, или отдельные дела.'
      : 'Ни по одной из статей обычный срок не известен: есть только то, что предусматривает закон, или отдельные дела.',
  notes: {
    norms:
      'Срок назван обычным в источнике — по тем приговорам, которые там прочли; это не статистика всех приговоров.',
    belowMinimum: (article) =>
      `${article}: обычный срок начинается ниже установленного законом минимума. По какому правилу его снижают, из прочитанных источников не видно.`,
    others: (article, penalties) => `${article}, помимо лишения свободы: ${list(penalties)} (см. таблицу).`,
    otherOutcomes: (article, count, penalties) =>
      `${article}: ещё ${counted(count, ['известное дело', 'известных дела', 'известных дел'])} ${form(count, ['кончилось', 'кончились', 'кончились'])} без реального лишения свободы (${list(penalties)}; см. таблицу).`,
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
    unverifiedStatute: (part) =>
      `текст закона${part === null ? '' : ` (часть ${part} — со слов источника)`}; действует ли он сегодня, не подтверждено`,
    lifeStatute: (part) =>
      `закон в пересказе одного источника${part === null ? '' : ` (часть ${part} — с его слов)`}`,
    lifeSpan,
    conditioned,
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
      offence: 'Преступление',
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
