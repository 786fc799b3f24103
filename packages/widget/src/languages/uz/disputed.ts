// What the figure `disputed` says in Uzbek.
import type { Stage, War } from '@central-asia-prosecutions/data'
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
  starting,
  under,
  unitNames,
  until,
} from './grammar.ts'

/** Before what is counted. */
const stages: Readonly<Record<Stage, string>> = {
  detected: 'aniqlangan',
  case_registered: 'qoʻzgʻatilgan',
  under_investigation: 'tergovdagi',
  sent_to_court: 'sudga kelib tushgan',
  decided: 'sudda koʻrib chiqilgan',
  convicted: 'sudlangan',
  acquitted: 'oqlangan',
  discontinued: 'tugatilgan',
  compulsory_medical: 'majburiy davolashga yuborilgan',
  upheld: 'apellyatsiyada oʻzgarishsiz qoldirilgan',
  set_aside: 'apellyatsiyada bekor qilingan',
  execution: 'hukmi ijro etilayotgan',
  not_stated: 'bosqichi koʻrsatilmagan',
}

const wars: Readonly<Record<War, string>> = {
  any: '',
  ukraine: ', faqat Ukrainadagi urush',
  syria_iraq: ', faqat Suriya va Iroqdagi urushlar',
  not_stated: ', urush koʻrsatilmagan',
}

const subject = ({ stage, unit, war }: Counted) => `${stages[stage]} ${unitNames[unit]}${wars[war]}`

function clause({ counter, amount, partYear }: Count): string {
  return `${amountOf(amount)} (${[counter, ...(partYear ? ['yil tugashidan oldin'] : [])].join(', ')})`
}

function told({ lead, rivals }: DisputedCell): string {
  return lead.amount.kind === 'missing'
    ? `${list(rivals.map(clause))}; asosiy hisobda (${lead.counter}) maʼlumot yoʻq`
    : [lead, ...rivals].map(clause).join(', boshqa hisobda esa ')
}

function printed({ publisher, date: day }: Printed): string {
  return `${publisher ?? 'nashr nomi aytilmagan'}, ${day === null ? 'sanasi koʻrsatilmagan' : date(day)}`
}

function time({ from, to }: BesideCount): string {
  if (from !== null && to !== null) return from === to ? date(from) : `${date(from)} – ${date(to)}`
  if (from !== null) return `${starting(date(from))} beri`
  return to === null ? 'vaqti koʻrsatilmagan' : until(date(to))
}

function kindOf(count: BesideCount): string {
  switch (count.kind) {
    case 'cumulative_since':
    case 'cumulative_until':
      return `jami, ${time(count)}`
    case 'verbal_level':
      return `faqat soʻz bilan, ${time(count)}`
    case 'stock_as_of':
      return `bir kundagi soni, ${time(count)}`
    default:
      return time(count)
  }
}

const noArticle = 'modda aytilmagan'

function besideKind(count: BesideCount): string {
  const { article } = count
  if (article === 'same') return kindOf(count)
  return `${kindOf(count)}, ${article === 'none' ? noArticle : heading(article)}`
}

const pagesOf = (pages: number) => `${number(pages)} ta sahifa`

export const disputed: DisputedWords = {
  subject,
  title({ country, article, counted, cell }) {
    const { pages, rivals, lead } = cell
    const hands = rivals.length + (lead.amount.kind === 'missing' ? 0 : 1)
    const witnesses = pages > hands ? `; ${pagesOf(pages)}, ${number(hands)} ta hisob` : ''
    return `${countries[country]}, ${under(article)} ${cell.year}-yilda ${subject(counted)}: ${told(cell)}${witnesses}`
  },
  titleOfSeveral: (shown) =>
    `Hisoblar qayerda farq qiladi: ${list(shown.map((code) => countries[code]))} va har bir son haqida eʼlon qilinganlarning hammasi`,
  emptyTitle: (parts) => `Bir necha hisobda aytilgan son yoʻq: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Tanlangan shartlar (${asked(parts)}) boʻyicha maʼlumotlarda bittadan koʻp hisobda aytilgan son yoʻq.`,
  summary: {
    series: (article, counted) => `${heading(article)}, ${subject(counted)}`,
    cell({ year, lead, rivals }, unit) {
      const others = list(rivals.map(clause))
      if (lead.amount.kind === 'missing')
        return `${year}-yil: asosiy hisobda (${lead.counter}) maʼlumot yoʻq; boshqa hisobda — ${others}.`
      const remarks = [lead.counter, 'asosiy hisob', ...(lead.partYear ? ['yil tugashidan oldin'] : [])]
      return `${year}-yil: ${countOf(lead.amount, unit)} (${remarks.join(', ')}) va ${others}.`
    },
    pages: ({ year, leadPages, lead }) =>
      `Asosiy hisobning (${lead.counter}) ${year}-yil uchun soni, aniq yoki yaxlitlangan holda, ${pagesOf(leadPages)}da keltirilgan: bu — bitta hisob.`,
  },
  notes: {
    lead: (why) => `Qaysi hisob asosiy va nega? ${why}`,
    readings: 'Boshqa maʼlumotlar qanday va nega shunday oʻqilgan',
  },
  chartNotes: {
    retold:
      'Ichi boʻsh nuqta — ustidagi hisobning qayta bayoni: yangi kuzatuv emas. Uzuq chiziq — son yaxlitlangan yoki faqat chegarasi maʼlum.',
  },
  legend: { retold: 'oʻsha hisob, qayta bayon' },
  rows: {
    lead: (counter) => `${counter}, asosiy hisob`,
    printed,
    samePage: 'oʻsha sahifa',
    retold: (pages) =>
      pages === 1 ? 'oʻsha sahifada qayta aytilgan: hisob bitta' : `${pagesOf(pages)}, hisob bitta`,
    beside: 'Bular ham eʼlon qilingan, lekin bir yilning soni emas',
    noArticle,
    besideAgain: (page) => (page === null ? 'qayta bayon' : `qayta bayon: ${printed(page)}`),
    besideKind: (count, page) =>
      page === null ? besideKind(count) : `${besideKind(count)}; ${printed(page)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Bir necha hisobda aytilgan sonlar haqida eʼlon qilinganlarning hammasi: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { kind: 'Bu nima', count: 'Soni' },
    retold: (counter) => `hisobning qayta bayoni (${counter})`,
    noCounter: 'aytilmagan',
  },
  point: {
    lead: 'Asosiy hisob.',
    retold: (counter, amount) =>
      `Oʻsha hisobning oʻzi (${counter}: ${amount}), qayta bayon: yangi kuzatuv emas.`,
    beside: 'Bir yilning soni emas.',
    noCounter: 'Kimning maʼlumoti: sahifada aytilmagan',
  },
}
