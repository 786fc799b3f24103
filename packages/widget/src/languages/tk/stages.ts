// What the figure `stages` says in Turkmen.
import type { CountedYears, StageCounts, StagesWords } from '../stages-words.ts'
import {
  amountOf,
  asked,
  capital,
  countOf,
  countries,
  date,
  heading,
  inYear,
  list,
  missing,
  offences,
  since,
  under,
  unitNames,
  yearsOf,
} from './grammar.ts'

const names = {
  case_registered: 'Gozgaldy',
  sent_to_court: 'Kazyýete gowuşdy',
  convicted: 'Iş kesildi',
} as const

/** Before a number of cases or persons. */
const happened = {
  case_registered: 'gozgalan',
  sent_to_court: 'kazyýete gowşan',
  convicted: 'iş kesilen',
} as const

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

function countedClause(
  { counter, leads, years }: CountedYears,
  { unit }: StageCounts,
  first: boolean,
): string {
  const counts = years.map(
    ({ amount, year }, index) =>
      `${inYear(year)} — ${first && index === 0 ? countOf(amount, unit) : amountOf(amount)}`,
  )
  return `${leads ? '' : 'başga hasapda '}${counts.join(', ')}${by(counter)}`
}

function stageClause(counts: StageCounts): string {
  const { stage, unit, counted, totals, unclear, missing: reason } = counts
  const clauses = [
    ...counted.map((one, index) => countedClause(one, counts, index === 0)),
    ...totals.map(
      (total, index) =>
        `${since(total.since)} jemi — ${counted.length + index === 0 ? countOf(total.amount, unit) : amountOf(total.amount)}${by(total.counter)}`,
    ),
    ...unclear.map(
      ({ amount, counter }) => `${countOf(amount, unit)}, haýsy ýyla degişlidigi anyk däl${by(counter)}`,
    ),
    ...(reason === null ? [] : [missing[reason]]),
  ]
  return `${names[stage].toLowerCase()}: ${clauses.join(', ')}`
}

export const stages: StagesWords = {
  names,
  title: (shown) =>
    `${list(shown.map((code) => countries[code]))}: gozgalan işler, kazyýete gowşan işler we iş kesilen adamlar — üç aýratyn hasap, hiç biri beýlekisiniň paýy däl`,
  emptyTitle: (parts) => `Birnäçe tapgyr boýunça hasap ýok: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Saýlanan şertler (${asked(parts)}) boýunça maglumatlarda birden köp tapgyrda sanalan madda ýok.`,
  summary: {
    article: (article, counts) => `${capital(under(article))} ${counts.map(stageClause).join('; ')}.`,
    apart(notOver) {
      const clauses = notOver.map(
        ({ counter, years }) => `${counter} sananda ${yearsOf(years)} entek gutarmandy`,
      )
      const apart =
        'bu sanlar dürli toparlar barada: hiç bir tapgyr beýlekisiniň bölegi däl, olardan paý hasaplap bolmaýar'
      return `${capital([...clauses, apart].join('; '))}.`
    },
  },
  notes: {
    apart:
      'Bu tapgyrdan tapgyra kiçelýän bir akym däl. Tapgyrlar aýratyn, dürli döwür üçin we dürli birlikde sanalýar: bir ýylda kazyýete gowşan iş başga ýylda gozgalan bolup biler, bir iş bolsa birnäçe adama degişli bolup biler. Şonuň üçin bu ýerde hiç zat hiç zada bölünmeýär.',
    together: ({ articles, stage, unit, counter, amount, period }) =>
      `${list(articles.map(heading))} bilelikde${period === null ? '' : `, ${date(period)}`}: diňe söz bilen${by(counter)}, ýylda ${happened[stage]} ${countOf(amount, unit)}. Bu sözlerden san çykarylmaýar.`,
    undated: (parts) => `Ýyllary saýlamak (${asked(parts)}) ýyly anyk däl maglumatlary aýyrmaýar.`,
  },
  chartNotes: {
    total:
      'Ýyllaryň aşagyndaky çyzyk jemi sanyň haýsy wagty öz içine alýandygyny görkezýär, bu bir ýylyň sany däl; haýsy güne çenli sanalandygy aýdylmaýan bolsa, çyzyk nokatly.',
  },
  beside: {
    // A number stands before it, so a year may not come first.
    total: (start, counter) => `jemi, ${since(start)}${by(counter)}`,
    unclear: (asOf, counter) =>
      `haýsy ýyla degişlidigi anyk däl${asOf === null ? '' : `; aýdylan wagty: ${date(asOf)}`}${by(counter)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Gozgalan işler, kazyýete gowşan işler we iş kesilen adamlar, aýratyn hasaplar: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { stage: 'Tapgyr', time: 'Ýyl ýa-da döwür', count: 'Sany', unit: 'Birligi' },
    since,
    unclear: 'ýyly anyk däl',
    remarks: {
      total: 'birnäçe ýyl üçin jemi',
      unclear: 'haýsy ýyla degişlidigi anyk däl',
      together: 'birnäçe madda boýunça bilelikde, ýylda',
    },
  },
  point: {
    stage: (stage, unit) => `Tapgyr: ${names[stage].toLowerCase()} (${unitNames[unit]})`,
    total: (start) => `Jemi, ${since(start)}: bir ýylyň sany däl.`,
    unclear: 'Haýsy ýyla degişlidigi anyk däl.',
  },
}
