// What the figure `judgments` says in Tajik.
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
  'russian-defence-ministry': 'Вазорати мудофиаи Русия ё сохторҳои вобаста ба он',
  'wagner-pmc': 'ширкати хусусии низомии «Вагнер»',
  'not-recruited': 'ҷалб нашудааст: дар роҳ боздошт шудааст',
}
const serviceName = (service: Service | null) =>
  service === null ? 'ҷои дигари хизмат' : serviceNames[service]

/** Where the full name stands beside it, in the table or the sentence before. */
const briefly = (service: Service | null) => (service === 'wagner-pmc' ? '«Вагнер»' : serviceName(service))

const circumstanceNames: Readonly<Record<Circumstance, string>> = {
  'simplified-procedure': 'бо тартиби соддакардашуда',
  'closed-after-death': 'судшаванда фавтидааст',
  'compulsory-treatment': '«сафед карда, ба табобати маҷбурӣ фиристода шудааст»',
}

function outcomeName({ kind, circumstance }: Pick<OutcomeTold, 'kind' | 'circumstance'>): string {
  const detail = circumstance === null ? null : circumstanceNames[circumstance]
  switch (kind) {
    case 'convicted':
      return `ҳукми айбдоркунӣ${detail === null ? '' : ` ${detail}`}`
    case 'acquitted':
      return 'ҳукми сафедкунӣ'
    case 'discontinued':
      return detail === null ? 'парванда қатъ шудааст' : `парванда қатъ шудааст, ${detail}`
    case 'compulsory_medical':
      return detail ?? 'табобати маҷбурӣ таъин шудааст'
    case 'not_stated':
      return detail === null ? 'натиҷа гуфта нашудааст' : `натиҷа гуфта нашудааст, ${detail}`
  }
}

/** With its number, of judgments whatever they ended in. @param brief in a title */
function ended({ kind, circumstance, count }: OutcomeTold, brief = false): string {
  switch (kind) {
    case 'convicted':
      return `${number(count)} ҳукми айбдоркунӣ${circumstance === 'simplified-procedure' && !brief ? ' бо тартиби соддакардашуда' : ''}`
    case 'acquitted':
      return `${number(count)} ҳукми сафедкунӣ`
    case 'discontinued':
      return `${number(count)} ҳукм дар бораи қатъи парванда${circumstance === 'closed-after-death' ? ' бинобар фавти судшаванда' : ''}`
    case 'compulsory_medical':
      return `${number(count)} ҳукм дар бораи табобати маҷбурӣ`
    case 'not_stated':
      return `${number(count)} ҳукм, ки натиҷааш гуфта нашудааст`
  }
}

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

/** After a noun that ends in the «-е» of a clause: `ҳукме, ки …`. */
function gathered({ counter, origin }: Pick<SampleTold, 'counter' | 'origin'>): string {
  if (origin === null) return `ки сарчашма${by(counter)} овардааст`
  return origin === 'handed-over'
    ? `ки ба рӯзноманигорон${by(counter)} дода шудааст`
    : `ки рӯзноманигорон${by(counter)} ёфтаанд`
}

const wars: Readonly<Record<SampleTold['war'], string>> = {
  any: '',
  ukraine: ' вобаста ба ҷанг дар Украина',
  syria_iraq: ' вобаста ба ҷангҳо дар Сурия ва Ироқ',
  not_stated: '',
}

const deceased = ({ among }: Pick<ServiceTold, 'among'>) =>
  among.some(({ circumstance }) => circumstance === 'closed-after-death')

/** What people did, as the predicate of their number. */
function servedAt(service: Service | null, count: number): string {
  const one = count === 1
  if (service === 'not-recruited') return `умуман ҷалб ${one ? 'нашудааст' : 'нашудаанд'}`
  return `дар ${service === null ? 'ҷои дигар' : serviceName(service)} хизмат ${one ? 'кардааст' : 'кардаанд'}`
}

const serviceClause = ({ service, count, ...part }: ServiceTold) =>
  `${number(count)} нафар ${servedAt(service, count)}${deceased(part) ? ' (шахси фавтида аз ҳаминҳост)' : ''}`

const not172 = 'на аз рӯи моддаи 172'

export const judgments: JudgmentsWords = {
  title(sample) {
    const { country, total, outcomes } = sample
    return outcomes.length === 0
      ? `${countries[country]}, ${number(total)} ҳукме, ${gathered(sample)}: натиҷаи ҳар кадом нишон дода нашудааст`
      : `${countries[country]}, интихоба аз ${number(total)} ҳукм: ${list(outcomes.map((outcome) => ended(outcome, true)))}`
  },
  titleOfSeveral: (shown) =>
    `Ҳукмҳо як-як, то ҷое ки маълуманд: ${list(shown.map((code) => countries[code]))}`,
  emptyTitle: (parts) => `Дар бораи ҳукмҳои алоҳида маълумот нест: ${asked(parts)}`,
  emptySummary: (parts) => `Барои ин интихоб (${asked(parts)}) дар маълумот интихобаи ҳукмҳо нест.`,
  summary(sample, titled) {
    const { country, total, war, asOf, services, outcomes, traits } = sample
    const whole = `${countries[country]}: ${number(total)} ҳукм${wars[war]}, ${gathered(sample)}${asOf === null ? '' : ` (хабар дода шуд: ${asOf})`}`
    // Told of a part of those who served, as among the outcomes it would be added to them.
    const apart = traits.map(
      ({ trait, count, service }) =>
        `аз онҳое, ки ${servedAt(service, 2)}, ${number(count)} нафар ${trait === null ? 'алоҳида зикр' : `${not172} суд`} ${count === 1 ? 'шудааст' : 'шудаанд'}`,
    )
    return [
      services.length === 0
        ? `${whole}. Ин одамон дар куҷо хизмат кардаанд ва натиҷаи ҳар ҳукм чӣ гуна аст, нишон дода нашудааст.`
        : `${whole}. Аз судшавандагон ${list(services.map(serviceClause))}.`,
      ...(titled || outcomes.length === 0
        ? []
        : [`Натиҷа: ${[...outcomes.map((outcome) => ended(outcome)), ...apart].join('; ')}.`]),
      'Ин интихоба аст, на омори кишвар.',
    ].join(' ')
  },
  notes: {
    origin(origin) {
      const came =
        origin === 'handed-over'
          ? 'Матнҳоро ба рӯзноманигорон ҳомии ҳуқуқи инсон додааст; онҳо чӣ гуна интихоб шудаанд, гуфта нашудааст.'
          : origin === 'found'
            ? 'Рӯзноманигорон то он вақт ҳамин қадар ҳукм ёфта буданд; чӣ гуна ва аз кай ҷустуҷӯ кардаанд, гуфта нашудааст.'
            : 'Ҳукмҳо чӣ гуна интихоб шудаанд, гуфта нашудааст.'
      return `${came} Ягон ҳиссаи онҳо дар бораи ҳамаи ҳукмҳои кишвар чизе намегӯяд.`
    },
    units: (total) =>
      `Сарчашма матнҳо, парвандаҳо ва одамонро мешуморад, ва ҳар кадом ${number(total)} мебарояд: як аломат — як матн, як парванда ва як одам.`,
    crossings(stated, sums) {
      const said = stated.map(({ outcome, service }) =>
        outcome.circumstance === 'closed-after-death'
          ? `судшавандаи фавтида ${servedAt(service, 1)}`
          : outcome.kind === 'compulsory_medical' && service === 'not-recruited'
            ? 'шахси ба табобат фиристодашуда ҷалб нашуда буд'
            : `${ended(outcome)} (ҷои хизмат: ${serviceName(service)})`,
      )
      return `Дар бораи ҳукмҳои алоҳида сарчашма танҳо инро мегӯяд: ${said.join('; ')}.${sums === 0 ? '' : ` Ҷои ${number(sums)} ҳукми дигар аз рақамҳои умумии он бармеояд.`}`
    },
    totalsOnly:
      'Дар бораи баъзеҳо танҳо рақамҳои умумӣ маълуманд: кадом ҳукми гурӯҳ бо чӣ анҷом ёфтааст, нишон дода нашудааст ва дар ин ҷо тахмин карда намешавад.',
    reading: (count, total) =>
      `Сарчашма мегӯяд, ки ҳамаи судшавандагони маълум муҳлати воқеӣ гирифтаанд. Ин наметавонад ҳамаи ${number(total)} нафар бошад; дар ин ҷо он ба ${number(count)} нафаре нисбат дода шуд, ки парвандаашон қатъ нашудааст ва ба онҳо табобат таъин нашудааст.`,
    treatment:
      'Судшавандае, ки ба табобат фиристода шуд, «сафедшуда» номида шудааст. Тибқи аксари кодексҳо чунин шахс сафед карда намешавад, балки аз ҷавобгарӣ озод мешавад, бинобар ин ӯ дар ин ҷо на ба ҳукмҳои сафедкунӣ дохил аст, на ба айбдоркунӣ.',
    death: 'Судшавандаи фавтида маҳкум нашудааст: парвандаи ӯро суд қатъ кардааст.',
    others: (samples) =>
      `Интихобаҳои дигар, аз кишварҳои дигар ва аз шахсони дигар, дар ҷадвал ҳастанд ва паҳлӯи ин кашида нашудаанд: ${list(
        samples.map(
          ({ country, total, counter }) => `${countries[country]} — ${number(total)}${by(counter)}`,
        ),
      )}.`,
    undated: (parts) =>
      `Интихоби солҳо (${asked(parts)}) дар ин ҷо чизеро маҳдуд намекунад: сарчашма санаи ягон ҳукмро нагуфтааст.`,
  },
  chartNotes: {
    marks:
      'Як варақ — як ҳукм. Варақҳои якхела дар ҳар чизе, ки маълум аст, якхелаанд: тартибашон маъное надорад.',
    tooMany: 'Интихобае, ки аз чандсад ҳукм зиёд аст, на як-як, балки бо рақам нишон дода шудааст.',
  },
  heading: (country, counter) =>
    counter === null ? countries[country] : `${countries[country]}, ${counter}`,
  whole: (sample) => ({
    value: `${number(sample.total)} ҳукм`,
    kind: `${countries[sample.country]}; ${sample.origin === null ? `интихобаи сарчашма${by(sample.counter)}` : `интихобае, ${gathered(sample)}`}`,
  }),
  service(part) {
    const { service, count } = part
    const place = service === null ? 'ҷои дигар' : briefly(service)
    return {
      value: `${number(count)} нафар${service === 'not-recruited' ? ` ${servedAt(service, count)}` : `: хизмат дар ${place}`}`,
      kind: deceased(part) ? 'шахси фавтида аз ҳаминҳост' : null,
    }
  },
  outcome({ kind, circumstance, count }) {
    const many = count === 1 ? 'шудааст' : 'шудаанд'
    switch (kind) {
      case 'convicted':
        return {
          value: `${number(count)} нафар маҳкум ${many}`,
          kind: circumstance === 'simplified-procedure' ? circumstanceNames[circumstance] : null,
        }
      case 'acquitted':
        return { value: `${number(count)} нафар сафед карда ${many}`, kind: null }
      case 'discontinued':
        return {
          value: `${number(count)} парванда қатъ шудааст`,
          kind: circumstance === 'closed-after-death' ? 'судшаванда фавтидааст: маҳкум нашуд' : null,
        }
      case 'compulsory_medical':
        return {
          value: `${number(count)} нафар ба табобат фиристода ${many}`,
          kind: circumstance === 'compulsory-treatment' ? 'маҷбурӣ; дар сарчашма — «сафедшуда»' : null,
        }
      case 'not_stated':
        return { value: `${number(count)} ҳукм, натиҷа гуфта нашудааст`, kind: null }
    }
  },
  serviceName,
  outcomeName,
  trait: (trait, side) =>
    trait === null
      ? side === 'with'
        ? 'сарчашма алоҳида зикр кардааст'
        : 'дигарон'
      : side === 'with'
        ? `${not172}; модда гуфта нашудааст`
        : 'аз рӯи моддаи 172',
  underlined: ({ trait, count }) =>
    trait === null
      ? `зераш хат дорад: ${number(count)}, ки сарчашма алоҳида зикр кардааст`
      : `зераш хат дорад: ${number(count)} — ${not172}; модда гуфта нашудааст`,
  table: {
    caption: (samples) =>
      `Ҳукмҳои интихобаҳо, аз рӯи ҷои хизмат ва натиҷа: ${list(samples.map(({ country, total, counter }) => `${countries[country]} (${number(total)}${counter === null ? '' : `, ${counter}`})`))}`,
    columns: {
      sample: 'Интихоба',
      service: 'Ҷои хизмат',
      outcome: 'Натиҷа',
      count: 'Шумора',
      unit: 'Шумораи чӣ',
    },
    any: 'ҳама',
    remarks: {
      whole: 'тамоми интихоба, тавре ки нашр шудааст',
      part: 'қисми интихоба, тавре ки нашр шудааст',
      otherSample: 'интихобаи дигар; кашида нашудааст, ҷамъ карда нашудааст',
      reading: 'ҳамчун айбдоркунӣ гирифта шудааст: ҳама, ба ҷуз парвандаи қатъшуда ва табобат',
      ground: (ground) =>
        ({
          stated: 'кашида шудааст; сарчашма чунин мегӯяд',
          sums: 'кашида шудааст; аз рақамҳои умумӣ бармеояд',
          none: 'кашида шудааст; кадоме бо чӣ анҷом ёфтааст, нишон дода нашудааст',
        })[ground],
    },
  },
  point: {
    heading: (count, total, outcome) => `${number(count)} аз ${number(total)} ҳукм: ${outcomeName(outcome)}`,
    service: (part) =>
      part.service === 'not-recruited'
        ? capital(serviceName(part.service))
        : `Ҷои хизмат: ${serviceName(part.service)}; дар интихоба ${number(part.count)} нафар${deceased(part) ? ' (шахси фавтида аз ҳаминҳост)' : ''}`,
    noService: 'Ин одамон дар куҷо хизмат кардаанд, нишон дода нашудааст.',
    noArticle: 'Модда зикр нашудааст.',
    ground: (ground) =>
      ({
        stated: 'Сарчашма чунин мегӯяд.',
        sums: 'Як-як гуфта нашудааст: аз рақамҳои умумӣ бармеояд.',
        none: 'Танҳо рақамҳои умумӣ маълуманд.',
      })[ground],
    sample: 'Интихоба, на омори кишвар.',
  },
}
