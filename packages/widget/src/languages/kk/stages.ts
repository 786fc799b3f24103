// What the figure `stages` says in Kazakh.
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

const names = { case_registered: 'Тіркелді', sent_to_court: 'Сотқа түсті', convicted: 'Сотталды' } as const

/** As the predicate of a number of cases or persons a year. */
const happened = {
  case_registered: 'тіркелген',
  sent_to_court: 'сотқа түскен',
  convicted: 'сотталған',
} as const

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

function countedClause(
  { counter, leads, years }: CountedYears,
  { unit }: StageCounts,
  first: boolean,
): string {
  const counts = years.map(
    ({ amount, year }, index) =>
      `${year} жылы — ${first && index === 0 ? countOf(amount, unit) : amountOf(amount)}`,
  )
  return `${leads ? '' : 'басқа есепте '}${counts.join(', ')}${by(counter)}`
}

function stageClause(counts: StageCounts): string {
  const { stage, unit, counted, totals, unclear, missing: reason } = counts
  const clauses = [
    ...counted.map((one, index) => countedClause(one, counts, index === 0)),
    ...totals.map(
      (total, index) =>
        `${since(total.since)} барлығы — ${counted.length + index === 0 ? countOf(total.amount, unit) : amountOf(total.amount)}${by(total.counter)}`,
    ),
    ...unclear.map(
      ({ amount, counter }) => `${countOf(amount, unit)}, қай жылғы екені анық емес${by(counter)}`,
    ),
    ...(reason === null ? [] : [missing[reason]]),
  ]
  return `${names[stage].toLocaleLowerCase('kk')}: ${clauses.join(', ')}`
}

export const stages: StagesWords = {
  names,
  title: (shown) =>
    `${list(shown.map((code) => countries[code]))}: тіркелген істер, сотқа түскен істер және сотталған адамдар — үш бөлек есеп, бірі екіншісінің үлесі емес`,
  emptyTitle: (parts) => `Бірнеше саты бойынша есеп жоқ: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Бұл таңдау (${asked(parts)}) бойынша бірден көп сатыда саналған бап деректерде жоқ.`,
  summary: {
    article: (article, counts) => `${capital(under(article))} ${counts.map(stageClause).join('; ')}.`,
    apart(notOver) {
      const clauses = notOver.map(
        ({ counter, years }) => `${counter} санаған кезде ${yearsOf(years)} аяқталмаған еді`,
      )
      const apart =
        'бұл сандардың әрқайсысы өзге топқа қатысты: бір саты екіншісінің бөлігі емес, олардан үлес шығаруға болмайды'
      return `${capital([...clauses, apart].join('; '))}.`
    },
  },
  notes: {
    apart:
      'Бұл — біртіндеп сүзіліп азайған бір ағын емес. Әр сатының өз есебі, уақыты және бірлігі бар: бір жылы сотқа түскен іс басқа жылы тіркелген болуы мүмкін, ал бір іске бірнеше адам қатысты болуы мүмкін. Сондықтан мұнда ештеңе ештеңеге бөлінбейді.',
    together: ({ articles, stage, unit, counter, amount, period }) =>
      `${list(articles.map(heading))} бірге${period === null ? '' : `, ${date(period)}`}: тек сөзбен${by(counter)}, жылына ${countOf(amount, unit)} ${happened[stage]}. Бұл сөздерден сан шығарылмайды.`,
    undated: (parts) => `Жылдарды таңдау (${asked(parts)}) жылы анық емес деректерді шектемейді.`,
  },
  chartNotes: {
    total:
      'Жылдардың астындағы сызық — жиынтық сан қамтыған уақыт, ол бір жылдың дерегі емес; есептің қай күні тоқтағаны айтылмаса, сызық нүктелі болады.',
  },
  beside: {
    // A number stands before it, so a year may not come first.
    total: (start, counter) => `барлығы, ${since(start)}${by(counter)}`,
    unclear: (asOf, counter) =>
      `қай жылғы екені анық емес${asOf === null ? '' : `; хабарланды: ${date(asOf)}`}${by(counter)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Тіркелген істер, сотқа түскен істер және сотталған адамдар, бөлек есептер: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { stage: 'Саты', time: 'Жыл немесе уақыт', count: 'Саны', unit: 'Бірлігі' },
    since,
    unclear: 'жылы анық емес',
    remarks: {
      total: 'бірнеше жылдың жиынтығы',
      unclear: 'қай жылғы екені анық емес',
      together: 'бірнеше бап бойынша бірге, жылына',
    },
  },
  point: {
    stage: (stage, unit) => `Сатысы: ${names[stage].toLocaleLowerCase('kk')} (${unitNames[unit]})`,
    total: (start) => `Жиынтық, ${since(start)}: бір жылдың дерегі емес.`,
    unclear: 'Қай жылғы екені анық емес.',
  },
}
