// What the figure `judgments` says in Kyrgyz.
import type {
  Circumstance,
  JudgmentsWords,
  OutcomeTold,
  SampleTold,
  Service,
  ServiceTold,
} from '../judgments-words.ts'
import { numberInCase } from './endings.ts'
import { asked, capital, countries, list, number } from './grammar.ts'

const serviceNames: Readonly<Record<Service, string>> = {
  'russian-defence-ministry': 'Россиянын Коргоо министрлиги же ага байланыштуу түзүмдөр',
  'wagner-pmc': '«Вагнер» жеке аскердик компаниясы',
  'not-recruited': 'жалданган эмес: жолдо кармалган',
}
const serviceName = (service: Service | null) => (service === null ? 'башка жер' : serviceNames[service])

/** Before “served”. */
const served: Readonly<Record<Exclude<Service, 'not-recruited'>, string>> = {
  'russian-defence-ministry': 'Россиянын Коргоо министрлигинде же ага байланыштуу түзүмдөрдө',
  'wagner-pmc': '«Вагнер» жеке аскердик компаниясында',
}

/** In the drawing, whose sentences say the whole. */
const servedBriefly: typeof served = {
  'russian-defence-ministry': 'РФ Коргоо министрлигинде же ага байланыштуу түзүмдөрдө',
  'wagner-pmc': '«Вагнерде»',
}

/** What people did, as the predicate of their number. */
function didServe(service: Service | null, places = served): string {
  if (service === 'not-recruited') return 'такыр жалданган эмес'
  return `${service === null ? 'башка жерде' : places[service]} кызмат өтөгөн`
}

/** Before some of those who did. */
const ofThose = (service: Service | null) =>
  service === 'not-recruited' ? 'жалданбагандардын' : `${didServe(service)}дөрдүн`

/** Some of a whole that is named before: `11и`. */
const ofThem = (count: number) => numberInCase(number(count), count, 'possessive')

const notUnder172 = '172-берене боюнча сотко тартылган эмес'
const underWhich = 'кайсы берене боюнча экени көрсөтүлгөн эмес'

/** A defendant is «айыпталуучу» here: «соттолуучу» is too near to «соттолгон», a convict. */
const circumstanceNames: Readonly<Record<Circumstance, string>> = {
  'simplified-procedure': 'жөнөкөйлөтүлгөн тартипте',
  'closed-after-death': 'айыпталуучу каза болгон',
  'compulsory-treatment': '«акталып, мажбурлап дарылоого жөнөтүлгөн»',
}

function outcomeName({ kind, circumstance }: Pick<OutcomeTold, 'kind' | 'circumstance'>): string {
  const detail = circumstance === null ? null : circumstanceNames[circumstance]
  switch (kind) {
    case 'convicted':
      return `айыптоо өкүмү${detail === null ? '' : `, ${detail}`}`
    case 'acquitted':
      return 'актоо өкүмү'
    case 'discontinued':
      return detail === null ? 'иш кыскартылган' : `иш кыскартылган: ${detail}`
    case 'compulsory_medical':
      return detail ?? 'мажбурлап дарылоо дайындалган'
    case 'not_stated':
      return detail === null ? 'жыйынтыгы көрсөтүлгөн эмес' : `жыйынтыгы көрсөтүлгөн эмес, ${detail}`
  }
}

/** With its number. @param brief in a title */
function ended({ kind, circumstance, count }: OutcomeTold, brief = false): string {
  switch (kind) {
    case 'convicted':
      return `${ofThem(count)} — айыптоо өкүмү${circumstance === 'simplified-procedure' && !brief ? ' (жөнөкөйлөтүлгөн тартипте)' : ''}`
    case 'acquitted':
      return `${ofThem(count)} — актоо өкүмү`
    case 'discontinued':
      return `${ofThem(count)} — ${circumstance === 'closed-after-death' ? (brief ? 'өлүмгө байланыштуу ' : 'айыпталуучунун каза болушуна байланыштуу ') : ''}ишти кыскартуу`
    case 'compulsory_medical':
      return `${ofThem(count)} — мажбурлап дарылоо`
    case 'not_stated':
      return `${ofThem(count)} — жыйынтыгы көрсөтүлбөгөн өкүм`
  }
}

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

/** Before the sample. */
function gathered({ counter, origin }: Pick<SampleTold, 'counter' | 'origin'>): string {
  if (origin === null) return `булак${by(counter)} келтирген`
  return origin === 'handed-over'
    ? `журналисттерге${by(counter)} берилген`
    : `журналисттер${by(counter)} тапкан`
}

/** Before the judgments: what is given to journalists is the text, or they would be the ones who were sentenced. */
const told = (sample: Pick<SampleTold, 'counter' | 'origin'>) =>
  `${sample.origin === 'handed-over' ? 'тексти ' : ''}${gathered(sample)}`

const wars: Readonly<Record<SampleTold['war'], string>> = {
  any: '',
  ukraine: ', Украинадагы согушка байланыштуу',
  syria_iraq: ', Сириядагы жана Ирактагы согуштарга байланыштуу',
  not_stated: '',
}

const deceased = ({ among }: Pick<ServiceTold, 'among'>) =>
  among.some(({ circumstance }) => circumstance === 'closed-after-death')

const serviceClause = ({ service, count, ...part }: ServiceTold) =>
  `${ofThem(count)} ${didServe(service)}${deceased(part) ? ' (каза болгону ушулардын ичинде)' : ''}`

export const judgments: JudgmentsWords = {
  title(sample) {
    const { country, total, outcomes } = sample
    return outcomes.length === 0
      ? `${countries[country]}, ${told(sample)} ${number(total)} өкүм: ар бир иштин эмне менен бүткөнү көрсөтүлгөн эмес`
      : `${countries[country]}, тандалмадагы ${number(total)} өкүм: ${list(outcomes.map((outcome) => ended(outcome, true)))}`
  },
  titleOfSeveral: (shown) =>
    `Өкүмдөр бирден, белгилүү болгон чегинде: ${list(shown.map((code) => countries[code]))}`,
  emptyTitle: (parts) => `Өзүнчө өкүмдөр тууралуу маалымат жок: ${asked(parts)}`,
  emptySummary: (parts) => `Бул тандоо (${asked(parts)}) боюнча маалыматтарда өкүмдөрдүн тандалмасы жок.`,
  summary(sample, titled) {
    const { country, total, war, asOf, services, outcomes, traits } = sample
    const whole = `${countries[country]}: ${told(sample)}${wars[war]} ${number(total)} өкүм${asOf === null ? '' : ` (билдирилген убагы: ${asOf})`}`
    const apart = traits.map(
      ({ trait, count, service }) =>
        `${ofThose(service)} ${ofThem(count)} ${trait === null ? 'өзүнчө айтылган' : notUnder172}`,
    )
    return [
      services.length === 0
        ? `${whole}. Бул адамдардын кайда кызмат өтөгөнү жана ар бир иштин эмне менен бүткөнү көрсөтүлгөн эмес.`
        : `${whole}. Айыпталуучулардын ${list(services.map(serviceClause))}.`,
      ...(titled || outcomes.length === 0
        ? []
        : [`Өкүмдөрдүн ${[list(outcomes.map((outcome) => ended(outcome))), ...apart].join('; ')}.`]),
      'Бул — тандалма, өлкөнүн статистикасы эмес.',
    ].join(' ')
  },
  notes: {
    origin(origin) {
      const came =
        origin === 'handed-over'
          ? 'Тексттерди журналисттерге укук коргоочу берген; алардын кантип тандалганы айтылган эмес.'
          : origin === 'found'
            ? 'Журналисттер ошол убакка чейин ушунча өкүм тапкан; кантип жана качантан бери издегени айтылган эмес.'
            : 'Өкүмдөрдүн кантип тандалганы айтылган эмес.'
      return `${came} Алардан чыгарылган бир да үлүш өлкөдөгү бардык өкүмдөр тууралуу эч нерсе айтпайт.`
    },
    units: (total) =>
      `Булак тексттерди, иштерди жана адамдарды эсептейт, ар биринин саны — ${number(total)}: бир белги — бир текст, бир иш жана бир адам.`,
    crossings(stated, sums) {
      const said = stated.map(({ outcome, service }) =>
        outcome.circumstance === 'closed-after-death'
          ? `каза болгон айыпталуучу ${didServe(service)}`
          : outcome.kind === 'compulsory_medical' && service === 'not-recruited'
            ? 'дарылоого жөнөтүлгөн айыпталуучу жалданган эмес'
            : `${ofThose(service)} ${ended(outcome)}`,
      )
      return `Өзүнчө өкүмдөр тууралуу булакта айтылганы ушул гана: ${said.join('; ')}.${sums === 0 ? '' : ` Калган ${number(sums)} өкүмдүн орду жалпы сандардан келип чыгат.`}`
    },
    totalsOnly:
      'Айрымдары боюнча жалпы сандар гана белгилүү: топтогу кайсы өкүмдүн эмне менен бүткөнү көрсөтүлгөн эмес, болжол да жасалбайт.',
    reading: (count, total) =>
      `Булакта белгилүү айыпталуучулардын баары «реалдуу мөөнөт», башкача айтканда шарттуу эмес мөөнөт алганы айтылган. Бул ${number(total)} адамдын баары боло албайт: айтылганы иши кыскартылбаган жана дарылоого жөнөтүлбөгөн ${number(count)} адамга тиешелүү деп кабыл алынды.`,
    treatment:
      'Дарылоого жөнөтүлгөн айыпталуучу «акталган» деп аталган. Кодекстердин көбүндө мындай адам акталбайт, жоопкерчиликтен бошотулат, ошондуктан бул жерде ал актоого да, айыптоого да кошулган эмес.',
    death: 'Каза болгон айыпталуучу соттолгон эмес: анын иши сотто кыскартылган.',
    others: (samples) =>
      `Башка өлкөлөр боюнча башка адамдар чогулткан тандалмалар жадыбалда бар, диаграммада жок: ${list(
        samples.map(
          ({ country, total, counter }) => `${countries[country]} — ${number(total)}${by(counter)}`,
        ),
      )}.`,
    undated: (parts) =>
      `Жылдарды тандоо (${asked(parts)}) бул жерде эч нерсени өзгөртпөйт: булакта бир да өкүмдүн датасы көрсөтүлгөн эмес.`,
  },
  chartNotes: {
    marks:
      'Бир баракча — бир өкүм. Бирдей көрүнгөн баракчалар тууралуу белгилүү нерсенин баары бирдей; алардын тартиби эч нерсени билдирбейт.',
    tooMany: 'Бир нече жүздөн ашкан тандалма диаграммада бирден эмес, сан менен берилген.',
  },
  heading: (country, counter) =>
    counter === null ? countries[country] : `${countries[country]}, ${counter}`,
  whole: (sample) => ({
    value: `${number(sample.total)} өкүм, тандалма`,
    kind: `${countries[sample.country]}; ${gathered(sample)}`,
  }),
  service: (part) => ({
    value: `${ofThem(part.count)} ${didServe(part.service, servedBriefly)}`,
    kind: deceased(part) ? 'каза болгону ушулардын ичинде' : null,
  }),
  outcome({ kind, circumstance, count }) {
    switch (kind) {
      case 'convicted':
        return {
          value: `${number(count)} адам соттолгон`,
          kind: circumstance === 'simplified-procedure' ? circumstanceNames[circumstance] : null,
        }
      case 'acquitted':
        return { value: `${number(count)} адам акталган`, kind: null }
      case 'discontinued':
        return {
          value: `${number(count)} иш кыскартылган`,
          kind: circumstance === 'closed-after-death' ? 'айыпталуучу каза болгон: соттолгон эмес' : null,
        }
      case 'compulsory_medical':
        return {
          value: `${number(count)} адам дарылоого жөнөтүлгөн`,
          kind: circumstance === 'compulsory-treatment' ? 'мажбурлап; булакта — «акталган»' : null,
        }
      case 'not_stated':
        return { value: `${number(count)} өкүм, жыйынтыгы айтылбаган`, kind: null }
    }
  },
  serviceName,
  outcomeName,
  trait: (trait, side) =>
    trait === null
      ? side === 'with'
        ? 'булак өзүнчө атаган'
        : 'калгандары'
      : side === 'with'
        ? 'беренеси: 172\u00a0эмес, кайсынысы көрсөтүлгөн эмес'
        : 'беренеси: 172',
  underlined: ({ trait, count }) =>
    trait === null
      ? `асты сызылганы: ${number(count)} адам, булак өзүнчө атаган`
      : `асты сызылганы: ${number(count)} адам ${notUnder172}; ${underWhich}`,
  table: {
    caption: (samples) =>
      `Тандалмалардагы өкүмдөр, кызмат өтөгөн жери жана жыйынтыгы боюнча: ${list(samples.map(({ country, total, counter }) => `${countries[country]} (${number(total)}${counter === null ? '' : `, ${counter}`})`))}`,
    columns: {
      sample: 'Тандалма',
      service: 'Кызмат өтөгөн жери',
      outcome: 'Жыйынтыгы',
      count: 'Саны',
      unit: 'Эмненин саны',
    },
    any: 'баары',
    remarks: {
      whole: 'бүтүндөй тандалма, жарыяланганы боюнча',
      part: 'тандалманын бөлүгү, жарыяланганы боюнча',
      otherSample: 'башка тандалма; диаграммада жок, кошулган эмес',
      reading: 'айыптоо өкүмү деп кабыл алынган: кыскартылган иш менен дарылоодон башкасынын баары',
      ground: (ground) =>
        ({
          stated: 'диаграммада бар; булакта ушундай айтылган',
          sums: 'диаграммада бар; жалпы сандардан келип чыгат',
          none: 'диаграммада бар; алардын кайсынысынын эмне менен бүткөнү көрсөтүлгөн эмес',
        })[ground],
    },
  },
  point: {
    heading: (count, total, outcome) => `${number(total)} өкүмдүн ${ofThem(count)} — ${outcomeName(outcome)}`,
    service: (part) =>
      part.service === 'not-recruited'
        ? capital(serviceName(part.service))
        : `Кызмат өтөгөн жери: ${serviceName(part.service)}; тандалмада ${number(part.count)} адам${deceased(part) ? ' (каза болгону ушулардын ичинде)' : ''}`,
    noService: 'Бул адамдардын кайда кызмат өтөгөнү көрсөтүлгөн эмес.',
    noArticle: 'Беренеси аталган эмес.',
    ground: (ground) =>
      ({
        stated: 'Булакта ушундай айтылган.',
        sums: 'Бирден айтылган эмес: жалпы сандардан келип чыгат.',
        none: 'Жалпы сандар гана белгилүү.',
      })[ground],
    sample: 'Тандалма, өлкөнүн статистикасы эмес.',
  },
}
