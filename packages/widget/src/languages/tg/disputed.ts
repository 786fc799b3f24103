// What the figure `disputed` says in Tajik.
import type { CountedUnit, Stage, War } from '@central-asia-prosecutions/data'
import type { BesideCount, Count, Counted, DisputedCell, DisputedWords, Printed } from '../disputed-words.ts'
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

/** With the izofat that an adjective after them asks for. */
const units: Readonly<Record<CountedUnit, string>> = {
  cases: 'парвандаҳои ҷиноятии',
  persons: 'шахсони',
  judgments: 'ҳукмҳои',
  names_on_list: 'номҳо дар рӯйхат,',
  trials: 'мурофиаҳои судии',
  lawsuits: 'даъвоҳои',
  articles: 'моддаҳои',
  newspapers: 'рӯзномаҳои',
  not_stated: `${unitNames.not_stated}:`,
}

/** After what is counted. */
const stages: Readonly<Record<Exclude<Stage, 'not_stated'>, string>> = {
  detected: 'ошкоршуда',
  case_registered: 'оғозшуда',
  under_investigation: 'мавриди тафтиш',
  sent_to_court: 'ба суд расида',
  decided: 'дар суд баррасишуда',
  convicted: 'маҳкумшуда',
  acquitted: 'сафедшуда',
  discontinued: 'қатъшуда',
  compulsory_medical: 'ба табобати маҷбурӣ фиристодашуда',
  upheld: 'бо ҳукми бетағйир мондашуда',
  set_aside: 'бо ҳукми бекоршуда',
  execution: 'дар марҳилаи иҷрои ҳукм',
}

const wars: Readonly<Record<War, string>> = {
  any: '',
  ukraine: ', танҳо ҷанг дар Украина',
  syria_iraq: ', танҳо ҷангҳо дар Сурия ва Ироқ',
  not_stated: ', ҷанг нишон дода нашудааст',
}

const subject = ({ stage, unit, war }: Counted) =>
  `${stage === 'not_stated' ? `${unitNames[unit]}, марҳила нишон дода нашудааст` : `${units[unit]} ${stages[stage]}`}${wars[war]}`

function clause({ counter, amount, partYear }: Count): string {
  return `${amountOf(amount)} (${[counter, ...(partYear ? ['пеш аз анҷоми сол'] : [])].join(', ')})`
}

function told({ lead, rivals }: DisputedCell): string {
  return lead.amount.kind === 'missing'
    ? `${list(rivals.map(clause))}; дар ҳисоби асосӣ (${lead.counter}) рақам нест`
    : [lead, ...rivals].map(clause).join(', дар ҳисоби дигар ')
}

function printed({ publisher, date: day }: Printed): string {
  return `${publisher ?? 'нашрия зикр нашудааст'}, ${day === null ? 'бе сана' : date(day)}`
}

function time({ from, to }: BesideCount): string {
  if (from !== null && to !== null) return from === to ? date(from) : `аз ${date(from)} то ${date(to)}`
  if (from !== null) return `аз ${date(from)} инҷониб`
  return to === null ? 'вақт нишон дода нашудааст' : `то ${date(to)}`
}

function kindOf(count: BesideCount): string {
  switch (count.kind) {
    case 'cumulative_since':
    case 'cumulative_until':
      return `дар маҷмӯъ ${time(count)}`
    case 'verbal_level':
      return `танҳо бо калимаҳо, ${time(count)}`
    case 'stock_as_of':
      return `шумора дар як рӯз, ${time(count)}`
    default:
      return time(count)
  }
}

const noArticle = 'модда зикр нашудааст'

function besideKind(count: BesideCount): string {
  const { article } = count
  if (article === 'same') return kindOf(count)
  return `${kindOf(count)}, ${article === 'none' ? noArticle : heading(article)}`
}

const pagesOf = (pages: number) => `${number(pages)} саҳифа`

export const disputed: DisputedWords = {
  subject,
  title({ country, article, counted, cell }) {
    const { pages, rivals, lead } = cell
    const hands = rivals.length + (lead.amount.kind === 'missing' ? 0 : 1)
    const witnesses = pages > hands ? `; ${pagesOf(pages)}, ${number(hands)} ҳисоб` : ''
    return `${countries[country]}, ${subject(counted)} ${under(article)} дар соли ${cell.year}: ${told(cell)}${witnesses}`
  },
  titleOfSeveral: (shown) =>
    `Ҳисобҳо дар куҷо аз ҳам фарқ мекунанд: ${list(shown.map((code) => countries[code]))} ва ҳар чӣ дар бораи ҳар рақам нашр шудааст`,
  emptyTitle: (parts) => `Рақаме нест, ки дар чанд ҳисоб омада бошад: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Барои ин интихоб (${asked(parts)}) дар маълумот рақаме нест, ки дар беш аз як ҳисоб омада бошад.`,
  summary: {
    series: (article, counted) => `${heading(article)}, ${subject(counted)}`,
    cell({ year, lead, rivals }, unit) {
      const others = list(rivals.map(clause))
      if (lead.amount.kind === 'missing')
        return `Соли ${year}: дар ҳисоби асосӣ (${lead.counter}) рақам нест; дар ҳисоби дигар — ${others}.`
      const remarks = [lead.counter, 'ҳисоби асосӣ', ...(lead.partYear ? ['пеш аз анҷоми сол'] : [])]
      return `Соли ${year}: ${countOf(lead.amount, unit)} (${remarks.join(', ')}) ва ${others}.`
    },
    pages: ({ year, leadPages, lead }) =>
      `Рақами ҳисоби асосӣ (${lead.counter}) барои соли ${year}, дақиқ ё яклухтшуда, дар ${pagesOf(leadPages)} омадааст: ин як ҳисоб аст.`,
  },
  notes: {
    lead: (why) => `Кадом ҳисоб асосӣ аст ва чаро? ${why}`,
    readings: 'Маълумоти дигар чӣ тавр ва чаро чунин хонда шудааст',
  },
  chartNotes: {
    retold:
      'Доирачаи миёнхолӣ — нақли ҳисобест, ки болои он меистад: ин мушоҳидаи нав нест. Хати канда-канда — рақам яклухт шудааст ё танҳо ҳадаш маълум аст.',
  },
  legend: { retold: 'ҳамон ҳисоб, дар нақл' },
  rows: {
    lead: (counter) => `${counter}, ҳисоби асосӣ`,
    printed,
    samePage: 'ҳамон саҳифа',
    retold: (pages) =>
      pages === 1 ? 'дар ҳамон саҳифа такрор шудааст: ҳисоб яктост' : `${pagesOf(pages)}, ҳисоб яктост`,
    beside: 'Инҳо ҳам нашр шудаанд, вале рақами як сол нестанд',
    noArticle,
    besideAgain: (page) => (page === null ? 'нақл' : `нақл: ${printed(page)}`),
    besideKind: (count, page) =>
      page === null ? besideKind(count) : `${besideKind(count)}; ${printed(page)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Ҳар чӣ дар бораи рақамҳое нашр шудааст, ки дар чанд ҳисоб омадаанд: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { kind: 'Ин чист', count: 'Шумора' },
    retold: (counter) => `нақли ҳисоб (${counter})`,
    noCounter: 'зикр нашудааст',
  },
  point: {
    lead: 'Ҳисоби асосӣ.',
    retold: (counter, amount) => `Ҳамон ҳисоб (${counter}: ${amount}), дар нақл: ин мушоҳидаи нав нест.`,
    beside: 'Ин рақами як сол нест.',
    noCounter: 'Маълумоти кӣ: дар саҳифа касе зикр нашудааст',
  },
}
