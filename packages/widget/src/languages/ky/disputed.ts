// What the figure `disputed` says in Kyrgyz.
import type { Stage, War } from '@central-asia-prosecutions/data'
import type { BesideCount, Count, Counted, DisputedCell, DisputedWords, Printed } from '../disputed-words.ts'
import {
  amountOf,
  asked,
  countOf,
  countries,
  date,
  dateInCase,
  heading,
  list,
  number,
  offences,
  under,
  unitNames,
} from './grammar.ts'

/** Before what is counted. */
const stages: Readonly<Record<Stage, string>> = {
  detected: 'аныкталган',
  case_registered: 'козголгон',
  under_investigation: 'тергөөдөгү',
  sent_to_court: 'сотко түшкөн',
  decided: 'сотто каралып бүткөн',
  convicted: 'соттолгон',
  acquitted: 'акталган',
  discontinued: 'кыскартылган',
  compulsory_medical: 'мажбурлап дарылоого жөнөтүлгөн',
  upheld: 'апелляцияда өзгөртүүсүз калтырылган',
  set_aside: 'апелляцияда жокко чыгарылган',
  execution: 'өкүмү аткарылып жаткан',
  not_stated: 'баскычы көрсөтүлбөгөн',
}

const wars: Readonly<Record<War, string>> = {
  any: '',
  ukraine: ', Украинадагы согуш гана',
  syria_iraq: ', Сириядагы жана Ирактагы согуштар гана',
  not_stated: ', согуш көрсөтүлгөн эмес',
}

const subject = ({ stage, unit, war }: Counted) => `${stages[stage]} ${unitNames[unit]}${wars[war]}`

function clause({ counter, amount, partYear }: Count): string {
  return `${amountOf(amount)} (${[counter, ...(partYear ? ['жыл бүткөнгө чейин'] : [])].join(', ')})`
}

function told({ lead, rivals }: DisputedCell): string {
  return lead.amount.kind === 'missing'
    ? `${list(rivals.map(clause))}; негизги эсепте (${lead.counter}) маалымат жок`
    : [lead, ...rivals].map(clause).join(', ал эми башка эсепте ')
}

function printed({ publisher, date: day }: Printed): string {
  return `${publisher ?? 'басылма аталган эмес'}, ${day === null ? 'датасы көрсөтүлгөн эмес' : date(day)}`
}

function time({ from, to }: BesideCount): string {
  if (from !== null && to !== null) return from === to ? date(from) : `${date(from)} – ${date(to)}`
  if (from !== null) return `${dateInCase(date(from), 'ablative')} бери`
  return to === null ? 'убагы көрсөтүлгөн эмес' : `${dateInCase(date(to), 'dative')} чейин`
}

function kindOf(count: BesideCount): string {
  switch (count.kind) {
    case 'cumulative_since':
    case 'cumulative_until':
      return `жалпы саны, ${time(count)}`
    case 'verbal_level':
      return `сөз менен гана, ${time(count)}`
    case 'stock_as_of':
      return `бир күндөгү саны, ${time(count)}`
    default:
      return time(count)
  }
}

const noArticle = 'берене аталган эмес'

function besideKind(count: BesideCount): string {
  const { article } = count
  if (article === 'same') return kindOf(count)
  return `${kindOf(count)}, ${article === 'none' ? noArticle : heading(article)}`
}

const pagesOf = (pages: number) => `${number(pages)} барак`

export const disputed: DisputedWords = {
  subject,
  title({ country, article, counted, cell }) {
    const { pages, rivals, lead } = cell
    const hands = rivals.length + (lead.amount.kind === 'missing' ? 0 : 1)
    const witnesses = pages > hands ? `; ${pagesOf(pages)}, ${number(hands)} эсеп` : ''
    return `${countries[country]}, ${under(article)} ${cell.year}-жылы ${subject(counted)}: ${told(cell)}${witnesses}`
  },
  titleOfSeveral: (shown) =>
    `Эсептер кайсы жерде дал келбейт: ${list(shown.map((code) => countries[code]))} жана ар бир сан тууралуу жарыялангандын баары`,
  emptyTitle: (parts) => `Бир нече эсепте айтылган сан жок: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Бул тандоо (${asked(parts)}) боюнча маалыматтарда бирден көп эсепте айтылган сан жок.`,
  summary: {
    series: (article, counted) => `${heading(article)}, ${subject(counted)}`,
    cell({ year, lead, rivals }, unit) {
      const others = list(rivals.map(clause))
      if (lead.amount.kind === 'missing')
        return `${year}-жыл: негизги эсепте (${lead.counter}) маалымат жок; башка эсепте — ${others}.`
      const remarks = [lead.counter, 'негизги эсеп', ...(lead.partYear ? ['жыл бүткөнгө чейин'] : [])]
      return `${year}-жыл: ${countOf(lead.amount, unit)} (${remarks.join(', ')}) жана ${others}.`
    },
    pages: ({ year, leadPages, lead }) =>
      `Негизги эсептин (${lead.counter}) ${year}-жыл боюнча саны, так же тегеректелген түрүндө, ${number(leadPages)} баракта турат: бул — бир эсеп.`,
  },
  notes: {
    lead: (why) => `Кайсы эсеп негизги жана эмне үчүн? ${why}`,
    readings: 'Калган маалыматтар кандайча кабыл алынды жана эмне үчүн',
  },
  chartNotes: {
    retold:
      'Ичи бош тегерек — үстүндөгү эсептин кайра баяндалганы: жаңы байкоо эмес. Үзүк сызык — сан тегеректелген же чеги гана белгилүү.',
  },
  legend: { retold: 'ошол эле эсеп, кайра баяндалган' },
  rows: {
    lead: (counter) => `${counter}, негизги эсеп`,
    printed,
    samePage: 'ошол эле барак',
    retold: (pages) =>
      pages === 1 ? 'ошол эле баракта кайра айтылган: эсеп бирөө' : `${pagesOf(pages)}, эсеп бирөө`,
    beside: 'Булар да жарыяланган, бирок бир жылдын саны эмес',
    noArticle,
    besideAgain: (page) => (page === null ? 'кайра баяндалган' : `кайра баяндалган: ${printed(page)}`),
    besideKind: (count, page) =>
      page === null ? besideKind(count) : `${besideKind(count)}; ${printed(page)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Бир нече эсепте айтылган сандар тууралуу жарыялангандын баары: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { kind: 'Бул эмне', count: 'Саны' },
    retold: (counter) => `кайра баяндалган эсеп (${counter})`,
    noCounter: 'аталган эмес',
  },
  point: {
    lead: 'Негизги эсеп.',
    retold: (counter, amount) => `Ошол эле эсеп (${counter}: ${amount}), кайра баяндалган: жаңы байкоо эмес.`,
    beside: 'Бир жылдын саны эмес.',
    noCounter: 'Кимдин маалыматы: баракта эч ким аталган эмес',
  },
}
