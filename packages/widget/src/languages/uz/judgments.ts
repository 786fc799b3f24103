// What the figure `judgments` says in Uzbek.
import type {
  Circumstance,
  JudgmentsWords,
  OutcomeTold,
  SampleTold,
  Service,
  ServiceTold,
} from '../judgments-words.ts'
import { asked, capital, countries, list, number } from './grammar.ts'

const serviceNames: Readonly<Record<Service, string>> = {
  'russian-defence-ministry': 'Rossiya Mudofaa vazirligi yoki unga aloqador tuzilmalar',
  'wagner-pmc': '«Vagner» xususiy harbiy kompaniyasi',
  'not-recruited': 'yollanmagan: yoʻlda ushlangan',
}
const serviceName = (service: Service | null) =>
  service === null ? 'boshqa xizmat joyi' : serviceNames[service]

/** What they did, as the predicate of a number of people. */
const served: Readonly<Record<Service, string>> = {
  'russian-defence-ministry': 'Rossiya Mudofaa vazirligi yoki unga aloqador tuzilmada xizmat qilgan',
  'wagner-pmc': '«Vagner» xususiy harbiy kompaniyasida (XHK) xizmat qilgan',
  'not-recruited': 'umuman yollanmagan',
}
const servedAt = (service: Service | null) =>
  service === null ? 'boshqa joyda xizmat qilgan' : served[service]

/** In the drawing and where the full name has been said already. */
const servedBriefly = (service: Service | null) =>
  service === 'wagner-pmc' ? '«Vagner» XHKda xizmat qilgan' : servedAt(service)

const circumstanceNames: Readonly<Record<Circumstance, string>> = {
  'simplified-procedure': 'soddalashtirilgan tartibda',
  'closed-after-death': 'sudlanuvchi vafot etgan',
  'compulsory-treatment': '«oqlangan va majburiy davolashga yuborilgan»',
}

function outcomeName({ kind, circumstance }: Pick<OutcomeTold, 'kind' | 'circumstance'>): string {
  const detail = circumstance === null ? null : circumstanceNames[circumstance]
  switch (kind) {
    case 'convicted':
      return `ayblov hukmi${detail === null ? '' : `, ${detail}`}`
    case 'acquitted':
      return 'oqlov hukmi'
    case 'discontinued':
      return detail === null ? 'ish tugatilgan' : `ish tugatilgan, ${detail}`
    case 'compulsory_medical':
      return detail ?? 'majburiy davolash tayinlangan'
    case 'not_stated':
      return detail === null ? 'natijasi koʻrsatilmagan' : `natijasi koʻrsatilmagan, ${detail}`
  }
}

/** With its number: of judgments. @param brief in a title */
function ended({ kind, circumstance, count }: OutcomeTold, brief = false): string {
  const some = `${number(count)} tasi`
  switch (kind) {
    case 'convicted':
      return `${some} — ${circumstance === 'simplified-procedure' && !brief ? 'soddalashtirilgan tartibdagi ' : ''}ayblov hukmi`
    case 'acquitted':
      return `${some} — oqlov hukmi`
    case 'discontinued':
      return `${some}da ish ${circumstance === 'closed-after-death' ? (brief ? 'vafot sababli ' : 'sudlanuvchi vafot etgani uchun ') : ''}tugatilgan`
    case 'compulsory_medical':
      return `${some}da majburiy davolash tayinlangan`
    case 'not_stated':
      return `${some}ning natijasi koʻrsatilmagan`
  }
}

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

/** Before the sample. */
function gathered({ counter, origin }: Pick<SampleTold, 'counter' | 'origin'>): string {
  if (origin === null) return counter === null ? 'manbada aytilgan' : `${counter} aytgan`
  return origin === 'handed-over'
    ? `jurnalistlarga${by(counter)} berilgan`
    : `${counter ?? 'jurnalistlar'} topgan`
}

/** Before the judgments: texts of them were handed over, as a judgment given to journalists would be their own sentence. */
const told = (sample: Pick<SampleTold, 'counter' | 'origin'>) =>
  sample.origin === 'handed-over'
    ? `matni jurnalistlarga${by(sample.counter)} topshirilgan`
    : gathered(sample)

const wars: Readonly<Record<SampleTold['war'], string>> = {
  any: '',
  ukraine: ', Ukrainadagi urushga oid',
  syria_iraq: ', Suriya va Iroqdagi urushlarga oid',
  not_stated: '',
}

const deceased = ({ among }: Pick<ServiceTold, 'among'>) =>
  among.some(({ circumstance }) => circumstance === 'closed-after-death')

function serviceClause({ service, count, ...part }: ServiceTold): string {
  return `${number(count)} nafari ${servedAt(service)}${deceased(part) ? ' (vafot etgani shular orasida)' : ''}`
}

const notUnder172 = '172-modda boʻyicha sud qilinmagan'
const underWhich = 'qaysi modda ekani aytilmagan'

export const judgments: JudgmentsWords = {
  title(sample) {
    const { country, total, outcomes } = sample
    return outcomes.length === 0
      ? `${countries[country]}, ${told(sample)} ${number(total)} ta hukm: har bir ish nima bilan tugagani koʻrsatilmagan`
      : `${countries[country]}, tanlanmadagi ${number(total)} ta hukm: ${list(outcomes.map((outcome) => ended(outcome, true)))}`
  },
  titleOfSeveral: (shown) =>
    `Hukmlar birma-bir, maʼlum boʻlganicha: ${list(shown.map((code) => countries[code]))}`,
  emptyTitle: (parts) => `Alohida hukmlar haqida maʼlumot yoʻq: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Tanlangan shartlar (${asked(parts)}) boʻyicha maʼlumotlarda hukmlar tanlanmasi yoʻq.`,
  summary(sample, titled) {
    const { country, total, war, asOf, services, outcomes, traits } = sample
    const whole = `${countries[country]}: ${told(sample)}${wars[war]} ${number(total)} ta hukm${asOf === null ? '' : ` (xabar qilingan: ${asOf})`}`
    const apart = traits.map(
      ({ trait, count, service }) =>
        `${servedBriefly(service)}lardan ${number(count)} nafari ${trait === null ? 'alohida aytilgan' : notUnder172}`,
    )
    return [
      services.length === 0
        ? `${whole}. Bu odamlar qayerda xizmat qilgani va har bir ish nima bilan tugagani koʻrsatilmagan.`
        : `${whole}. Sudlanuvchilarning ${services.map(serviceClause).join(', ')}.`,
      ...(titled || outcomes.length === 0
        ? []
        : [`Hukmlarning ${[list(outcomes.map((outcome) => ended(outcome))), ...apart].join('; ')}.`]),
      'Bu — tanlanma, mamlakat statistikasi emas.',
    ].join(' ')
  },
  notes: {
    origin(origin) {
      const came =
        origin === 'handed-over'
          ? 'Matnlarni jurnalistlarga inson huquqlari himoyachisi bergan; ular qanday tanlangani aytilmagan.'
          : origin === 'found'
            ? 'Jurnalistlar oʻsha paytgacha shuncha hukm topgan; qanday va qachondan beri qidirgani aytilmagan.'
            : 'Hukmlar qanday tanlangani aytilmagan.'
      return `${came} Ulardan hisoblangan hech qanday ulush mamlakatdagi barcha hukmlar haqida hech narsa demaydi.`
    },
    units: (total) =>
      `Manba matnlarni ham, ishlarni ham, odamlarni ham sanaydi, har biri ${number(total)} ta chiqadi: bitta belgi — bitta matn, bitta ish va bitta odam.`,
    crossings(stated, sums) {
      const said = stated.map(({ outcome, service }) =>
        outcome.circumstance === 'closed-after-death'
          ? `vafot etgan sudlanuvchi ${servedAt(service)}`
          : outcome.kind === 'compulsory_medical' && service === 'not-recruited'
            ? 'davolashga yuborilgani yollanmagan'
            : `${servedBriefly(service)}lardan ${ended(outcome)}`,
      )
      return `Alohida hukmlar haqida manbada faqat shular aytilgan: ${said.join('; ')}.${sums === 0 ? '' : ` Qolgan ${number(sums)} tasining oʻrni jami sonlardan kelib chiqadi.`}`
    },
    totalsOnly:
      'Ayrimlari haqida faqat jami sonlar maʼlum: guruhdagi qaysi hukm nima bilan tugagani koʻrsatilmagan, taxmin ham qilinmaydi.',
    reading: (count, total) =>
      `Manbada barcha maʼlum sudlanuvchilar real jazo olgani aytilgan. Bu gap ${number(total)} kishining hammasiga tegishli boʻlishi mumkin emas: bu yerda u ishi tugatilmagan va davolashga yuborilmagan ${number(count)} kishi haqida deb olindi.`,
    treatment:
      'Davolashga yuborilgan sudlanuvchi «oqlangan» deb atalgan. Koʻpchilik kodekslarda bunday shaxs oqlanmaydi, balki javobgarlikdan ozod qilinadi, shuning uchun bu yerda u oqlov hukmiga ham, ayblov hukmiga ham kiritilmagan.',
    death: 'Vafot etgan sudlanuvchi aybdor deb topilmagan: uning ishi sudda tugatilgan.',
    others: (samples) =>
      `Boshqa mamlakatlarga oid, boshqa odamlar toʻplagan tanlanmalar jadvalda berilgan, bu yerda yonma-yon chizilmagan: ${list(
        samples.map(
          ({ country, total, counter }) => `${countries[country]} — ${number(total)}${by(counter)}`,
        ),
      )}.`,
    undated: (parts) =>
      `Yillarni tanlash (${asked(parts)}) bu yerda hech narsani oʻzgartirmaydi: manbada birorta hukmning sanasi koʻrsatilmagan.`,
  },
  chartNotes: {
    marks:
      'Bitta varaq — bitta hukm. Bir xil koʻrinishdagi varaqlar haqida maʼlum boʻlgan hamma narsa bir xil: ularning tartibi hech narsani anglatmaydi.',
    tooMany: 'Bir necha yuzdan ortiq hukmli tanlanma birma-bir chizilmay, sonlar bilan berilgan.',
  },
  heading: (country, counter) =>
    counter === null ? countries[country] : `${countries[country]}, ${counter}`,
  whole: (sample) => ({
    value: `${number(sample.total)} ta hukm`,
    kind: `${countries[sample.country]}; ${gathered(sample)} tanlanma`,
  }),
  service(part) {
    const { service, count } = part
    return {
      value: `${number(count)} kishi ${servedBriefly(service)}`,
      kind: deceased(part) ? 'vafot etgani shular orasida' : null,
    }
  },
  outcome({ kind, circumstance, count }) {
    switch (kind) {
      case 'convicted':
        return {
          value: `${number(count)} kishi sudlangan`,
          kind: circumstance === 'simplified-procedure' ? circumstanceNames[circumstance] : null,
        }
      case 'acquitted':
        return { value: `${number(count)} kishi oqlangan`, kind: null }
      case 'discontinued':
        return {
          value: `${number(count)} ta ish tugatilgan`,
          kind: circumstance === 'closed-after-death' ? 'sudlanuvchi vafot etgan: ayblov hukmi yoʻq' : null,
        }
      case 'compulsory_medical':
        return {
          value: `${number(count)} kishi davolashga yuborilgan`,
          kind: circumstance === 'compulsory-treatment' ? 'majburiy; manbada — «oqlangan»' : null,
        }
      case 'not_stated':
        return { value: `${number(count)} ta hukm`, kind: 'natijasi koʻrsatilmagan' }
    }
  },
  serviceName,
  outcomeName,
  trait: (trait, side) =>
    trait === null
      ? side === 'with'
        ? 'manba alohida aytgan'
        : 'qolganlari'
      : side === 'with'
        ? `${notUnder172}; ${underWhich}`
        : '172-modda',
  underlined: ({ trait, count }) =>
    trait === null
      ? `tagiga chizilgan: manba alohida aytgan ${number(count)} kishi`
      : `tagiga chizilgan: ${number(count)} kishi ${notUnder172}; ${underWhich}`,
  table: {
    caption: (samples) =>
      `Tanlanmalardagi hukmlar, xizmat joyi va natijasi boʻyicha: ${list(samples.map(({ country, total, counter }) => `${countries[country]} (${number(total)}${counter === null ? '' : `, ${counter}`})`))}`,
    columns: {
      sample: 'Tanlanma',
      service: 'Xizmat joyi',
      outcome: 'Natijasi',
      count: 'Soni',
      unit: 'Nimaning soni',
    },
    any: 'hammasi',
    remarks: {
      whole: 'butun tanlanma, eʼlon qilinganidek',
      part: 'tanlanmaning bir qismi, eʼlon qilinganidek',
      otherSample: 'boshqa tanlanma; chizilmagan, qoʻshilmagan',
      reading: 'ayblov hukmi deb olingan: ish tugatilgan yoki davolash tayinlanganidan boshqa hammasi',
      ground: (ground) =>
        ({
          stated: 'chizilgan; manbada aytilgan',
          sums: 'chizilgan; jami sonlardan kelib chiqadi',
          none: 'chizilgan; qaysi biri nima bilan tugagani koʻrsatilmagan',
        })[ground],
    },
  },
  point: {
    heading: (count, total, outcome) =>
      `${number(total)} ta hukmdan ${number(count)} tasi: ${outcomeName(outcome)}`,
    service: (part) =>
      part.service === 'not-recruited'
        ? capital(serviceName(part.service))
        : `Xizmat joyi: ${serviceName(part.service)}; tanlanmada ${number(part.count)} kishi${deceased(part) ? ' (vafot etgani shular orasida)' : ''}`,
    noService: 'Bu odamlar qayerda xizmat qilgani koʻrsatilmagan.',
    noArticle: 'Modda aytilmagan.',
    ground: (ground) =>
      ({
        stated: 'Manbada shunday aytilgan.',
        sums: 'Birma-bir aytilmagan: jami sonlardan kelib chiqadi.',
        none: 'Faqat jami sonlar maʼlum.',
      })[ground],
    sample: 'Tanlanma, mamlakat statistikasi emas.',
  },
}
