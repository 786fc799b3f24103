// What the figure `reform-2014` says in Kyrgyz.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import type { Change, Level, Measure, Reform2014Words, Subject } from '../reform-2014-words.ts'
import { inCase } from './endings.ts'
import {
  asked,
  capital,
  countries,
  dateInCase,
  heading,
  list,
  number,
  offences,
  quantity,
  span,
  unitNames,
} from './grammar.ts'

const amountUnits: Readonly<Record<AmountUnit, string>> = {
  months: 'ай',
  days: 'сутка',
  hours: 'саат',
  MCI: 'айлык эсептик көрсөткүч',
  BRV: 'базалык эсептөө чоңдугу',
  KZT: 'теңге',
  EUR: 'евро, булактын өз эсеби менен',
  RUB: 'орус рубли',
  times: 'эсе',
  ratio: 'катыш',
}
const isAmount = (unit: AmountUnit | CountedUnit): unit is AmountUnit => unit in amountUnits
const unitName = (unit: AmountUnit | CountedUnit) => (isAmount(unit) ? amountUnits[unit] : unitNames[unit])

const subjectNames: Readonly<Record<Subject, string>> = {
  'length-of-short-prison-visit': 'абактагы кыска мөөнөттүү жолугушуу',
  'length-of-long-prison-visit': 'абактагы узак мөөнөттүү жолугушуу',
  'articles-in-criminal-code': 'Кылмыш-жаза кодексиндеги беренелер',
  'articles-without-confiscation': 'мүлктү конфискациялоо алынып салынган беренелер',
  'libel-fine-increase': 'айып пулдун өсүшү',
  'offences-punishable-by-death': 'өлүм жазасы каралган кылмыштар',
}

const nameOf = (measure: Measure) =>
  measure.kind === 'penalty'
    ? measure.name
    : measure.subject === null
      ? 'булак өлчөгөн башка чоңдук'
      : subjectNames[measure.subject]

/** With its unit: `20 жыл`, `43000 евро`, `467`. */
function amountOf(value: number, { unit }: Measure): string {
  if (unit === 'months') return span({ min: value, max: value })
  return unit !== null && isAmount(unit) ? quantity({ min: value, max: value }, unit) : number(value)
}

/** `эркинен ажыратуу: 10 жылга чейин` */
function levelOf({ measure, term, about, rose }: Level): string {
  const name = nameOf(measure)
  const { min, max } = term
  if (measure.kind === 'penalty') {
    const { unit, penalty } = measure
    if (min === null && max === null)
      return penalty === 'imprisonment' ? `${name}, мөөнөтү көрсөтүлгөн эмес` : name
    const amount = unit === null || unit === 'months' ? span(term) : quantity(term, unit)
    return `${name}: ${amount}${about ? ' (болжол менен)' : ''}`
  }
  if (rose) return `${name}: мурдагыдан көп, саны айтылган эмес`
  if (min === null && max === null) return `${name}: саны айтылган эмес`
  const { subject, unit } = measure
  const value = max ?? min ?? 0
  switch (subject) {
    case 'libel-fine-increase':
      return `айып пул ${number(value)} эсе өскөн; мурдагы өлчөмү айтылган эмес`
    case 'articles-without-confiscation':
      return `мүлктү конфискациялоо ${number(value)} беренеден алынып салынган`
    case 'articles-in-criminal-code':
      return `Кылмыш-жаза кодексинде ${number(value)} берене`
    default:
      return `${name}: ${unit !== 'months' && isAmount(unit) ? quantity(term, unit) : number(value)}`
  }
}

/** `мурда 12 жыл, кийин 20 жыл`: no number takes an ending. */
function fromTo({ before, after, measure }: Change): string {
  return before === after
    ? `өзгөргөн эмес, ${amountOf(after, measure)}`
    : `мурда ${amountOf(before, measure)}, кийин ${amountOf(after, measure)}`
}

/** Before the limit of a penalty: `кыйноо үчүн ` */
const forWhat = ({ article }: Change) => (article === null ? '' : `${article.title} үчүн `)

const limitOf = (penalty: string) => `${inCase(penalty, 'genitive')} жогорку чеги`

function clause(change: Change): string {
  const { measure } = change
  return measure.kind === 'penalty'
    ? `${forWhat(change)}${limitOf(measure.name)} — ${fromTo(change)}`
    : `${nameOf(measure)} — ${fromTo(change)}`
}

function verb(changes: readonly Change[]): string {
  if (changes.every(({ before, after }) => after > before)) return 'көтөрүлдү'
  return changes.every(({ before, after }) => after < before) ? 'төмөндөдү' : 'өзгөрдү'
}

const code = (country: keyof typeof countries) =>
  `${inCase(countries[country], 'genitive')} 2014-жылдагы кодекстери`

export const reform2014: Reform2014Words = {
  title(country, changes) {
    const [first] = changes
    if (!first) return code(country)
    const what = first.measure.kind === 'penalty' ? limitOf(first.measure.name) : nameOf(first.measure)
    return `${code(country)}: ${what} ${verb(changes)} — ${changes.map((change) => `${forWhat(change)}${fromTo(change)}`).join('; ')}`
  },
  titleOneEnded: (country) => `${code(country)}: мурдагысы да, кийинкиси да белгилүү болгон эч нерсе жок`,
  emptyTitle: (parts) => `2014-жылдагы реформа тууралуу маалымат жок: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Бул тандоо (${asked(parts)}) боюнча 2015-жылы күчүнө кирген кодекстер тууралуу маалыматтарда эч нерсе жок.`,
  summary: (country, inForce, changes, listed) =>
    [
      `${code(country)} ${dateInCase(inForce, 'locative')} күчүнө кирген.`,
      ...(changes.length === 0
        ? []
        : [
            `Бир документтин өзү мурдагысын да, кийинкисин да атаган жерде: ${changes.map(clause).join('; ')}.`,
          ]),
      ...(listed === 0
        ? []
        : [
            `Дагы ${number(listed)} маалыматтын бир жагы гана белгилүү: алар тизмеде берилген, алардан өзгөрүү чийилген эмес.`,
          ]),
    ].join(' '),
  notes: {
    purpose: (articles, known) =>
      `Чет өлкөдөгү согуштар тууралуу ${articles.length === 1 ? 'берене' : 'беренелер'} (${list(articles.map(heading))}) ушул кодексте турат; бул жерде көрсөтүлгөндүн көбү башка кылмыштар жөнүндө.${known ? '' : ` Каралган булактардын бири да ${articles.length === 1 ? 'бул берене' : 'бул беренелердин эч бири'} боюнча реформанын дал алдында жана ал күчүнө киргенден кийин дароо эмне каралганын айтпайт.`}`,
    limits:
      'Чек — мыйзамда каралгандын эң көбү, соттор дайындаган жаза эмес; берененин кайсы бөлүгү экенин баяндама дайыма эле айтпайт.',
    euros:
      'Мыйзам айып пулду айлык эсептик көрсөткүч менен белгилейт. Евро — баяндаманын өз эсеби, кайсы курс менен экени айтылган эмес, ошондуктан бул — болжолдуу сан.',
    notToday: 'Бул — кодекстер күчүнө киргенде каралганы, бүгүнкү мыйзам эмес.',
    later: (date, title) => `${title} (${date}).`,
  },
  chartNotes: {
    scales:
      'Ар бир бөлүктүн нөлдөн башталган өз шкаласы бар: ар башка бөлүктөрдөгү узундуктар салыштырылбайт.',
    listed:
      'Белгилүү бир жагдайга байланыштуу жазалар жана эки документте бирдей айтылгандар жадыбалда гана берилген.',
  },
  legend: {
    before: (until) => `Мурда: ${dateInCase(until, 'dative')} чейин`,
    after: (inForce) => `Кийин: ${dateInCase(inForce, 'ablative')} баштап`,
  },
  panel(measure) {
    if (measure.kind === 'penalty') {
      const unit =
        measure.unit === null ? '' : `, ${measure.unit === 'months' ? 'жыл' : unitName(measure.unit)}`
      return { value: capital(measure.name), kind: `мыйзамда каралгандын эң көбү${unit}` }
    }
    const { subject, unit } = measure
    return {
      value: capital(nameOf(measure)),
      kind: subject === 'articles-in-criminal-code' ? 'саны' : unitName(unit),
    }
  },
  oneEnd: {
    value: 'Бир жагы гана белгилүү',
    kind: 'жаңы кодекстерде эмне каралган же алар канчага өзгөрткөн; калганы айтылган эмес',
  },
  noArticle: 'Кодекстер бүтүндөй',
  level: levelOf,
  table: {
    caption: (shown, articles) =>
      `2014-жылдагы кодекстер, мурда жана кийин, беренелер боюнча: ${list(shown.map((one) => countries[one]))}${offences(articles)}`,
    columns: { what: 'Көрсөткүч', unit: 'Бирдиги', before: 'Мурда', after: 'Кийин' },
    measure: nameOf,
    unit: unitName,
    notStated: 'көрсөтүлгөн эмес',
    remarks: {
      drawn: 'эки жагы тең айтылган; диаграммада бар',
      limit: 'жогорку чек',
      oneEnd: 'бир жагы айтылган; тизмеде, өзгөрүү чийилген эмес',
      size: 'өзгөрүүнүн өзү гана айтылган; тизмеде, чийилген эмес',
    },
  },
  point: {
    side: (side, day) =>
      side === 'before'
        ? `Реформага чейин (акыркы күнү: ${day})`
        : side === 'after'
          ? `Реформадан кийин, ${dateInCase(day, 'ablative')} баштап`
          : `Реформа күчүнө кирген күн: ${day}`,
    where: (article) =>
      article.number === null
        ? `${capital(article.title)}: берененин номери белгисиз`
        : `${heading(article)} (${article.title})`,
    other: (level, side) => `${side === 'before' ? 'Кийин' : 'Мурда'} — ${levelOf(level)}`,
    oneEnd: 'Экинчи жагы айтылган эмес.',
    limit: 'Жогорку чек.',
    euros: 'Евро — баяндаманын өз эсеби, кайсы курс менен экени айтылган эмес.',
  },
}
