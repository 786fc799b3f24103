// What the figure `disputed` says in Kazakh.
import type { Stage, War } from '@central-asia-prosecutions/data'
import type { BesideCount, Count, Counted, DisputedCell, DisputedWords, Printed } from '../disputed-words.ts'
import { inCase } from './endings.ts'
import {
  amountOf,
  asked,
  countOf,
  countries,
  date,
  heading,
  list,
  number,
  offences,
  under,
  unitNames,
} from './grammar.ts'

/** Before what is counted. */
const stages: Readonly<Record<Stage, string>> = {
  detected: 'анықталған',
  case_registered: 'тіркелген',
  under_investigation: 'тергеудегі',
  sent_to_court: 'сотқа түскен',
  decided: 'сотта қаралып біткен',
  convicted: 'сотталған',
  acquitted: 'ақталған',
  discontinued: 'тоқтатылған',
  compulsory_medical: 'мәжбүрлеп емдеуге жіберілген',
  upheld: 'апелляцияда өзгеріссіз қалдырылған',
  set_aside: 'апелляцияда күші жойылған',
  execution: 'үкімі орындалып жатқан',
  not_stated: 'сатысы көрсетілмеген',
}

const wars: Readonly<Record<War, string>> = {
  any: '',
  ukraine: ', тек Украинадағы соғыс',
  syria_iraq: ', тек Сирия мен Ирактағы соғыстар',
  not_stated: ', соғыс көрсетілмеген',
}

const subject = ({ stage, unit, war }: Counted) => `${stages[stage]} ${unitNames[unit]}${wars[war]}`

function clause({ counter, amount, partYear }: Count): string {
  return `${amountOf(amount)} (${[counter, ...(partYear ? ['жыл аяқталғанға дейін'] : [])].join(', ')})`
}

function told({ lead, rivals }: DisputedCell): string {
  return lead.amount.kind === 'missing'
    ? `${list(rivals.map(clause))}; негізгі есепте (${lead.counter}) дерек жоқ`
    : [lead, ...rivals].map(clause).join(', ал басқа есепте ')
}

function printed({ publisher, date: day }: Printed): string {
  return `${publisher ?? 'басылым аталмаған'}, ${day === null ? 'күні көрсетілмеген' : date(day)}`
}

function time({ from, to }: BesideCount): string {
  if (from !== null && to !== null) return from === to ? date(from) : `${date(from)} – ${date(to)}`
  if (from !== null) return `${inCase(date(from), 'ablative')} бері`
  return to === null ? 'уақыты көрсетілмеген' : `${inCase(date(to), 'dative')} дейін`
}

function kindOf(count: BesideCount): string {
  switch (count.kind) {
    case 'cumulative_since':
    case 'cumulative_until':
      return `жиынтық, ${time(count)}`
    case 'verbal_level':
      return `тек сөзбен, ${time(count)}`
    case 'stock_as_of':
      return `бір күнгі саны, ${time(count)}`
    default:
      return time(count)
  }
}

const noArticle = 'бап аталмаған'

function besideKind(count: BesideCount): string {
  const { article } = count
  if (article === 'same') return kindOf(count)
  return `${kindOf(count)}, ${article === 'none' ? noArticle : heading(article)}`
}

const pagesOf = (pages: number) => `${number(pages)} бет`

export const disputed: DisputedWords = {
  subject,
  title({ country, article, counted, cell }) {
    const { pages, rivals, lead } = cell
    const hands = rivals.length + (lead.amount.kind === 'missing' ? 0 : 1)
    const witnesses = pages > hands ? `; ${pagesOf(pages)}, ${number(hands)} есеп` : ''
    return `${countries[country]}, ${under(article)} ${cell.year} жылы ${subject(counted)}: ${told(cell)}${witnesses}`
  },
  titleOfSeveral: (shown) =>
    `Есептер қай жерде алшақтайды: ${list(shown.map((code) => countries[code]))} және әр сан туралы жарияланғанның бәрі`,
  emptyTitle: (parts) => `Бірнеше есепте айтылған сан жоқ: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Бұл таңдау (${asked(parts)}) бойынша деректерде бірден көп есепте айтылған сан жоқ.`,
  summary: {
    series: (article, counted) => `${heading(article)}, ${subject(counted)}`,
    cell({ year, lead, rivals }, unit) {
      const others = list(rivals.map(clause))
      if (lead.amount.kind === 'missing')
        return `${year} жыл: негізгі есепте (${lead.counter}) дерек жоқ; басқа есепте — ${others}.`
      const remarks = [lead.counter, 'негізгі есеп', ...(lead.partYear ? ['жыл аяқталғанға дейін'] : [])]
      return `${year} жыл: ${countOf(lead.amount, unit)} (${remarks.join(', ')}) және ${others}.`
    },
    pages: ({ year, leadPages, lead }) =>
      `Негізгі есептің (${lead.counter}) ${year} жылғы саны, дәл не дөңгелектелген күйінде, ${number(leadPages)} бетте тұр: бұл — бір есеп.`,
  },
  notes: {
    lead: (why) => `Қай есеп негізгі және неге? ${why}`,
    readings: 'Басқа мәліметтер қалай және неге осылай оқылды',
  },
  chartNotes: {
    retold:
      'Іші бос дөңгелек — үстіндегі есептің қайта баяндалғаны: жаңа байқау емес. Үзік сызық — сан дөңгелектелген немесе тек шегі белгілі.',
  },
  legend: { retold: 'сол есеп, қайта баяндалған' },
  rows: {
    lead: (counter) => `${counter}, негізгі есеп`,
    printed,
    samePage: 'сол бет',
    retold: (pages) =>
      pages === 1 ? 'сол бетте қайта айтылған: есеп біреу' : `${pagesOf(pages)}, есеп біреу`,
    beside: 'Бұлар да жарияланған, бірақ бір жылдың саны емес',
    noArticle,
    besideAgain: (page) => (page === null ? 'қайта баяндалған' : `қайта баяндалған: ${printed(page)}`),
    besideKind: (count, page) =>
      page === null ? besideKind(count) : `${besideKind(count)}; ${printed(page)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Бірнеше есепте айтылған сандар туралы жарияланғанның бәрі: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { kind: 'Бұл не', count: 'Саны' },
    retold: (counter) => `қайта баяндалған есеп (${counter})`,
    noCounter: 'аталмаған',
  },
  point: {
    lead: 'Негізгі есеп.',
    retold: (counter, amount) =>
      `Сол есептің өзі (${counter}: ${amount}), қайта баяндалған: жаңа байқау емес.`,
    beside: 'Бір жылдың саны емес.',
    noCounter: 'Кімнің дерегі: бетте ешкім аталмаған',
  },
}
