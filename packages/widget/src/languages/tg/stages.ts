// What the figure `stages` says in Tajik.
import type { CountedYears, StageCounts, StagesWords } from '../stages-words.ts'
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
  since,
  under,
  unitNames,
  yearsOf,
} from './grammar.ts'

const names = {
  case_registered: 'Оғозшуда',
  sent_to_court: 'Ба суд расида',
  convicted: 'Маҳкумшуда',
} as const

/** As the predicate of a number of cases or persons a year. */
const happened = {
  case_registered: 'оғоз шудаанд',
  sent_to_court: 'ба суд расидаанд',
  convicted: 'маҳкум шудаанд',
} as const

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

function countedClause(
  { counter, leads, years }: CountedYears,
  { unit }: StageCounts,
  first: boolean,
): string {
  const counts = years.map(
    ({ amount, year }, index) =>
      `${first && index === 0 ? countOf(amount, unit) : amountOf(amount)} дар соли ${year}`,
  )
  return `${leads ? '' : 'тибқи ҳисоби дигар '}${list(counts)}${by(counter)}`
}

function stageClause(counts: StageCounts): string {
  const { stage, unit, counted, totals, unclear, missing: reason } = counts
  const clauses = [
    ...counted.map((one, index) => countedClause(one, counts, index === 0)),
    ...totals.map(
      (total, index) =>
        `${counted.length + index === 0 ? countOf(total.amount, unit) : amountOf(total.amount)} дар маҷмӯъ ${since(total.since)}${by(total.counter)}`,
    ),
    ...unclear.map(({ amount, counter }) => `${countOf(amount, unit)}, сол норавшан аст${by(counter)}`),
    ...(reason === null ? [] : [missing[reason]]),
  ]
  return `${names[stage].toLowerCase()} — ${clauses.join(', ')}`
}

export const stages: StagesWords = {
  names,
  title: (shown) =>
    `${list(shown.map((code) => countries[code]))}: парвандаҳои оғозшуда, парвандаҳои ба суд расида ва шахсони маҳкумшуда се ҳисоби ҷудогонаанд, ҳеҷ яке ҳиссаи дигаре нест`,
  emptyTitle: (parts) => `Ҳисоб аз рӯи чанд марҳила нест: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Барои ин интихоб (${asked(parts)}) дар маълумот моддае нест, ки дар беш аз як марҳила шумурда шуда бошад.`,
  summary: {
    article: (article, counts) => `${capital(under(article))}: ${counts.map(stageClause).join('; ')}.`,
    apart(notOver) {
      const clauses = notOver.map(
        ({ counter, years }) => `ҳангоми шумурдан (${counter}) ${yearsOf(years)} ҳанӯз ба охир нарасида буд`,
      )
      const apart =
        'инҳо маҷмӯаҳои гуногунанд: ҳеҷ марҳила қисми дигаре нест ва аз онҳо ҳиссаро ҳисоб кардан мумкин нест'
      return `${capital([...clauses, apart].join('; '))}.`
    },
  },
  notes: {
    apart:
      'Ин ҷараёни ягонае нест, ки зина ба зина кам шавад. Марҳилаҳо ҷудогона, барои вақтҳои гуногун ва бо воҳидҳои гуногун шумурда мешаванд: парвандае, ки дар як сол ба суд расидааст, метавонад дар соли дигар оғоз шуда бошад, ва як парванда метавонад ба чанд шахс дахл дошта бошад. Бинобар ин дар ин ҷо чизе ба чизе тақсим карда намешавад.',
    together: ({ articles, stage, unit, counter, amount, period }) =>
      `${capital(list(articles.map(named)))} якҷоя${period === null ? '' : `, ${date(period)}`}: танҳо бо калимаҳо${by(counter)} — дар як сол ${countOf(amount, unit)} ${happened[stage]}. Аз ин калимаҳо рақам бароварда намешавад.`,
    undated: (parts) => `Интихоби солҳо (${asked(parts)}) он чиро, ки солаш норавшан аст, хориҷ намекунад.`,
  },
  chartNotes: {
    total:
      'Хати зери солҳо вақтеро нишон медиҳад, ки рақами умумӣ фаро мегирад, ва ин рақами ягон сол нест; агар рӯзи ба охир расидани ҳисоб гуфта нашуда бошад, хат нуқта-нуқта аст.',
  },
  beside: {
    total: (start, counter) => `дар маҷмӯъ ${since(start)}${by(counter)}`,
    unclear: (asOf, counter) =>
      `дар соли норавшан${asOf === null ? '' : `; хабар дода шуд: ${date(asOf)}`}${by(counter)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Парвандаҳои оғозшуда, парвандаҳои ба суд расида ва шахсони маҳкумшуда, ҳисобҳои ҷудогона: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { stage: 'Марҳила', time: 'Сол ё давра', count: 'Шумора', unit: 'Воҳид' },
    since,
    unclear: 'сол норавшан аст',
    remarks: {
      total: 'рақами умумии чанд сол',
      unclear: 'барои кадом сол — норавшан аст',
      together: 'аз рӯи чанд модда якҷоя, дар як сол',
    },
  },
  point: {
    stage: (stage, unit) => `Марҳила: ${names[stage].toLowerCase()} (${unitNames[unit]})`,
    total: (start) => `Рақами умумӣ ${since(start)}, на рақами як сол.`,
    unclear: 'Барои кадом сол — норавшан аст.',
  },
}
