// What the figure `disputed` says in Turkmen.
import type { Stage, War } from '@central-asia-prosecutions/data'
import type { BesideCount, Count, Counted, DisputedCell, DisputedWords, Printed } from '../disputed-words.ts'
import {
  amountOf,
  asked,
  countOf,
  countries,
  date,
  heading,
  inYear,
  list,
  number,
  offences,
  starting,
  under,
  unitNames,
  until,
  yearsOf,
} from './grammar.ts'

/** Before what is counted. */
const stages: Readonly<Record<Stage, string>> = {
  detected: 'ýüze çykarylan',
  case_registered: 'gozgalan',
  under_investigation: 'derňewdäki',
  sent_to_court: 'kazyýete gowşan',
  decided: 'kazyýetde seredilip gutarylan',
  convicted: 'iş kesilen',
  acquitted: 'aklanan',
  discontinued: 'ýatyrylan',
  compulsory_medical: 'mejbury bejergä iberilen',
  upheld: 'şikaýatdan soň üýtgedilmän galdyrylan',
  set_aside: 'şikaýatdan soň ýatyrylan',
  execution: 'hökümi ýerine ýetirilýän',
  not_stated: 'tapgyry görkezilmedik',
}

const wars: Readonly<Record<War, string>> = {
  any: '',
  ukraine: ', diňe Ukrainadaky uruş',
  syria_iraq: ', diňe Siriýadaky we Yrakdaky uruşlar',
  not_stated: ', uruş görkezilmedik',
}

const subject = ({ stage, unit, war }: Counted) => `${stages[stage]} ${unitNames[unit]}${wars[war]}`

function clause({ counter, amount, partYear }: Count): string {
  return `${amountOf(amount)} (${[counter, ...(partYear ? ['ýyl gutarmanka'] : [])].join(', ')})`
}

function told({ lead, rivals }: DisputedCell): string {
  return lead.amount.kind === 'missing'
    ? `${list(rivals.map(clause))}; esasy hasapda (${lead.counter}) maglumat ýok`
    : [lead, ...rivals].map(clause).join(', başga hasapda bolsa ')
}

function printed({ publisher, date: day }: Printed): string {
  return `${publisher ?? 'neşir atlandyrylmadyk'}, ${day === null ? 'senesi görkezilmedik' : date(day)}`
}

function time({ from, to }: BesideCount): string {
  if (from !== null && to !== null) return from === to ? date(from) : `${date(from)} – ${date(to)}`
  if (from !== null) return `${starting(date(from))} bäri`
  return to === null ? 'döwri görkezilmedik' : until(date(to))
}

function kindOf(count: BesideCount): string {
  switch (count.kind) {
    case 'cumulative_since':
    case 'cumulative_until':
      return `jemi, ${time(count)}`
    case 'verbal_level':
      return `diňe söz bilen, ${time(count)}`
    case 'stock_as_of':
      return `bir gündäki sany, ${time(count)}`
    default:
      return time(count)
  }
}

const noArticle = 'madda aýdylmaýar'

function besideKind(count: BesideCount): string {
  const { article } = count
  if (article === 'same') return kindOf(count)
  return `${kindOf(count)}, ${article === 'none' ? noArticle : heading(article)}`
}

const pagesOf = (pages: number) => `${number(pages)} sahypa`

export const disputed: DisputedWords = {
  subject,
  title({ country, article, counted, cell }) {
    const { pages, rivals, lead } = cell
    const hands = rivals.length + (lead.amount.kind === 'missing' ? 0 : 1)
    const witnesses = pages > hands ? `; ${pagesOf(pages)}, ${number(hands)} hasap` : ''
    return `${countries[country]}, ${under(article)} ${inYear(cell.year)} ${subject(counted)}: ${told(cell)}${witnesses}`
  },
  titleOfSeveral: (shown) =>
    `Hasaplar nirede tapawutlanýar (${list(shown.map((code) => countries[code]))}) we her san barada nämeler çap edildi`,
  emptyTitle: (parts) => `Birnäçe hasapda aýdylýan san ýok: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Saýlanan şertler (${asked(parts)}) boýunça maglumatlarda birden köp hasapda aýdylýan san ýok.`,
  summary: {
    series: (article, counted) => `${heading(article)}, ${subject(counted)}`,
    cell({ year, lead, rivals }, unit) {
      const others = list(rivals.map(clause))
      if (lead.amount.kind === 'missing')
        return `${yearsOf([year])}: esasy hasapda (${lead.counter}) maglumat ýok; başga hasapda — ${others}.`
      const remarks = [lead.counter, 'esasy hasap', ...(lead.partYear ? ['ýyl gutarmanka'] : [])]
      return `${yearsOf([year])}: ${countOf(lead.amount, unit)} (${remarks.join(', ')}) we ${others}.`
    },
    pages: ({ year, leadPages, lead }) =>
      `Esasy hasabyň (${lead.counter}) ${yearsOf([year])} üçin sany, takyk ýa-da tegeleklenen görnüşde, ${pagesOf(leadPages)}da dur: bu — bir hasap.`,
  },
  notes: {
    lead: (why) => `Haýsy hasap esasy we näme üçin? ${why}`,
    readings: 'Beýleki maglumatlar nähili we näme üçin şeýle okaldy',
  },
  chartNotes: {
    retold:
      'Içi boş nokat — ýokarsyndaky hasabyň gaýtadan beýany: täze hasap däl. Üzük çyzyk — san tegeleklenen ýa-da diňe çägi belli.',
  },
  legend: { retold: 'şol bir hasap, gaýtadan beýan' },
  rows: {
    lead: (counter) => `${counter}, esasy hasap`,
    printed,
    samePage: 'şol sahypanyň özi',
    retold: (pages) =>
      pages === 1 ? 'şol sahypada gaýtadan aýdylýar: hasap bir' : `${pagesOf(pages)}, hasap bir`,
    beside: 'Bular hem çap edildi, ýöne bir ýylyň sany däl',
    noArticle,
    besideAgain: (page) => (page === null ? 'gaýtadan beýan' : `gaýtadan beýan: ${printed(page)}`),
    besideKind: (count, page) =>
      page === null ? besideKind(count) : `${besideKind(count)}; ${printed(page)}`,
  },
  table: {
    caption: (shown, articles) =>
      `Birnäçe hasapda aýdylýan sanlar barada çap edilenleriň hemmesi: ${list(shown.map((code) => countries[code]))}${offences(articles)}`,
    columns: { kind: 'Bu näme', count: 'Sany' },
    retold: (counter) => `hasabyň gaýtadan beýany (${counter})`,
    noCounter: 'aýdylmaýar',
  },
  point: {
    lead: 'Esasy hasap.',
    retold: (counter, amount) =>
      `Şol bir hasabyň özi (${counter}: ${amount}), gaýtadan beýan: täze hasap däl.`,
    beside: 'Bir ýylyň sany däl.',
    noCounter: 'Kimiň maglumaty: sahypada aýdylmaýar',
  },
}
