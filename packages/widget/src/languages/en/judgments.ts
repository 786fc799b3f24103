// What the figure `judgments` says in English.
import type {
  Circumstance,
  JudgmentsWords,
  OutcomeTold,
  SampleTold,
  Service,
  ServiceTold,
} from '../judgments-words.ts'
import { asked, capital, counted, countries, list, number } from './grammar.ts'

const serviceNames: Readonly<Record<Service, string>> = {
  'russian-defence-ministry': 'Russian Ministry of Defence or related structures',
  'wagner-pmc': 'Wagner PMC',
  'not-recruited': 'not recruited: detained on the way',
}
const serviceName = (service: Service | null) =>
  service === null ? 'some other service' : serviceNames[service]

/** After “served”. */
const served: Readonly<Record<Exclude<Service, 'not-recruited'>, string>> = {
  'russian-defence-ministry': 'with the Russian Ministry of Defence or related structures',
  'wagner-pmc': 'with Wagner PMC',
}

const circumstanceNames: Readonly<Record<Circumstance, string>> = {
  'simplified-procedure': 'under a simplified procedure',
  'closed-after-death': 'the defendant had died',
  'compulsory-treatment': '“acquitted and sent for compulsory treatment”',
}

function outcomeName({ kind, circumstance }: Pick<OutcomeTold, 'kind' | 'circumstance'>): string {
  const detail = circumstance === null ? null : circumstanceNames[circumstance]
  switch (kind) {
    case 'convicted':
      return detail === null ? 'convicted' : `convicted, ${detail}`
    case 'acquitted':
      return 'acquitted'
    case 'discontinued':
      return detail === null ? 'case closed' : `case closed, ${detail}`
    case 'compulsory_medical':
      return detail ?? 'compulsory treatment ordered'
    case 'not_stated':
      return detail === null ? 'outcome not stated' : `outcome not stated, ${detail}`
  }
}

/** After a number. @param brief in a title */
function ended({ kind, circumstance, count }: OutcomeTold, brief = false): string {
  const one = count === 1
  switch (kind) {
    case 'convicted':
      return `${one ? 'is a conviction' : 'are convictions'}${circumstance === 'simplified-procedure' && !brief ? ' under a simplified procedure' : ''}`
    case 'acquitted':
      return one ? 'is an acquittal' : 'are acquittals'
    case 'discontinued':
      return `${one ? 'closes a case' : 'close cases'}${circumstance === 'closed-after-death' ? (brief ? ' after a death' : ' because the defendant had died') : ''}`
    case 'compulsory_medical':
      return one ? 'orders compulsory treatment' : 'order compulsory treatment'
    case 'not_stated':
      return one ? 'has an outcome that is not stated' : 'have outcomes that are not stated'
  }
}

function gathered({ counter, origin }: SampleTold): string {
  if (origin === null) return counter === null ? 'of a source' : `reported by ${counter}`
  return `${origin === 'handed-over' ? 'given to' : 'found by'} ${counter ?? 'journalists'}`
}

const wars: Readonly<Record<SampleTold['war'], string>> = {
  any: '',
  ukraine: ' over the war in Ukraine',
  syria_iraq: ' over the wars in Syria and Iraq',
  not_stated: '',
}

const deceased = ({ among }: Pick<ServiceTold, 'among'>) =>
  among.some(({ circumstance }) => circumstance === 'closed-after-death')

/** @param verb what stands before the place */
function serviceClause({ service, count, ...part }: ServiceTold, verb: string): string {
  if (service === 'not-recruited')
    return `${number(count)} ${count === 1 ? 'was' : 'were'} not recruited at all`
  const where = service === null ? 'elsewhere' : served[service]
  return `${number(count)} ${verb}${where}${deceased(part) ? ' (including the one who died)' : ''}`
}

export const judgments: JudgmentsWords = {
  title(sample) {
    const { country, total, outcomes } = sample
    return outcomes.length === 0
      ? `${countries[country]}, ${counted(total, 'judgment', 'judgments')} ${gathered(sample)}: how each case ended is not stated`
      : `${countries[country]}, a sample of ${counted(total, 'judgment', 'judgments')}: ${list(outcomes.map((outcome) => `${number(outcome.count)} ${ended(outcome, true)}`))}`
  },
  titleOfSeveral: (shown) =>
    `Judgments one by one, as far as they are known: ${list(shown.map((code) => countries[code]))}`,
  emptyTitle: (parts) => `No individual judgments: ${asked(parts)}`,
  emptySummary: (parts) => `For this choice (${asked(parts)}) the data has no sample of judgments.`,
  summary(sample, titled) {
    const { country, total, war, asOf, services, outcomes, traits } = sample
    const whole = `${countries[country]}: ${counted(total, 'judgment', 'judgments')}${wars[war]}, ${gathered(sample)}${asOf === null ? '' : ` (stated: ${asOf})`}`
    const apart = traits.map(
      ({ trait, count, service }) =>
        `${number(count)} of those with ${serviceName(service)} ${count === 1 ? 'was' : 'were'} ${trait === null ? 'mentioned separately' : 'not tried under Article 172'}`,
    )
    return [
      services.length === 0
        ? `${whole}. Where the people had served, and how each case ended, is not stated.`
        : `${whole}. Of the defendants, ${list(services.map((part, index) => serviceClause(part, index === 0 ? 'had served ' : '')))}.`,
      ...(titled || outcomes.length === 0
        ? []
        : [
            `Of the judgments, ${list(outcomes.map((outcome) => `${number(outcome.count)} ${ended(outcome)}`))}${apart.length === 0 ? '' : `; ${list(apart)}`}.`,
          ]),
      'This is a sample, not a statistic of the country.',
    ].join(' ')
  },
  notes: {
    origin(origin) {
      const came =
        origin === 'handed-over'
          ? 'A human-rights activist handed the texts to the journalists; how they were chosen is not said.'
          : origin === 'found'
            ? 'These are what journalists had found by then; how they searched, and from when, is not said.'
            : 'How the judgments were chosen is not said.'
      return `${came} Shares within the sample say nothing about all judgments in the country.`
    },
    units: (total) =>
      `The source counts texts, cases and people, and each count comes to ${number(total)}: one sheet stands for one of each.`,
    crossings(stated, sums) {
      const said = stated.map(({ outcome, service }) =>
        outcome.circumstance === 'closed-after-death'
          ? `that the defendant who died was one of those with the ${serviceName(service)}`
          : outcome.kind === 'compulsory_medical' && service === 'not-recruited'
            ? 'that the one sent for treatment had not been recruited'
            : `that ${number(outcome.count)} ${ended(outcome)} among those of ${serviceName(service)}`,
      )
      return `Of individual judgments the source says only ${list(said)}.${sums === 0 ? '' : ` Where the other ${number(sums)} belong follows from its totals.`}`
    },
    totalsOnly:
      'Only totals are known of some: which judgment of a group ended how is not stated, and nothing is guessed.',
    reading: (count, total) =>
      `The source says that all known defendants received “real sentences”, that is, not suspended ones. That cannot be all ${number(total)}; it is read as the ${number(count)} that neither closed a case nor ordered treatment.`,
    treatment:
      'The defendant sent for treatment is called “acquitted”. In most codes such a person is released from liability instead, so this is counted neither as an acquittal nor as a conviction.',
    death: 'The defendant who died was not convicted: the case was closed in court.',
    others: (samples) =>
      `Other samples, from other countries and by other people, are in the table and not drawn beside this one: ${list(
        samples.map(
          ({ country, total, counter }) =>
            `${countries[country]} ${number(total)}${counter === null ? '' : ` (${counter})`}`,
        ),
      )}.`,
    undated: (parts) =>
      `The years asked for (${asked(parts)}) narrow nothing here: the source dates none of the judgments.`,
  },
  chartNotes: {
    marks:
      'One sheet is one judgment. Sheets that look alike are alike in all that is known: their order means nothing.',
    tooMany: 'A sample of more than a few hundred is given in numbers and not drawn one by one.',
  },
  heading: (country, counter) =>
    counter === null ? countries[country] : `${countries[country]}, ${counter}`,
  whole: (sample) => ({
    value: counted(sample.total, 'judgment', 'judgments'),
    kind: `${countries[sample.country]}; a sample ${gathered(sample)}`,
  }),
  service(part) {
    const { service, count } = part
    return {
      value: serviceClause({ service, count, among: [] }, 'served '),
      kind: deceased(part) ? 'including the one who died' : null,
    }
  },
  outcome({ kind, circumstance, count }) {
    switch (kind) {
      case 'convicted':
        return {
          value: `${number(count)} convicted`,
          kind: circumstance === 'simplified-procedure' ? 'under a simplified procedure' : null,
        }
      case 'acquitted':
        return { value: `${number(count)} acquitted`, kind: null }
      case 'discontinued':
        return {
          value: `${counted(count, 'case', 'cases')} closed`,
          kind: circumstance === 'closed-after-death' ? 'the defendant had died: not convicted' : null,
        }
      case 'compulsory_medical':
        return {
          value: `${number(count)} sent for treatment`,
          kind: circumstance === 'compulsory-treatment' ? 'compulsory; the source says “acquitted”' : null,
        }
      case 'not_stated':
        return { value: counted(count, 'judgment', 'judgments'), kind: 'outcome not stated' }
    }
  },
  serviceName,
  outcomeName,
  trait: (trait, side) =>
    trait === null
      ? side === 'with'
        ? 'set apart by the source'
        : 'the others'
      : side === 'with'
        ? 'not tried under Article 172; under which article is not stated'
        : 'tried under Article 172',
  underlined: ({ trait, count }) =>
    trait === null
      ? `underlined: ${number(count)} that the source sets apart`
      : `underlined: ${number(count)} not tried under Article 172; under which article is not stated`,
  table: {
    caption: (samples) =>
      `Judgments in samples, by service and outcome: ${list(samples.map(({ country, total, counter }) => `${countries[country]} (${number(total)}${counter === null ? '' : `, ${counter}`})`))}`,
    columns: {
      sample: 'Sample',
      service: 'Service',
      outcome: 'Outcome',
      count: 'Number',
      unit: 'Unit',
    },
    any: 'all',
    remarks: {
      whole: 'the whole sample, as published',
      part: 'part of the sample, as published',
      otherSample: 'another sample; not drawn, not added',
      reading: 'read as convictions: all that neither closed a case nor ordered treatment',
      ground: (ground) =>
        ({
          stated: 'drawn; stated by the source',
          sums: 'drawn; follows from the totals',
          none: 'drawn; which of them ended how is not stated',
        })[ground],
    },
  },
  point: {
    heading: (count, total, outcome) =>
      `${number(count)} of ${counted(total, 'judgment', 'judgments')}: ${outcomeName(outcome)}`,
    service: (part) =>
      part.service === 'not-recruited'
        ? capital(serviceName(part.service))
        : `Had served with: ${serviceName(part.service)}, ${number(part.count)} in the sample${deceased(part) ? ' (including the one who died)' : ''}`,
    noService: 'Where the people had served is not stated.',
    noArticle: 'No article is named.',
    ground: (ground) =>
      ({
        stated: 'The source says so.',
        sums: 'Not stated one by one: it follows from the totals.',
        none: 'Only totals are known.',
      })[ground],
    sample: 'A sample, not a statistic of the country.',
  },
}
