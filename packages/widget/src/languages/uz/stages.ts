// What the figure `stages` says in Uzbek.
import type { CountedYears, StageCounts, StagesWords } from '../stages-words.ts'
import {
  amountOf,
  asked,
  capital,
  countOf,
  countries,
  date,
  heading,
  list,
  missing,
  offences,
  since,
  under,
  unitNames,
  yearsOf,
} from './grammar.ts'

const names = {
  case_registered: 'Qoʻzgʻatildi',
  sent_to_court: 'Sudga kelib tushdi',
  convicted: 'Sudlandi',
} as const

/** As the predicate of a number of cases or persons a year. */
const happened = {
  case_registered: 'qoʻzgʻatilgan',
  sent_to_court: 'sudga kelib tushgan',
  convicted: 'sudlangan',
} as const

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

function countedClause(
  { counter, leads, years }: CountedYears,
  { unit }: StageCounts,
  first: boolean,
): string {
  const counts = years.map(
    ({ amount, year }, index) =>
      `${year}-yilda — ${first && index === 0 ? countOf(amount, unit) : amountOf(amount)}`,
  )
  return `${leads ? '' : 'boshqa hisobda '}${counts.join(', ')}${by(counter)}`
}

function stageClause(counts: StageCounts): string {
  const { stage, unit, counted, totals, unclear, missing: reason } = counts
  const clauses = [
    ...counted.map((one, index) => countedClause(one, counts, index === 0)),
    ...totals.map(
      (total, index) =>
        `${since(total.since)} jami — ${counted.length + index === 0 ? countOf(total.amount, unit) : amountOf(total.amount)}${by(total.counter)}`,
    ),
    ...unclear.map(
      ({ amount, counter }) => `${countOf(amount, unit)}, qaysi yilga tegishli ekani noaniq${by(counter)}`,
    ),
    ...(reason === null ? [] : [missing[reason]]),
  ]
  return `${names[stage].toLowerCase()}: ${clauses.join(', ')}`
}

export const stages: StagesWords = {
  names,
  title: (shown) =>
    `${list(shown.map((code) => countries[code]))}: qoʻzgʻatilgan ishlar, sudga kelib tushgan ishlar va sudlangan shaxslar — uchta alohida hisob, biri boshqasining ulushi emas`,
  emptyTitle: (parts) => `Bir necha bosqich boʻyicha hisob yoʻq: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Tanlangan shartlar (${asked(parts)}) boʻyicha maʼlumotlarda bittadan koʻp bosqichda sanalgan modda yoʻq.`,
  summary: {
    article: (article, counts) => `${capital(under(article))} ${counts.map(stageClause).join('; ')}.`,
    apart(notOver) {
      const clauses = notOver.map(
        ({ counter, years }) => `${counter} sanaganda ${yearsOf(years)} hali tugamagan edi`,
      )
      const apart =
        'bu sonlar turli toʻplamlar haqida: hech bir bosqich boshqasining qismi emas, ulardan ulush chiqarib boʻlmaydi'
      return `${capital([...clauses, apart].join('; '))}.`
    },
  },
  notes: {
    apart:
      'Bu saralana-saralana kamayib boradigan yagona oqim emas. Bosqichlar alohida, turli vaqt uchun va turli birlikda sanaladi: bir yilda sudga kelib tushgan ish boshqa yilda qoʻzgʻatilgan, bitta ish esa bir necha shaxsga tegishli boʻlishi mumkin. Shuning uchun bu yerda hech narsa hech narsaga boʻlinmaydi.',
    together: ({ articles, stage, unit, counter, amount, period }) =>
      `${list(articles.map(heading))} birgalikda${period === null ? '' : `, ${date(period)}`}: faqat soʻz bilan${by(counter)}, yiliga ${countOf(amount, unit)} ${happened[stage]}. Bu soʻzlardan son chiqarilmaydi.`,
    undated: (parts) => `Yillarni tanlash (${asked(parts)}) yili noaniq maʼlumotlarni chiqarib tashlamaydi.`,
  },
  chartNotes: {
    total:
      'Yillar ostidagi chiziq — jami son qamragan vaqt, bu bir yilning soni emas; hisob qaysi kuni toʻxtagani aytilmagan boʻlsa, chiziq nuqtali.',
  },
  beside: {
    // A number stands before it, so a year may not come first.
    total: (start, counter) => `jami, ${since(start)}${by(counter)}`,
    unclear: (asOf, counter) =>
      `qaysi yilga tegishli ekani noaniq${asOf === null ? '' : `; xabar qilingan: ${date(asOf)}`}${by(counter)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Qoʻzgʻatilgan ishlar, sudga kelib tushgan ishlar va sudlangan shaxslar, alohida hisoblar: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { stage: 'Bosqich', time: 'Yil yoki davr', count: 'Soni', unit: 'Birligi' },
    since,
    unclear: 'yili noaniq',
    remarks: {
      total: 'bir necha yil uchun jami',
      unclear: 'qaysi yilga tegishli ekani noaniq',
      together: 'bir necha modda boʻyicha birgalikda, yiliga',
    },
  },
  point: {
    stage: (stage, unit) => `Bosqich: ${names[stage].toLowerCase()} (${unitNames[unit]})`,
    total: (start) => `Jami, ${since(start)}: bir yilning soni emas.`,
    unclear: 'Qaysi yilga tegishli ekani noaniq.',
  },
}
