// What the figure `reform-2014` says in Kazakh.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import type { Change, Level, Measure, Reform2014Words, Subject } from '../reform-2014-words.ts'
import { inCase } from './endings.ts'
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
  unitNames,
} from './grammar.ts'

const amountUnits: Readonly<Record<AmountUnit, string>> = {
  months: 'ай',
  days: 'тәулік',
  hours: 'сағат',
  MCI: 'АЕК',
  BRV: 'базалық есептеу шамасы',
  KZT: 'теңге',
  EUR: 'еуро, дереккөздің өз есебімен',
  RUB: 'Ресей рублі',
  times: 'есе',
  ratio: 'арақатынас',
}
const isAmount = (unit: AmountUnit | CountedUnit): unit is AmountUnit => unit in amountUnits
const unitName = (unit: AmountUnit | CountedUnit) => (isAmount(unit) ? amountUnits[unit] : unitNames[unit])

const subjectNames: Readonly<Record<Subject, string>> = {
  'length-of-short-prison-visit': 'түрмедегі қысқа мерзімді кездесу',
  'length-of-long-prison-visit': 'түрмедегі ұзақ мерзімді кездесу',
  'articles-in-criminal-code': 'Қылмыстық кодекстегі баптар',
  'articles-without-confiscation': 'мүлікті тәркілеу алынып тасталған баптар',
  'libel-fine-increase': 'айыппұлдың өсуі',
  'offences-punishable-by-death': 'өлім жазасы көзделген қылмыстар',
}

const nameOf = (measure: Measure) =>
  measure.kind === 'penalty'
    ? measure.name
    : measure.subject === null
      ? 'дереккөз өлшеген басқа шама'
      : subjectNames[measure.subject]

/** With its unit: `20 жыл`, `43000 еуро`, `467`. */
function amountOf(value: number, { unit }: Measure): string {
  if (unit === 'months') return span({ min: value, max: value })
  return unit !== null && isAmount(unit) ? quantity({ min: value, max: value }, unit) : number(value)
}

/** `бас бостандығынан айыру: 10 жылға дейін` */
function levelOf({ measure, term, about, rose }: Level): string {
  const name = nameOf(measure)
  const { min, max } = term
  if (measure.kind === 'penalty') {
    const { unit, penalty } = measure
    if (min === null && max === null)
      return penalty === 'imprisonment' ? `${name}, мерзімі көрсетілмеген` : name
    const amount = unit === null || unit === 'months' ? span(term) : quantity(term, unit)
    return `${name}: ${amount}${about ? ' (шамамен)' : ''}`
  }
  if (rose) return `${name}: бұрынғыдан көп, саны айтылмаған`
  if (min === null && max === null) return `${name}: саны айтылмаған`
  const { subject, unit } = measure
  const value = max ?? min ?? 0
  switch (subject) {
    case 'libel-fine-increase':
      return `айыппұл ${number(value)} есе өскен; бұрынғы мөлшері айтылмаған`
    case 'articles-without-confiscation':
      return `мүлікті тәркілеу ${number(value)} баптан алынып тасталған`
    case 'articles-in-criminal-code':
      return `Қылмыстық кодексте ${number(value)} бап`
    default:
      return `${name}: ${unit !== 'months' && isAmount(unit) ? quantity(term, unit) : number(value)}`
  }
}

/** `бұрын 12 жыл, кейін 20 жыл`: no number takes an ending. */
function fromTo({ before, after, measure }: Change): string {
  return before === after
    ? `өзгермеген, ${amountOf(after, measure)}`
    : `бұрын ${amountOf(before, measure)}, кейін ${amountOf(after, measure)}`
}

/** Before the limit of a penalty: `азаптау үшін ` */
const forWhat = ({ article }: Change) => (article === null ? '' : `${article.title} үшін `)

const limitOf = (penalty: string) => `${inCase(penalty, 'genitive')} жоғарғы шегі`

function clause(change: Change): string {
  const { measure } = change
  return measure.kind === 'penalty'
    ? `${forWhat(change)}${limitOf(measure.name)} — ${fromTo(change)}`
    : `${nameOf(measure)} — ${fromTo(change)}`
}

function verb(changes: readonly Change[]): string {
  if (changes.every(({ before, after }) => after > before)) return 'көтерілді'
  return changes.every(({ before, after }) => after < before) ? 'төмендеді' : 'өзгерді'
}

/** All five names end alike. */
const code = (country: keyof typeof countries) => `${countries[country]}ның 2014 жылғы кодекстері`

export const reform2014: Reform2014Words = {
  title(country, changes) {
    const [first] = changes
    if (!first) return code(country)
    const what = first.measure.kind === 'penalty' ? limitOf(first.measure.name) : nameOf(first.measure)
    return `${code(country)}: ${what} ${verb(changes)} — ${changes.map((change) => `${forWhat(change)}${fromTo(change)}`).join('; ')}`
  },
  titleOneEnded: (country) => `${code(country)}: бұрынғысы да, кейінгісі де белгілі ештеңе жоқ`,
  emptyTitle: (parts) => `2014 жылғы реформа туралы дерек жоқ: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Бұл таңдау (${asked(parts)}) бойынша 2015 жылы күшіне енген кодекстер туралы деректерде ештеңе жоқ.`,
  summary: (country, inForce, changes, listed) =>
    [
      `${code(country)} ${inCase(inForce, 'locative')} күшіне енген.`,
      ...(changes.length === 0
        ? []
        : [`Бір құжаттың өзі екі шетін де атаған жерде: ${changes.map(clause).join('; ')}.`]),
      ...(listed === 0
        ? []
        : [
            `Тағы ${number(listed)} мәліметтің бір шеті ғана белгілі: олар тізімде берілген, олардан өзгеріс сызылмаған.`,
          ]),
    ].join(' '),
  notes: {
    purpose: (articles, known) =>
      `Шетелдегі соғыстар туралы ${articles.length === 1 ? 'бап' : 'баптар'} (${list(articles.map(heading))}) осы кодексте тұр; мұнда көрсетілгеннің көбі басқа қылмыстар туралы.${known ? '' : ` Қаралған дереккөздердің ешқайсысында ${articles.length === 1 ? 'бұл бап' : 'бұл баптардың бірде-бірі'} бойынша реформаның қарсаңында және ол күшіне енген бойда не көзделгені айтылмаған.`}`,
    limits:
      'Шек — заңда көзделгеннің ең көбі, соттар тағайындайтын жаза емес; баптың қай бөлігі екенін баяндама үнемі айта бермейді.',
    euros:
      'Заң айыппұлды айлық есептік көрсеткішпен белгілейді. Еуро — баяндаманың өз есебі, қай бағаммен екені айтылмаған, сондықтан бұл — бағаланған шама.',
    notToday: 'Бұл — кодекстер күшіне енген кезде көзделгені, бүгінгі заң емес.',
    later: (date, title) => `${title} (${date}).`,
  },
  chartNotes: {
    scales: 'Әр бөліктің нөлден басталатын өз шкаласы бар: әртүрлі бөліктердегі ұзындықтар салыстырылмайды.',
    listed:
      'Белгілі бір жағдайға байланысты жазалар және екі құжатта бірдей айтылғандар тек кестеде берілген.',
  },
  legend: {
    before: (until) => `Бұрын: ${inCase(until, 'dative')} дейін`,
    after: (inForce) => `Кейін: ${inCase(inForce, 'ablative')} бастап`,
  },
  panel(measure) {
    if (measure.kind === 'penalty') {
      const unit =
        measure.unit === null ? '' : `, ${measure.unit === 'months' ? 'жыл' : unitName(measure.unit)}`
      return { value: capital(measure.name), kind: `заңда көзделгеннің ең көбі${unit}` }
    }
    const { subject, unit } = measure
    return {
      value: capital(nameOf(measure)),
      kind: subject === 'articles-in-criminal-code' ? 'саны' : unitName(unit),
    }
  },
  oneEnd: {
    value: 'Бір шеті ғана белгілі',
    kind: 'жаңа кодекстерде не көзделген немесе олар қаншаға өзгерткен; қалғаны айтылмаған',
  },
  noArticle: 'Кодекстер тұтас',
  level: levelOf,
  table: {
    caption: (shown, articles) =>
      `2014 жылғы кодекстер, бұрын және кейін, баптар бойынша: ${list(shown.map((one) => countries[one]))}${offences(articles)}`,
    columns: { what: 'Көрсеткіш', unit: 'Бірлігі', before: 'Бұрын', after: 'Кейін' },
    measure: nameOf,
    unit: unitName,
    notStated: 'көрсетілмеген',
    remarks: {
      drawn: 'екі шеті де айтылған; диаграммада бар',
      limit: 'жоғарғы шек',
      oneEnd: 'бір шеті айтылған; тізімде, өзгеріс сызылмаған',
      size: 'тек өзгерістің өзі айтылған; тізімде, сызылмаған',
    },
  },
  point: {
    side: (side, day) =>
      side === 'before'
        ? `Реформаға дейін (соңғы күні: ${day})`
        : side === 'after'
          ? `Реформадан кейін, ${inCase(day, 'ablative')} бастап`
          : `Реформа күшіне енген күн: ${day}`,
    where: (article) =>
      article.number === null
        ? `${capital(article.title)}: бап нөмірі белгісіз`
        : `${heading(article)} (${article.title})`,
    other: (level, side) => `${side === 'before' ? 'Кейін' : 'Бұрын'}: ${levelOf(level)}`,
    oneEnd: 'Екінші шеті айтылмаған.',
    limit: 'Жоғарғы шек.',
    euros: 'Еуро — баяндаманың өз есебі, қай бағаммен екені айтылмаған.',
  },
}
