// What the figure `judgments` says in Russian.
import type {
  Circumstance,
  JudgmentsWords,
  OutcomeTold,
  SampleTold,
  Service,
  ServiceTold,
} from '../judgments-words.ts'
import { asked, capital, counted, countries, form, list, number } from './grammar.ts'

const judgmentsForms = ['приговор', 'приговора', 'приговоров'] as const
const casesForms = ['дело', 'дела', 'дел'] as const

const serviceNames: Readonly<Record<Service, string>> = {
  'russian-defence-ministry': 'Минобороны России или связанные с ним структуры',
  'wagner-pmc': 'ЧВК «Вагнер»',
  'not-recruited': 'не завербован: задержан по дороге',
}
const serviceName = (service: Service | null) =>
  service === null ? 'другое место службы' : serviceNames[service]

/** After “служили”. */
const served: Readonly<Record<Exclude<Service, 'not-recruited'>, string>> = {
  'russian-defence-ministry': 'в Минобороны России или связанных с ним структурах',
  'wagner-pmc': 'в ЧВК «Вагнер»',
}

const circumstanceNames: Readonly<Record<Circumstance, string>> = {
  'simplified-procedure': 'в упрощённом порядке',
  'closed-after-death': 'обвиняемый умер',
  'compulsory-treatment': '«оправдан» и отправлен на принудительное лечение',
}

function outcomeName({ kind, circumstance }: Pick<OutcomeTold, 'kind' | 'circumstance'>): string {
  const detail = circumstance === null ? null : circumstanceNames[circumstance]
  switch (kind) {
    case 'convicted':
      return `обвинительный приговор${detail === null ? '' : ` ${detail}`}`
    case 'acquitted':
      return 'оправдательный приговор'
    case 'discontinued':
      return detail === null ? 'дело прекращено' : `дело прекращено, ${detail}`
    case 'compulsory_medical':
      return detail ?? 'назначено принудительное лечение'
    case 'not_stated':
      return detail === null ? 'исход не указан' : `исход не указан, ${detail}`
  }
}

/** With its number. @param brief in a title */
function ended({ kind, circumstance, count }: OutcomeTold, brief = false): string {
  switch (kind) {
    case 'convicted':
      return `${counted(count, ['обвинительный', 'обвинительных', 'обвинительных'])}${circumstance === 'simplified-procedure' && !brief ? ' (в упрощённом порядке)' : ''}`
    case 'acquitted':
      return counted(count, ['оправдательный', 'оправдательных', 'оправдательных'])
    case 'discontinued':
      return `${counted(count, casesForms)} прекращено${circumstance === 'closed-after-death' ? (brief ? ' в связи со смертью' : ' в связи со смертью обвиняемого') : ''}`
    case 'compulsory_medical':
      return `в ${number(count)} назначено принудительное лечение`
    case 'not_stated':
      return `исход не указан — ${number(count)}`
  }
}

/** In brackets: who counted, and when that was stated. */
function known({ counter, asOf }: Partial<Pick<SampleTold, 'counter' | 'asOf'>>): string {
  const parts = [...(counter ? [counter] : []), ...(asOf ? [`сообщено: ${asOf}`] : [])]
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

/** Of a count of judgments, in its case. */
function gathered({ origin, total }: SampleTold): string {
  if (origin === null) return 'по данным источника'
  return origin === 'handed-over'
    ? `${form(total, ['переданный', 'переданных', 'переданных'])} журналистам`
    : `${form(total, ['найденный', 'найденных', 'найденных'])} журналистами`
}

/** Of the sample. */
function gatheredWhole({ origin }: SampleTold): string {
  if (origin === null) return 'выборка по данным источника'
  return origin === 'handed-over' ? 'выборка, переданная журналистам' : 'выборка, найденная журналистами'
}

const wars: Readonly<Record<SampleTold['war'], string>> = {
  any: '',
  ukraine: ' за участие в войне в Украине',
  syria_iraq: ' за участие в войнах в Сирии и Ираке',
  not_stated: '',
}

const deceased = ({ among }: Pick<ServiceTold, 'among'>) =>
  among.some(({ circumstance }) => circumstance === 'closed-after-death')

/** @param verb what stands before the place */
function serviceClause({ service, count, ...part }: ServiceTold, verb: string): string {
  if (service === 'not-recruited')
    return `${counted(count, ['не успел', 'не успели', 'не успели'])} завербоваться`
  const where = service === null ? 'в другом месте' : served[service]
  return `${number(count)} ${verb}${where}${deceased(part) ? ' (считая умершего)' : ''}`
}

export const judgments: JudgmentsWords = {
  title(sample) {
    const { country, total, counter, outcomes } = sample
    return outcomes.length === 0
      ? `${countries[country]}, ${counted(total, judgmentsForms)}, ${gathered(sample)}${known({ counter })}: чем кончилось каждое дело, не указано`
      : `${countries[country]}, выборка из ${number(total)} ${form(total, ['приговора', 'приговоров', 'приговоров'])}: ${list(outcomes.map((outcome) => ended(outcome, true)))}`
  },
  titleOfSeveral: (shown) =>
    `Приговоры по одному, насколько они известны: ${list(shown.map((code) => countries[code]))}`,
  emptyTitle: (parts) => `Нет данных об отдельных приговорах: ${asked(parts)}`,
  emptySummary: (parts) => `Для этого выбора (${asked(parts)}) выборки приговоров нет.`,
  summary(sample, titled) {
    const { country, total, war, services, outcomes, traits } = sample
    const whole = `${countries[country]}: ${counted(total, judgmentsForms)}${wars[war]}, ${gathered(sample)}${known(sample)}`
    const apart = traits.map(
      ({ trait, count, service }) =>
        `${trait === null ? 'Отдельно названы' : 'По статье 172 УК не судили'} ${number(count)}${service === null || service === 'not-recruited' ? ` (${serviceName(service)})` : ` из служивших ${served[service]}`}.`,
    )
    return [
      services.length === 0
        ? `${whole}. Где служили эти люди и чем кончилось каждое дело, не указано.`
        : `${whole}. Из подсудимых ${list(services.map((part, index) => serviceClause(part, index === 0 ? 'служили ' : '— ')))}.`,
      ...(titled || outcomes.length === 0
        ? []
        : [`Исход: ${outcomes.map((outcome) => ended(outcome)).join('; ')}.`, ...apart]),
      'Это выборка, а не статистика страны.',
    ].join(' ')
  },
  notes: {
    origin(origin) {
      const came =
        origin === 'handed-over'
          ? 'Тексты передал журналистам правозащитник; как их отбирали, не сказано.'
          : origin === 'found'
            ? 'Столько приговоров журналисты нашли к тому времени; как и с какого времени искали, не сказано.'
            : 'Как отбирали приговоры, не сказано.'
      return `${came} Доли в этой выборке ничего не говорят обо всех приговорах страны.`
    },
    units: (total) =>
      `В источнике посчитаны тексты, дела и люди, и каждый раз выходит ${number(total)}: один лист — это и текст, и дело, и человек.`,
    crossings(stated, sums) {
      const said = stated.map(({ outcome, service }) =>
        outcome.circumstance === 'closed-after-death'
          ? `что умерший служил ${service === null || service === 'not-recruited' ? 'в другом месте' : served[service]}`
          : outcome.kind === 'compulsory_medical' && service === 'not-recruited'
            ? 'что отправленный на лечение завербоваться не успел'
            : `что исход (${ended(outcome)}) — у тех, чьё место службы: ${serviceName(service)}`,
      )
      return `Об отдельных приговорах в источнике сказано только, ${list(said)}.${sums === 0 ? '' : ` Остальное (${counted(sums, judgmentsForms)}) следует из итогов.`}`
    },
    totalsOnly:
      'О некоторых известны только итоги: какой приговор в группе чем кончился, не указано, и догадок здесь нет.',
    reading: (count, total) =>
      `В источнике сказано, что все известные подсудимые получили реальные сроки. Это не могут быть все ${number(total)}: здесь эти слова отнесены к тем ${number(count)}, чьё дело не прекращено и не кончилось лечением.`,
    treatment:
      'Отправленный на лечение назван «оправданным». По большинству кодексов такого человека не оправдывают, а освобождают от ответственности, поэтому здесь это не оправдание и не осуждение.',
    death: 'Умерший не осуждён: его дело суд прекратил.',
    others: (samples) =>
      `Другие выборки, из других стран и других авторов, есть в таблице, но рядом не нарисованы: ${list(
        samples.map(
          ({ country, total, counter }) =>
            `${countries[country]} — ${number(total)}${counter === null ? '' : ` (${counter})`}`,
        ),
      )}.`,
    undated: (parts) => `Выбор лет (${asked(parts)}) здесь ни на что не влияет: даты приговоров не указаны.`,
  },
  chartNotes: {
    marks:
      'Один лист — один приговор. Одинаковые листы одинаковы во всём, что известно; порядок их ничего не значит.',
    tooMany: 'Выборка больше нескольких сотен показана числами, а не по одному.',
  },
  heading: (country, counter) =>
    counter === null ? countries[country] : `${countries[country]}, ${counter}`,
  whole: (sample) => ({
    value: counted(sample.total, judgmentsForms),
    kind: `${countries[sample.country]}; ${gatheredWhole(sample)}${known({ counter: sample.counter })}`,
  }),
  service(part) {
    const { service, count } = part
    return {
      value: serviceClause({ service, count, among: [] }, `${count === 1 ? 'служил' : 'служили'} `),
      kind: deceased(part) ? 'среди них — умерший' : null,
    }
  },
  outcome({ kind, circumstance, count }) {
    switch (kind) {
      case 'convicted':
        return {
          value: counted(count, ['осуждён', 'осуждены', 'осуждены']),
          kind: circumstance === 'simplified-procedure' ? circumstanceNames[circumstance] : null,
        }
      case 'acquitted':
        return { value: counted(count, ['оправдан', 'оправданы', 'оправданы']), kind: null }
      case 'discontinued':
        return {
          value: `${counted(count, casesForms)} прекращено`,
          kind: circumstance === 'closed-after-death' ? 'обвиняемый умер: не осуждён' : null,
        }
      case 'compulsory_medical':
        return {
          value: `${number(count)} — на лечение`,
          kind: circumstance === 'compulsory-treatment' ? 'принудительное; в источнике — «оправдан»' : null,
        }
      case 'not_stated':
        return { value: counted(count, judgmentsForms), kind: 'исход не указан' }
    }
  },
  serviceName,
  outcomeName,
  trait: (trait, side) =>
    trait === null
      ? side === 'with'
        ? 'выделено источником'
        : 'остальные'
      : side === 'with'
        ? 'не по статье 172 УК; по какой, не указано'
        : 'по статье 172 УК',
  underlined: ({ trait, count }) =>
    trait === null
      ? `подчёркнуто: ${number(count)}, выделено источником`
      : `подчёркнуто: ${number(count)} — не по статье 172 УК; по какой, не указано`,
  table: {
    caption: (samples) =>
      `Приговоры из выборок, по месту службы и исходу: ${list(samples.map(({ country, total, counter }) => `${countries[country]} (${number(total)}${counter === null ? '' : `, ${counter}`})`))}`,
    columns: {
      sample: 'Выборка',
      service: 'Место службы',
      outcome: 'Исход',
      count: 'Число',
      unit: 'Единица',
    },
    any: 'все',
    remarks: {
      whole: 'вся выборка, как опубликовано',
      part: 'часть выборки, как опубликовано',
      otherSample: 'другая выборка; не нарисована и не прибавлена',
      reading: 'прочитано как осуждение: все, кроме прекращённого дела и лечения',
      ground: (ground) =>
        ({
          stated: 'нарисовано; так в источнике',
          sums: 'нарисовано; следует из итогов',
          none: 'нарисовано; чем кончился каждый, не указано',
        })[ground],
    },
  },
  point: {
    heading: (count, total, outcome) =>
      `${number(count)} из ${counted(total, judgmentsForms)}: ${outcomeName(outcome)}`,
    service: (part) =>
      part.service === 'not-recruited'
        ? capital(serviceName(part.service))
        : `Место службы: ${serviceName(part.service)}; в выборке ${number(part.count)}${deceased(part) ? ' (считая умершего)' : ''}`,
    noService: 'Где служили эти люди, не указано.',
    noArticle: 'Статья не названа.',
    ground: (ground) =>
      ({
        stated: 'Так сказано в источнике.',
        sums: 'По отдельности не названы: это следует из итогов.',
        none: 'Известны только итоги.',
      })[ground],
    sample: 'Выборка, а не статистика страны.',
  },
}
