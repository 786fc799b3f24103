// What the figure `stages` says in Kyrgyz.
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

const names = { case_registered: 'Иш козголду', sent_to_court: 'Сотко түштү', convicted: 'Соттолду' } as const

/** As the predicate of a number of cases or persons a year. */
const happened = {
  case_registered: 'козголгон',
  sent_to_court: 'сотко түшкөн',
  convicted: 'соттолгон',
} as const

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

function countedClause(
  { counter, leads, years }: CountedYears,
  { unit }: StageCounts,
  first: boolean,
): string {
  const counts = years.map(
    ({ amount, year }, index) =>
      `${year}-жылы — ${first && index === 0 ? countOf(amount, unit) : amountOf(amount)}`,
  )
  return `${leads ? '' : 'башка эсепте '}${counts.join(', ')}${by(counter)}`
}

function stageClause(counts: StageCounts): string {
  const { stage, unit, counted, totals, unclear, missing: reason } = counts
  const clauses = [
    ...counted.map((one, index) => countedClause(one, counts, index === 0)),
    ...totals.map(
      (total, index) =>
        `${since(total.since)} жалпысынан — ${counted.length + index === 0 ? countOf(total.amount, unit) : amountOf(total.amount)}${by(total.counter)}`,
    ),
    ...unclear.map(
      ({ amount, counter }) => `${countOf(amount, unit)}, кайсы жылдыкы экени так эмес${by(counter)}`,
    ),
    ...(reason === null ? [] : [missing[reason]]),
  ]
  return `${names[stage].toLocaleLowerCase('ky')}: ${clauses.join(', ')}`
}

export const stages: StagesWords = {
  names,
  title: (shown) =>
    `${list(shown.map((code) => countries[code]))}: козголгон иштер, сотко түшкөн иштер жана соттолгон адамдар — үч башка эсеп, бири экинчисинин үлүшү эмес`,
  emptyTitle: (parts) => `Бир нече баскыч боюнча эсеп жок: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Бул тандоо (${asked(parts)}) боюнча маалыматтарда бирден көп баскычта эсептелген берене жок.`,
  summary: {
    article: (article, counts) => `${capital(under(article))} ${counts.map(stageClause).join('; ')}.`,
    apart(notOver) {
      const clauses = notOver.map(
        ({ counter, years }) => `${counter} эсептеген учурда ${yearsOf(years)} бүтө элек эле`,
      )
      const apart =
        'бул сандардын ар бири башка топко тиешелүү: бир баскыч экинчисинин бөлүгү эмес, алардан үлүш чыгарууга болбойт'
      return `${capital([...clauses, apart].join('; '))}.`
    },
  },
  notes: {
    apart:
      'Бул — улам тарып бараткан бир агым эмес. Ар бир баскычтын өз эсеби, мезгили жана бирдиги бар: бир жылы сотко түшкөн иш башка жылы козголгон болушу мүмкүн, ал эми бир ишке бир нече адам тиешелүү болушу мүмкүн. Ошондуктан бул жерде эч нерсе эч нерсеге бөлүнбөйт.',
    together: ({ articles, stage, unit, counter, amount, period }) =>
      `${list(articles.map(heading))} чогуу${period === null ? '' : `, ${date(period)}`}: сөз менен гана${by(counter)}, жылына ${countOf(amount, unit)} ${happened[stage]}. Бул сөздөрдөн сан чыгарылбайт.`,
    undated: (parts) => `Жылдарды тандоо (${asked(parts)}) жылы так эмес маалыматтарды чектебейт.`,
  },
  chartNotes: {
    total:
      'Жылдардын астындагы сызык — жалпы сан камтыган мезгил, ал бир жылдын саны эмес; эсептин кайсы күнү токтогону айтылбаса, сызык чекиттүү болот.',
  },
  beside: {
    // A number stands before it, so a year may not come first.
    total: (start, counter) => `жалпысынан, ${since(start)}${by(counter)}`,
    unclear: (asOf, counter) =>
      `кайсы жылдыкы экени так эмес${asOf === null ? '' : `; билдирилген убагы: ${date(asOf)}`}${by(counter)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Козголгон иштер, сотко түшкөн иштер жана соттолгон адамдар, өзүнчө эсептер: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { stage: 'Баскыч', time: 'Жыл же мезгил', count: 'Саны', unit: 'Бирдиги' },
    since,
    unclear: 'жылы так эмес',
    remarks: {
      total: 'бир нече жылдын жалпы саны',
      unclear: 'кайсы жылдыкы экени так эмес',
      together: 'бир нече берене боюнча чогуу, жылына',
    },
  },
  point: {
    stage: (stage, unit) => `Баскычы: ${names[stage].toLocaleLowerCase('ky')} (${unitNames[unit]})`,
    total: (start) => `Жалпы саны, ${since(start)}: бир жылдын саны эмес.`,
    unclear: 'Кайсы жылдыкы экени так эмес.',
  },
}
