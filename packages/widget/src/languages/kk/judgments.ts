// What the figure `judgments` says in Kazakh.
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
  'russian-defence-ministry': 'Ресей Қорғаныс министрлігі не оған қатысты құрылымдар',
  'wagner-pmc': '«Вагнер» жеке әскери компаниясы (ЖӘК)',
  'not-recruited': 'жалданбаған: жолда ұсталған',
}
const serviceName = (service: Service | null) =>
  service === null ? 'басқа қызмет орны' : serviceNames[service]

/** Where the full name has been said already. */
const briefly = (service: Service | null) =>
  service === 'wagner-pmc' ? '«Вагнер» ЖӘК' : serviceName(service)

/** Before “served”. */
const served: Readonly<Record<Exclude<Service, 'not-recruited'>, string>> = {
  'russian-defence-ministry': 'Ресей Қорғаныс министрлігінде не оған қатысты құрылымдарда',
  'wagner-pmc': '«Вагнер» ЖӘК-те',
}

/** A defendant is «айыпталушы» here: «сотталушы», the word of the trial, is too near to «сотталған», a convict. */
const circumstanceNames: Readonly<Record<Circumstance, string>> = {
  'simplified-procedure': 'жеңілдетілген тәртіппен',
  'closed-after-death': 'айыпталушы қайтыс болған',
  'compulsory-treatment': '«ақталған» және мәжбүрлеп емдеуге жіберілген',
}

function outcomeName({ kind, circumstance }: Pick<OutcomeTold, 'kind' | 'circumstance'>): string {
  const detail = circumstance === null ? null : circumstanceNames[circumstance]
  switch (kind) {
    case 'convicted':
      return `айыптау үкімі${detail === null ? '' : `, ${detail}`}`
    case 'acquitted':
      return 'ақтау үкімі'
    case 'discontinued':
      return detail === null ? 'іс тоқтатылған' : `іс тоқтатылған: ${detail}`
    case 'compulsory_medical':
      return detail ?? 'мәжбүрлеп емдеу тағайындалған'
    case 'not_stated':
      return detail === null ? 'нәтижесі көрсетілмеген' : `нәтижесі көрсетілмеген, ${detail}`
  }
}

/** With its number, which stands last and so needs no ending. @param brief in a title */
function ended({ kind, circumstance, count }: OutcomeTold, brief = false): string {
  switch (kind) {
    case 'convicted':
      return `айыптау үкімі${circumstance === 'simplified-procedure' && !brief ? ' (жеңілдетілген тәртіппен)' : ''} — ${number(count)}`
    case 'acquitted':
      return `ақтау үкімі — ${number(count)}`
    case 'discontinued':
      return `${circumstance === 'closed-after-death' ? (brief ? 'қайтыс болуға байланысты ' : 'айыпталушының қайтыс болуына байланысты ') : ''}тоқтатылған іс — ${number(count)}`
    case 'compulsory_medical':
      return `мәжбүрлеп емдеу — ${number(count)}`
    case 'not_stated':
      return `нәтижесі көрсетілмеген — ${number(count)}`
  }
}

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

/** Of the judgments, before or after them. */
function gathered({ counter, origin }: Pick<SampleTold, 'counter' | 'origin'>): string {
  if (origin === null) return `дереккөз${by(counter)} келтірген`
  return origin === 'handed-over'
    ? `журналистерге${by(counter)} берілген`
    : `журналистер${by(counter)} тапқан`
}

const wars: Readonly<Record<SampleTold['war'], string>> = {
  any: '',
  ukraine: 'Украинадағы соғысқа байланысты ',
  syria_iraq: 'Сирия мен Ирактағы соғыстарға байланысты ',
  not_stated: '',
}

const deceased = ({ among }: Pick<ServiceTold, 'among'>) =>
  among.some(({ circumstance }) => circumstance === 'closed-after-death')

/** With its number, which stands last. */
function serviceClause({ service, count, ...part }: ServiceTold): string {
  const where = service === 'not-recruited' ? 'мүлде жалданбағаны' : serviceName(service)
  return `${where} — ${number(count)}${deceased(part) ? ' (қайтыс болғаны осылардың ішінде)' : ''}`
}

export const judgments: JudgmentsWords = {
  title(sample) {
    const { country, total, outcomes } = sample
    return outcomes.length === 0
      ? `${countries[country]}, ${gathered(sample)} ${number(total)} үкім: әр істің немен аяқталғаны көрсетілмеген`
      : `${countries[country]}, іріктемедегі ${number(total)} үкім: ${list(outcomes.map((outcome) => ended(outcome, true)))}`
  },
  titleOfSeveral: (shown) =>
    `Үкімдер бір-бірлеп, белгілі болғанынша: ${list(shown.map((code) => countries[code]))}`,
  emptyTitle: (parts) => `Жекелеген үкімдер туралы дерек жоқ: ${asked(parts)}`,
  emptySummary: (parts) => `Бұл таңдау (${asked(parts)}) бойынша деректерде үкімдер іріктемесі жоқ.`,
  summary(sample, titled) {
    const { country, total, war, asOf, services, outcomes, traits } = sample
    const whole = `${countries[country]}: ${wars[war]}${number(total)} үкім, ${gathered(sample)}${asOf === null ? '' : ` (хабарланды: ${asOf})`}`
    const apart = traits.map(
      ({ trait, count, service }) =>
        `${trait === null ? 'бөлек аталғаны' : '172-бап бойынша емесі'} — ${number(count)} (қызмет орны: ${briefly(service)})`,
    )
    return [
      services.length === 0
        ? `${whole}. Бұл адамдардың қайда қызмет еткені және әр істің немен аяқталғаны көрсетілмеген.`
        : `${whole}. Айыпталушылардың қызмет орны: ${services.map(serviceClause).join('; ')}.`,
      ...(titled || outcomes.length === 0
        ? []
        : [`Нәтижесі: ${[...outcomes.map((outcome) => ended(outcome)), ...apart].join('; ')}.`]),
      'Бұл — іріктеме, елдің статистикасы емес.',
    ].join(' ')
  },
  notes: {
    origin(origin) {
      const came =
        origin === 'handed-over'
          ? 'Мәтіндерді журналистерге құқық қорғаушы берген; олардың қалай іріктелгені айтылмаған.'
          : origin === 'found'
            ? 'Журналистер сол уақытқа дейін осынша үкім тапқан; оларды қалай және қай уақыттан бері іздегені айтылмаған.'
            : 'Үкімдердің қалай іріктелгені айтылмаған.'
      return `${came} Олардан есептелген бірде-бір үлес елдегі барлық үкім туралы ештеңе айтпайды.`
    },
    units: (total) =>
      `Дереккөз мәтіндерді, істерді және адамдарды санайды, әрқайсысы ${number(total)} болып шығады: бір белгі — бір мәтін, бір іс және бір адам.`,
    crossings(stated, sums) {
      const said = stated.map(({ outcome, service }) =>
        outcome.circumstance === 'closed-after-death'
          ? `қайтыс болған айыпталушы ${service === null || service === 'not-recruited' ? 'басқа жерде' : served[service]} қызмет еткен`
          : outcome.kind === 'compulsory_medical' && service === 'not-recruited'
            ? 'емдеуге жіберілгені жалданбаған'
            : `${ended(outcome)}, қызмет орны: ${serviceName(service)}`,
      )
      return `Жекелеген үкімдер туралы дереккөзде айтылғаны осы ғана: ${said.join('; ')}.${sums === 0 ? '' : ` Қалған ${number(sums)} үкімнің орны жиынтық сандардан шығады.`}`
    },
    totalsOnly:
      'Кейбірі туралы жиынтық сандар ғана белгілі: топтағы қай үкімнің немен аяқталғаны көрсетілмеген, болжам да жасалмайды.',
    reading: (count, total) =>
      `Дереккөзде барлық белгілі айыпталушы нақты мерзім алды делінген. Бұл ${number(total)} адамның бәрі бола алмайды: мұнда бұл сөз ісі тоқтатылмаған әрі емдеуге жіберілмеген ${number(count)} адамға жатқызылды.`,
    treatment:
      'Емдеуге жіберілген айыпталушы «ақталған» деп аталған. Кодекстердің көбінде мұндай адам ақталмайды, жауаптылықтан босатылады, сондықтан мұнда ол ақтауға да, айыптауға да жатқызылмаған.',
    death: 'Қайтыс болған айыпталушы сотталмаған: оның ісі сотта тоқтатылған.',
    others: (samples) =>
      `Басқа елдердегі, басқа адамдар жинаған іріктемелер кестеде тұр, диаграммада жоқ: ${list(
        samples.map(
          ({ country, total, counter }) => `${countries[country]} — ${number(total)}${by(counter)}`,
        ),
      )}.`,
    undated: (parts) =>
      `Жылдарды таңдау (${asked(parts)}) мұнда ештеңені өзгертпейді: дереккөзде бірде-бір үкімнің күні көрсетілмеген.`,
  },
  chartNotes: {
    marks:
      'Бір парақ — бір үкім. Бірдей көрінетін парақтар туралы белгілі нәрсенің бәрі бірдей; олардың реті ештеңе білдірмейді.',
    tooMany: 'Бірнеше жүзден асатын іріктеме диаграммада бір-бірлеп емес, санмен берілген.',
  },
  heading: (country, counter) =>
    counter === null ? countries[country] : `${countries[country]}, ${counter}`,
  whole: (sample) => ({
    value: `${number(sample.total)} үкім, іріктеме`,
    kind: `${countries[sample.country]}; ${gathered(sample)}`,
  }),
  service(part) {
    const { service, count } = part
    const where = service === null ? 'басқа жерде' : service === 'not-recruited' ? null : served[service]
    return {
      value: `${numberInCase(number(count), count, 'possessive')} ${where === null ? 'мүлде жалданбаған' : `${where} қызмет еткен`}`,
      kind: deceased(part) ? 'қайтыс болғаны осылардың ішінде' : null,
    }
  },
  outcome({ kind, circumstance, count }) {
    switch (kind) {
      case 'convicted':
        return {
          value: `${number(count)} адам сотталған`,
          kind: circumstance === 'simplified-procedure' ? circumstanceNames[circumstance] : null,
        }
      case 'acquitted':
        return { value: `${number(count)} адам ақталған`, kind: null }
      case 'discontinued':
        return {
          value: `${number(count)} іс тоқтатылған`,
          kind: circumstance === 'closed-after-death' ? 'айыпталушы қайтыс болған: сотталмаған' : null,
        }
      case 'compulsory_medical':
        return {
          value: `${number(count)} адам емдеуге жіберілген`,
          kind: circumstance === 'compulsory-treatment' ? 'мәжбүрлеп; дереккөзде — «ақталған»' : null,
        }
      case 'not_stated':
        return { value: `${number(count)} үкім, нәтижесі көрсетілмеген`, kind: null }
    }
  },
  serviceName,
  outcomeName,
  trait: (trait, side) =>
    trait === null
      ? side === 'with'
        ? 'дереккөз бөлек атаған'
        : 'қалғандары'
      : side === 'with'
        ? '172-бап бойынша емес; қай бап екені көрсетілмеген'
        : '172-бап бойынша',
  underlined: ({ trait, count }) =>
    trait === null
      ? `асты сызылғаны: ${number(count)}, дереккөз бөлек атаған`
      : `асты сызылғаны: ${number(count)} — 172-бап бойынша емес; қай бап екені көрсетілмеген`,
  table: {
    caption: (samples) =>
      `Іріктемелердегі үкімдер, қызмет орны мен нәтижесі бойынша: ${list(samples.map(({ country, total, counter }) => `${countries[country]} (${number(total)}${counter === null ? '' : `, ${counter}`})`))}`,
    columns: {
      sample: 'Іріктеме',
      service: 'Қызмет орны',
      outcome: 'Нәтижесі',
      count: 'Саны',
      unit: 'Ненің саны',
    },
    any: 'барлығы',
    remarks: {
      whole: 'бүкіл іріктеме, жарияланған күйінде',
      part: 'іріктеменің бөлігі, жарияланған күйінде',
      otherSample: 'басқа іріктеме; диаграммада жоқ, қосылмаған',
      reading: 'айыптау үкіміне жатқызылған: тоқтатылған іс пен емдеуден басқасының бәрі',
      ground: (ground) =>
        ({
          stated: 'диаграммада бар; дереккөзде солай айтылған',
          sums: 'диаграммада бар; жиынтық сандардан шығады',
          none: 'диаграммада бар; олардың қайсысы немен аяқталғаны көрсетілмеген',
        })[ground],
    },
  },
  point: {
    heading: (count, total, outcome) =>
      `${number(total)} үкімнің ${numberInCase(number(count), count, 'possessive')} — ${outcomeName(outcome)}`,
    service: (part) =>
      part.service === 'not-recruited'
        ? capital(serviceName(part.service))
        : `Қызмет орны: ${serviceName(part.service)}; іріктемеде ${number(part.count)} адам${deceased(part) ? ' (қайтыс болғаны осылардың ішінде)' : ''}`,
    noService: 'Бұл адамдардың қайда қызмет еткені көрсетілмеген.',
    noArticle: 'Бабы аталмаған.',
    ground: (ground) =>
      ({
        stated: 'Дереккөзде солай айтылған.',
        sums: 'Бір-бірлеп айтылмаған: жиынтық сандардан шығады.',
        none: 'Жиынтық сандар ғана белгілі.',
      })[ground],
    sample: 'Іріктеме, елдің статистикасы емес.',
  },
}
