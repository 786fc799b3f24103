// What the figure `reform-2014` says in Uzbek.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import type { Change, Level, Measure, Reform2014Words, Subject } from '../reform-2014-words.ts'
import {
  asked,
  capital,
  countries,
  heading,
  list,
  number,
  offences,
  quantity,
  span,
  starting,
  unitNames,
  until,
} from './grammar.ts'

const amountUnits: Readonly<Record<AmountUnit, string>> = {
  months: 'oy',
  days: 'sutka',
  hours: 'soat',
  MCI: 'oylik hisob koʻrsatkichi',
  BRV: 'BHM',
  KZT: 'tenge',
  EUR: 'yevro, manbaning oʻz hisobi',
  RUB: 'Rossiya rubli',
  times: 'baravar',
  ratio: 'nisbat',
}
const isAmount = (unit: AmountUnit | CountedUnit): unit is AmountUnit => unit in amountUnits
const unitName = (unit: AmountUnit | CountedUnit) => (isAmount(unit) ? amountUnits[unit] : unitNames[unit])

const subjectNames: Readonly<Record<Subject, string>> = {
  'length-of-short-prison-visit': 'mahkum bilan qisqa muddatli uchrashuv',
  'length-of-long-prison-visit': 'mahkum bilan uzoq muddatli uchrashuv',
  'articles-in-criminal-code': 'Jinoyat kodeksidagi moddalar',
  'articles-without-confiscation': 'mol-mulkni musodara qilish chiqarib tashlangan moddalar',
  'libel-fine-increase': 'jarimaning oshishi',
  'offences-punishable-by-death': 'oʻlim jazosi nazarda tutilgan jinoyatlar',
}

const nameOf = (measure: Measure) =>
  measure.kind === 'penalty'
    ? measure.name
    : measure.subject === null
      ? 'manba oʻlchagan boshqa narsa'
      : subjectNames[measure.subject]

/** With its unit: `20 yil`, `43000 yevro`, `467`. */
function amountOf(value: number, { unit }: Measure): string {
  if (unit === 'months') return span({ min: value, max: value })
  return unit !== null && isAmount(unit) ? quantity({ min: value, max: value }, unit) : number(value)
}

/** `ozodlikdan mahrum qilish: 10 yilgacha` */
function levelOf({ measure, term, about, rose }: Level): string {
  const name = nameOf(measure)
  const { min, max } = term
  if (measure.kind === 'penalty') {
    const { unit, penalty } = measure
    if (min === null && max === null)
      return penalty === 'imprisonment' ? `${name}, muddati koʻrsatilmagan` : name
    const amount = unit === null || unit === 'months' ? span(term) : quantity(term, unit)
    return `${name}: ${amount}${about ? ' (taxminan)' : ''}`
  }
  if (rose) return `${name}: oldingidan koʻp, soni aytilmagan`
  if (min === null && max === null) return `${name}: soni aytilmagan`
  const { subject, unit } = measure
  const value = max ?? min ?? 0
  switch (subject) {
    case 'libel-fine-increase':
      return `jarima ${number(value)} baravar oshgan; oldingi miqdori aytilmagan`
    case 'articles-without-confiscation':
      return `mol-mulkni musodara qilish ${number(value)} ta moddadan chiqarib tashlangan`
    case 'articles-in-criminal-code':
      return `Jinoyat kodeksida ${number(value)} ta modda`
    default:
      return `${name}: ${unit !== 'months' && isAmount(unit) ? quantity(term, unit) : number(value)}`
  }
}

/** `oldin 12 yil, keyin 20 yil`: «12 yildan 20 yilgacha» would be one penalty and no change. */
function fromTo({ before, after, measure }: Change): string {
  return before === after
    ? `oʻzgarmagan, ${amountOf(after, measure)}`
    : `oldin ${amountOf(before, measure)}, keyin ${amountOf(after, measure)}`
}

/** Before the limit of a penalty: `qiynoq uchun ` */
const forWhat = ({ article }: Change) => (article === null ? '' : `${article.title} uchun `)

/** Of a term it is the term that is limited: `ozodlikdan mahrum qilish muddatining yuqori chegarasi` */
const limitOf = ({ name, unit }: Extract<Measure, { kind: 'penalty' }>) =>
  `${name}${unit === 'months' || unit === 'days' ? ' muddati' : ''}ning yuqori chegarasi`

function clause(change: Change): string {
  const { measure } = change
  return measure.kind === 'penalty'
    ? `${forWhat(change)}${limitOf(measure)} — ${fromTo(change)}`
    : `${nameOf(measure)} — ${fromTo(change)}`
}

function verb(changes: readonly Change[]): string {
  if (changes.every(({ before, after }) => after > before)) return 'koʻtarildi'
  return changes.every(({ before, after }) => after < before) ? 'pasaydi' : 'oʻzgardi'
}

const code = (country: keyof typeof countries) => `${countries[country]}ning 2014-yilgi kodekslari`

export const reform2014: Reform2014Words = {
  title(country, changes) {
    const [first] = changes
    if (!first) return code(country)
    const what = first.measure.kind === 'penalty' ? limitOf(first.measure) : nameOf(first.measure)
    return `${code(country)}: ${what} ${verb(changes)} — ${changes.map((change) => `${forWhat(change)}${fromTo(change)}`).join('; ')}`
  },
  titleOneEnded: (country) => `${code(country)}: ham oldingisi, ham keyingisi maʼlum boʻlgan hech narsa yoʻq`,
  emptyTitle: (parts) => `2014-yilgi islohot haqida maʼlumot yoʻq: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Tanlangan shartlar (${asked(parts)}) boʻyicha maʼlumotlarda 2015-yilda kuchga kirgan kodekslar haqida hech narsa yoʻq.`,
  summary: (country, inForce, changes, listed) =>
    [
      `${code(country)} kuchga kirgan sana: ${inForce}.`,
      ...(changes.length === 0
        ? []
        : [
            `Bir hujjatning oʻzi ham oldingisini, ham keyingisini aytgan hollarda: ${changes.map(clause).join('; ')}.`,
          ]),
      ...(listed === 0
        ? []
        : [
            `Yana ${number(listed)} ta maʼlumotning faqat bir tomoni maʼlum: ular roʻyxatda berilgan, ular boʻyicha oʻzgarish chizilmagan.`,
          ]),
    ].join(' '),
  notes: {
    purpose: (articles, known) =>
      `Xorijdagi urushlar haqidagi ${articles.length === 1 ? 'modda' : 'moddalar'} (${list(articles.map(heading))}) shu kodeksga kiradi; bu yerda koʻrsatilganlarning koʻpi boshqa jinoyatlar haqida.${known ? '' : ` Oʻqilgan manbalarning hech biri ${articles.length === 1 ? 'bu modda' : 'bu moddalarning birortasi'} boʻyicha islohotdan bevosita oldin va bevosita keyin nima nazarda tutilganini aytmaydi.`}`,
    limits:
      'Chegara — qonunda nazarda tutilganning eng koʻpi, sudlar tayinlaydigan jazo emas; moddaning qaysi qismi ekanini maʼruza har doim ham aytmaydi.',
    euros:
      'Qonun jarimani oylik hisob koʻrsatkichlarida belgilaydi. Yevro — maʼruzaning oʻz hisobi, qaysi kurs boʻyicha ekani aytilmagan, shuning uchun bu — taxminiy baho.',
    notToday: 'Bu — kodekslar kuchga kirganda nazarda tutilgani, bugungi qonun emas.',
    later: (date, title) => `${title} (${date}).`,
  },
  chartNotes: {
    scales:
      'Har bir boʻlimning noldan boshlanadigan oʻz shkalasi bor: turli boʻlimlardagi uzunliklar solishtirilmaydi.',
    listed: 'Muayyan holatga bogʻliq jazolar va ikki hujjatda bir xil aytilganlar faqat jadvalda berilgan.',
  },
  legend: {
    before: (day) => `Oldin: ${until(day)}`,
    after: (inForce) => `Keyin: ${starting(inForce)} boshlab`,
  },
  panel(measure) {
    if (measure.kind === 'penalty') {
      const unit =
        measure.unit === null ? '' : `, ${measure.unit === 'months' ? 'yil' : unitName(measure.unit)}`
      return { value: capital(measure.name), kind: `qonunda nazarda tutilganning eng koʻpi${unit}` }
    }
    const { subject, unit } = measure
    return {
      value: capital(nameOf(measure)),
      kind: subject === 'articles-in-criminal-code' ? 'soni' : unitName(unit),
    }
  },
  oneEnd: {
    value: 'Faqat oldingisi yoki faqat keyingisi maʼlum',
    kind: 'yangi kodekslarda nima nazarda tutilgan yoki ular qanchaga oʻzgartirgan; qolgani aytilmagan',
  },
  noArticle: 'Kodekslar yaxlit holda',
  level: levelOf,
  table: {
    caption: (shown, articles) =>
      `2014-yilgi kodekslar, oldin va keyin, moddalar boʻyicha: ${list(shown.map((one) => countries[one]))}${offences(articles)}`,
    columns: { what: 'Nima', unit: 'Birligi', before: 'Oldin', after: 'Keyin' },
    measure: nameOf,
    unit: unitName,
    notStated: 'koʻrsatilmagan',
    remarks: {
      drawn: 'ikkala tomoni aytilgan; chizilgan',
      limit: 'yuqori chegara',
      oneEnd: 'bir tomoni aytilgan; roʻyxatda, oʻzgarish chizilmagan',
      size: 'faqat oʻzgarishning oʻzi aytilgan; roʻyxatda, chizilmagan',
    },
  },
  point: {
    side: (side, day) =>
      side === 'before'
        ? `Islohotgacha (oxirgi kuni: ${day})`
        : side === 'after'
          ? `Islohotdan keyin, ${starting(day)} boshlab`
          : `Islohot kuchga kirgan sana: ${day}`,
    where: (article) =>
      article.number === null
        ? `${capital(article.title)}: moddaning raqami nomaʼlum`
        : `${heading(article)} (${article.title})`,
    other: (level, side) => `${side === 'before' ? 'Keyin' : 'Oldin'} — ${levelOf(level)}`,
    oneEnd: 'Ikkinchi tomoni aytilmagan.',
    limit: 'Yuqori chegara.',
    euros: 'Yevro — maʼruzaning oʻz hisobi, qaysi kurs boʻyicha ekani aytilmagan.',
  },
}
