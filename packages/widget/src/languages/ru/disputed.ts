// What the figure `disputed` says in Russian.
import type { CountedUnit, Stage, War } from '@central-asia-prosecutions/data'
import type { BesideCount, Count, Counted, DisputedCell, DisputedWords, Printed } from '../disputed-words.ts'
import {
  amountOf,
  asked,
  countOf,
  counted as numbered,
  countries,
  date,
  form,
  heading,
  list,
  offences,
  under,
} from './grammar.ts'

/** Before what is counted, in the genitive: «зарегистрировано дел». */
const stages: Readonly<Record<Stage, string>> = {
  detected: 'выявлено',
  case_registered: 'зарегистрировано',
  under_investigation: 'в производстве',
  sent_to_court: 'передано в суд',
  decided: 'рассмотрено судом',
  convicted: 'осуждено',
  acquitted: 'оправдано',
  discontinued: 'прекращено',
  compulsory_medical: 'направлено на принудительное лечение',
  upheld: 'оставлено в силе',
  set_aside: 'отменено',
  execution: 'на исполнении',
  not_stated: 'стадия не указана:',
}

const units: Readonly<Record<CountedUnit, string>> = {
  cases: 'дел',
  persons: 'человек',
  judgments: 'приговоров',
  names_on_list: 'имён в списке',
  trials: 'судебных процессов',
  lawsuits: 'исков',
  articles: 'статей',
  newspapers: 'газет',
  not_stated: '(единица не указана)',
}

const wars: Readonly<Record<War, string>> = {
  any: '',
  ukraine: ', только война в Украине',
  syria_iraq: ', только войны в Сирии и Ираке',
  not_stated: ', война не указана',
}

const subject = ({ stage, unit, war }: Counted) => `${stages[stage]} ${units[unit]}${wars[war]}`

function clause({ counter, amount, partYear }: Count): string {
  return `${amountOf(amount, null)} (${[counter, ...(partYear ? ['неполный год'] : [])].join(', ')})`
}

function told({ lead, rivals }: DisputedCell): string {
  return lead.amount.kind === 'missing'
    ? `${list(rivals.map(clause))}; в основном подсчёте (${lead.counter}) данных нет`
    : [lead, ...rivals].map(clause).join(' против ')
}

const pageForms = ['страница', 'страницы', 'страниц'] as const
const countForms = ['подсчёт', 'подсчёта', 'подсчётов'] as const

function printed({ publisher, date: day }: Printed): string {
  return `${publisher ?? 'издание не названо'}, ${day === null ? 'без даты' : date(day)}`
}

/** A year alone can be put into the case that a preposition wants. */
const isYear = (day: string) => /^\d{4}$/.test(day)

function time({ from, to }: BesideCount): string {
  if (from !== null && to !== null) return from === to ? date(from) : `${date(from)} – ${date(to)}`
  if (from !== null) return isYear(from) ? `с ${from} года` : `${date(from)} и позже`
  if (to === null) return 'время не указано'
  return isYear(to) ? `по ${to} год` : `${date(to)} и раньше`
}

function kindOf(count: BesideCount): string {
  switch (count.kind) {
    case 'cumulative_since':
    case 'cumulative_until':
      return `итог ${time(count)}`
    case 'verbal_level':
      return `только словами, ${time(count)}`
    case 'stock_as_of':
      return `на один день, ${time(count)}`
    default:
      return time(count)
  }
}

const noArticle = 'статья не названа'

function besideKind(count: BesideCount): string {
  const { article } = count
  if (article === 'same') return kindOf(count)
  return `${kindOf(count)}, ${article === 'none' ? noArticle : heading(article)}`
}

export const disputed: DisputedWords = {
  subject,
  title({ country, article, counted, cell }) {
    const { pages, rivals, lead } = cell
    const hands = rivals.length + (lead.amount.kind === 'missing' ? 0 : 1)
    const witnesses = pages > hands ? `; ${numbered(pages, pageForms)}, ${numbered(hands, countForms)}` : ''
    return `${countries[country]}, ${subject(counted)} ${under(article)} в ${cell.year} году: ${told(cell)}${witnesses}`
  },
  titleOfSeveral: (shown) =>
    `Где подсчёты расходятся: ${list(shown.map((code) => countries[code]))} — и всё, что опубликовано о каждом числе`,
  emptyTitle: (parts) => `Нет чисел, для которых есть несколько подсчётов: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Для этого выбора (${asked(parts)}) в данных нет числа, для которого есть больше одного подсчёта.`,
  summary: {
    series: (article, counted) => `${heading(article)}, ${subject(counted)}`,
    cell({ year, lead, rivals }, unit) {
      const others = list(rivals.map(clause))
      if (lead.amount.kind === 'missing')
        return `${year} год: в основном подсчёте (${lead.counter}) данных нет; в другом — ${others}.`
      const remarks = [lead.counter, 'основной подсчёт', ...(lead.partYear ? ['год ещё не закончился'] : [])]
      return `${year} год: ${countOf(lead.amount, unit)} (${remarks.join(', ')}) и ${others}.`
    },
    pages: ({ year, leadPages, lead }) =>
      `Число основного подсчёта (${lead.counter}) за ${year} год, точное или округлённое, ${form(leadPages, ['приводит', 'приводят', 'приводят'])} ${numbered(leadPages, pageForms)}: это один подсчёт.`,
  },
  notes: {
    lead: (why) => `Какой подсчёт основной и почему? ${why}`,
    readings: 'Как прочитаны другие сообщения и почему',
  },
  chartNotes: {
    retold:
      'Пустой кружок — подсчёт, стоящий над ним, пересказанный ещё раз: это не новое наблюдение. Пунктир — число округлено или известна только граница.',
  },
  legend: { retold: 'тот же подсчёт в пересказе' },
  rows: {
    lead: (counter) => `${counter}, основной подсчёт`,
    printed,
    samePage: 'та же страница',
    retold: (pages) =>
      pages === 1
        ? 'ещё раз на той же странице: подсчёт один'
        : `${numbered(pages, pageForms)}, подсчёт один`,
    beside: 'Опубликовано также, но это не число за один год',
    noArticle,
    besideAgain: (page) => (page === null ? 'пересказ' : `пересказ: ${printed(page)}`),
    besideKind: (count, page) =>
      page === null ? besideKind(count) : `${besideKind(count)}; ${printed(page)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Всё опубликованное о числах, для которых есть несколько подсчётов: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { kind: 'Что это', count: 'Число' },
    retold: (counter) => `пересказ подсчёта (${counter})`,
    noCounter: 'не назван',
  },
  point: {
    lead: 'Основной подсчёт.',
    retold: (counter, amount) =>
      `Тот же подсчёт (${counter}: ${amount}) в пересказе: это не новое наблюдение.`,
    beside: 'Это не число за один год.',
    noCounter: 'Чьи данные: на странице никто не назван',
  },
}
