// What the figure `reform-2014` says in Tajik.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import type { Change, Level, Measure, Reform2014Words, Subject } from '../reform-2014-words.ts'
import {
  asked,
  capital,
  countries,
  heading,
  list,
  named,
  number,
  offences,
  quantity,
  span,
  unitNames,
} from './grammar.ts'

const amountUnits: Readonly<Record<AmountUnit, string>> = {
  months: 'моҳ',
  days: 'шабонарӯз',
  hours: 'соат',
  MCI: 'нишондиҳандаи моҳонаи ҳисобӣ',
  BRV: 'миқдори базавии ҳисобӣ',
  KZT: 'тенге',
  EUR: 'евро, бо ҳисоби худи сарчашма',
  RUB: 'рубли русӣ',
  times: 'баробар',
  ratio: 'таносуб',
}
const isAmount = (unit: AmountUnit | CountedUnit): unit is AmountUnit => unit in amountUnits
const unitName = (unit: AmountUnit | CountedUnit) => (isAmount(unit) ? amountUnits[unit] : unitNames[unit])

const subjectNames: Readonly<Record<Subject, string>> = {
  'length-of-short-prison-visit': 'мулоқоти кӯтоҳмуддат бо маҳкумшуда',
  'length-of-long-prison-visit': 'мулоқоти дарозмуддат бо маҳкумшуда',
  'articles-in-criminal-code': 'моддаҳои Кодекси ҷиноятӣ',
  'articles-without-confiscation': 'моддаҳое, ки мусодираи амвол аз онҳо хориҷ шудааст',
  'libel-fine-increase': 'афзоиши ҷарима',
  'offences-punishable-by-death': 'ҷиноятҳое, ки барояшон ҷазои қатл пешбинӣ шудааст',
}

const nameOf = (measure: Measure) =>
  measure.kind === 'penalty'
    ? measure.name
    : measure.subject === null
      ? 'чизи дигаре, ки сарчашма чен мекунад'
      : subjectNames[measure.subject]

/** Of articles their number changed, and not they themselves. */
const changing = (measure: Measure) =>
  measure.kind !== 'penalty' && measure.subject === 'articles-in-criminal-code'
    ? `шумораи ${nameOf(measure)}`
    : nameOf(measure)

/** With its unit: `20 сол`, `43000 евро`, `467`. */
function amountOf(value: number, { unit }: Measure): string {
  if (unit === 'months') return span({ min: value, max: value })
  return unit !== null && isAmount(unit) ? quantity({ min: value, max: value }, unit) : number(value)
}

/** `маҳрум сохтан аз озодӣ то 10 сол` */
function levelOf({ measure, term, about, rose }: Level): string {
  const name = nameOf(measure)
  const { min, max } = term
  if (measure.kind === 'penalty') {
    const { unit, penalty } = measure
    if (min === null && max === null)
      return penalty === 'imprisonment' ? `${name}, муҳлат нишон дода нашудааст` : name
    const amount = unit === null || unit === 'months' ? span(term) : quantity(term, unit)
    return `${name}${min !== null && max !== null ? ',' : ''} ${amount}${about ? ' (тақрибан)' : ''}`
  }
  if (rose) return `${name}: аз пештара бештар, рақам гуфта нашудааст`
  if (min === null && max === null) return `${name}: рақам гуфта нашудааст`
  const { subject, unit } = measure
  const value = max ?? min ?? 0
  switch (subject) {
    case 'libel-fine-increase':
      return `ҷарима ${number(value)} баробар афзудааст; андозаи пештара гуфта нашудааст`
    case 'articles-without-confiscation':
      return `мусодираи амвол аз ${number(value)} модда хориҷ шудааст`
    case 'articles-in-criminal-code':
      return `дар Кодекси ҷиноятӣ ${number(value)} модда`
    default:
      return `${name}: ${unit !== 'months' && isAmount(unit) ? quantity(term, unit) : number(value)}`
  }
}

/** `аз 12 ба 20 сол`: «аз … то …» would be one penalty and no change. */
function fromTo({ before, after, measure }: Change): string {
  if (before === after) return `бетағйир, ${amountOf(after, measure)}`
  const short = measure.unit === 'months' && before % 12 === 0 && after % 12 === 0
  const was = short
    ? number(before / 12)
    : measure.unit === 'months'
      ? amountOf(before, measure)
      : number(before)
  return `аз ${was} ба ${amountOf(after, measure)}`
}

/** `барои шиканҷа` */
const forWhat = ({ article }: Change) => (article === null ? '' : `барои ${article.title}`)

/** Limits of penalties together, then everything else. */
function clauses(changes: readonly Change[]): string[] {
  const penalties = changes.filter(({ measure }) => measure.kind === 'penalty')
  const others = changes.filter(({ measure }) => measure.kind !== 'penalty')
  const limit = (change: Change) =>
    `${fromTo(change)} (${[nameOf(change.measure), forWhat(change)].join(' ').trim()})`
  return [
    ...(penalties.length === 0 ? [] : [`ҳадди болоӣ ${list(penalties.map(limit))} тағйир ёфт`]),
    ...(others.length === 0
      ? []
      : [`${list(others.map((change) => `${changing(change.measure)} ${fromTo(change)}`))} тағйир ёфт`]),
  ]
}

function verb(changes: readonly Change[]): string {
  if (changes.every(({ before, after }) => after > before)) return 'боло рафт'
  return changes.every(({ before, after }) => after < before) ? 'поён рафт' : 'тағйир ёфт'
}

const code = (country: keyof typeof countries) => `кодексҳои соли 2014-и ${countries[country]}`

export const reform2014: Reform2014Words = {
  title(country, changes) {
    const [first] = changes
    if (!first) return capital(code(country))
    const what =
      first.measure.kind === 'penalty' ? `ҳадди болоии ${first.measure.name}` : changing(first.measure)
    return `${capital(code(country))}: ${what} ${list(changes.map((change) => `${forWhat(change)} ${fromTo(change)}`.trim()))} ${verb(changes)}`
  },
  titleOneEnded: (country) =>
    `${capital(code(country))}: чизе нест, ки ҳам пеш ва ҳам баъд аз ислоҳот маълум бошад`,
  emptyTitle: (parts) => `Дар бораи ислоҳоти соли 2014 маълумот нест: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Барои ин интихоб (${asked(parts)}) дар маълумот дар бораи кодексҳое, ки соли 2015 мавриди амал қарор гирифтанд, чизе нест.`,
  summary: (country, inForce, changes, listed) =>
    [
      `${capital(code(country))} аз ${inForce} амал мекунанд.`,
      ...(changes.length === 0
        ? []
        : [
            `Он ҷо, ки як ҳуҷҷат ҳам андозаи пештара ва ҳам андозаи навро мегӯяд: ${clauses(changes).join('; ')}.`,
          ]),
      ...(listed === 0
        ? []
        : [
            `Аз ${number(listed)} хабари дигар танҳо як тарафаш маълум аст: онҳо номбар шудаанд, вале тағйирот кашида нашудааст.`,
          ]),
    ].join(' '),
  notes: {
    purpose: (articles, known) =>
      `${capital(list(articles.map(named)))} дар бораи ҷангҳои хориҷӣ дар ҳамин кодекс ҷой ${articles.length === 1 ? 'дорад' : 'доранд'}; аксари он чи дар ин ҷо нишон дода шудааст, дар бораи ҷиноятҳои дигар аст.${known ? '' : ` Ҳеҷ сарчашмаи хондашуда барои ${articles.length === 1 ? 'он' : 'ягонтои онҳо'} намегӯяд, ки бевосита пеш аз ислоҳот ва бевосита баъд аз он чӣ пешбинӣ шуда буд.`}`,
    limits:
      'Ҳад бештарин ҷазоест, ки қонун пешбинӣ мекунад, на он чи судҳо таъин мекунанд; сухан дар бораи кадом қисми модда меравад, дар гузориш на ҳамеша гуфта шудааст.',
    euros:
      'Қонун ҷаримаро бо нишондиҳандаҳои моҳонаи ҳисобӣ муқаррар мекунад. Ба евро худи гузориш табдил додааст ва қурбро нагуфтааст, аз ин рӯ рақамҳо тахминианд.',
    notToday:
      'Ин он чизест, ки кодексҳо ҳангоми мавриди амал қарор гирифтан пешбинӣ мекарданд, на қонуни имрӯза.',
    // A full stop after the date, as titles are whole sentences.
    later: (date, title) => `${capital(date)}. ${title}.`,
  },
  chartNotes: {
    scales:
      'Ҳар бахш миқёси худро дорад, ки аз сифр оғоз меёбад: дарозиҳои бахшҳои гуногун бо ҳам муқоиса намешаванд.',
    listed:
      'Ҷазоҳо барои ҳолатҳои махсус ва он чи ду ҳуҷҷат якхела мегӯянд, танҳо дар ҷадвал оварда шудаанд.',
  },
  legend: {
    before: (until) => `Пеш: то ${until}`,
    after: (inForce) => `Баъд: аз ${inForce}`,
  },
  panel(measure) {
    if (measure.kind === 'penalty') {
      const unit =
        measure.unit === null ? '' : `, ${measure.unit === 'months' ? 'сол' : unitName(measure.unit)}`
      return { value: capital(measure.name), kind: `ҳадди болоӣ тибқи қонун${unit}` }
    }
    const { subject, unit } = measure
    return {
      value: capital(nameOf(measure)),
      kind: subject === 'articles-in-criminal-code' ? 'шумора' : unitName(unit),
    }
  },
  oneEnd: {
    value: 'Танҳо «пеш» ё танҳо «баъд» маълум аст',
    kind: 'кодексҳои нав чиро пешбинӣ мекунанд ё он то чӣ андоза тағйир ёфтааст; боқимонда гуфта нашудааст',
  },
  noArticle: 'Кодексҳо дар маҷмӯъ',
  level: levelOf,
  table: {
    caption: (shown, articles) =>
      `Кодексҳои соли 2014, пеш ва баъд, аз рӯи моддаҳо: ${list(shown.map((one) => countries[one]))}${offences(articles)}`,
    columns: { what: 'Чӣ', unit: 'Воҳид', before: 'Пеш', after: 'Баъд' },
    measure: nameOf,
    unit: unitName,
    notStated: 'гуфта нашудааст',
    remarks: {
      drawn: 'ҳар ду тараф гуфта шудааст; кашида шудааст',
      limit: 'ҳадди болоӣ',
      oneEnd: 'як тараф гуфта шудааст; номбар шудааст, тағйирот кашида нашудааст',
      size: 'танҳо андозаи тағйирот гуфта шудааст; номбар шудааст, кашида нашудааст',
    },
  },
  point: {
    side: (side, day) =>
      side === 'before'
        ? `Пеш аз ислоҳот, то ${day}`
        : side === 'after'
          ? `Баъд аз ислоҳот, аз ${day}`
          : `Дар бораи ислоҳоте, ки аз ${day} амал мекунад`,
    where: (article) =>
      article.number === null
        ? `${capital(article.title)}: рақами модда маълум нест`
        : `${heading(article)} (${article.title})`,
    other: (level, side) => `${side === 'before' ? 'Баъд' : 'Пеш'}: ${levelOf(level)}`,
    oneEnd: 'Тарафи дигар гуфта нашудааст.',
    limit: 'Ин ҳадди болоӣ аст.',
    euros: 'Евро бо ҳисоби худи гузориш аст, бо қурбе, ки нагуфтааст.',
  },
}
