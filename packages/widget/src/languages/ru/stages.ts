// What the figure `stages` says in Russian.
import { ru as cldr } from '../../../generated/locales.ts'
import type { CountedYears, Since, StageCounts, StagesWords } from '../stages-words.ts'
import {
  amountOf,
  asked,
  capital,
  countOf,
  countries,
  date,
  list,
  missing,
  named,
  offences,
  under,
  unitNames,
  yearList,
} from './grammar.ts'

const names = {
  case_registered: 'Зарегистрировано',
  sent_to_court: 'Поступило в суд',
  convicted: 'Осуждено',
} as const

/** Перед числом за каждый год. */
const happened = {
  case_registered: 'регистрировали',
  sent_to_court: 'в суд поступали',
  convicted: 'осуждали',
} as const

const since = ({ year, month }: Since) =>
  `с ${month === null ? '' : `${cldr.months[month - 1] ?? ''} `}${year} года`

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

function countedClause(
  { counter, leads, years }: CountedYears,
  { unit }: StageCounts,
  first: boolean,
): string {
  const counts = years.map(({ amount, year }, index) => {
    const number = first && index === 0 ? countOf(amount, unit) : amountOf(amount, null)
    return `${number} в ${index === 0 ? `${year} году` : `${year}-м`}`
  })
  return `${leads ? '' : 'по другому подсчёту — '}${list(counts)}${by(counter)}`
}

function stageClause(counts: StageCounts): string {
  const { stage, unit, counted, totals, unclear, missing: reason } = counts
  const clauses = [
    ...counted.map((one, index) => countedClause(one, counts, index === 0)),
    ...totals.map(
      (total, index) =>
        `всего ${since(total.since)} — ${counted.length + index === 0 ? countOf(total.amount, unit) : amountOf(total.amount, null)}${by(total.counter)}`,
    ),
    ...unclear.map(({ amount, counter }) => `${countOf(amount, unit)}, за какой год — неясно${by(counter)}`),
    ...(reason === null ? [] : [missing[reason]]),
  ]
  return `${names[stage].toLocaleLowerCase('ru')}: ${clauses.join(', ')}`
}

export const stages: StagesWords = {
  names,
  title: (shown) =>
    `${list(shown.map((code) => countries[code]))}: сколько дел зарегистрировано, сколько поступило в суд и сколько человек осуждено — три отдельных подсчёта, а не доли друг друга`,
  emptyTitle: (parts) => `Нет подсчётов по нескольким стадиям: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Для этого выбора (${asked(parts)}) нет статьи, по которой есть числа больше чем на одной стадии.`,
  summary: {
    article: (article, counts) => `${capital(under(article))} ${counts.map(stageClause).join('; ')}.`,
    apart(notOver) {
      const clauses = notOver.map(
        ({ counter, years }) =>
          `${yearList(years)} ${years.length === 1 ? 'год на момент подсчёта ещё не закончился' : 'годы на момент подсчёта ещё не закончились'} (${counter})`,
      )
      const apart =
        'это разные совокупности: ни одна стадия не часть другой, и доли из этих чисел вывести нельзя'
      return `${capital([...clauses, apart].join('; '))}.`
    },
  },
  notes: {
    apart:
      'Это не воронка. Стадии считают отдельно, за разное время и в разных единицах: дело, поступившее в суд в одном году, могли завести в другом, а в одном деле может быть несколько человек. Поэтому здесь ничего ни на что не делят.',
    together: ({ articles, stage, unit, counter, amount, period }) =>
      `${capital(list(articles.map(named)))} вместе${period === null ? '' : `, ${date(period)}`}: только словами${by(counter)} — ${happened[stage]} ${countOf(amount, unit)} в год. Чисел из этих слов не выводят.`,
    undated: (parts) => `Выбор лет (${asked(parts)}) не касается того, чей год неясен.`,
  },
  chartNotes: {
    total:
      'Линия под годами — время, за которое дан общий итог, а не данные одного года; пунктир — если не указано, каким днём подсчёт заканчивается.',
  },
  beside: {
    total: (start, counter) => `всего ${since(start)}${by(counter)}`,
    unclear: (asOf, counter) =>
      `за какой год — неясно${asOf === null ? '' : `; сообщено: ${date(asOf)}`}${by(counter)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Сколько дел зарегистрировано, сколько поступило в суд и сколько человек осуждено, отдельными подсчётами: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { stage: 'Стадия', time: 'Год или период', count: 'Число', unit: 'Единица' },
    since,
    unclear: 'год неясен',
    remarks: {
      total: 'итог за несколько лет',
      unclear: 'за какой год — неясно',
      together: 'по нескольким статьям вместе, в год',
    },
  },
  point: {
    stage: (stage, unit) => `Стадия: ${names[stage].toLocaleLowerCase('ru')} (${unitNames[unit]})`,
    total: (start) => `Итог ${since(start)}, а не данные одного года.`,
    unclear: 'За какой год — неясно.',
  },
}
