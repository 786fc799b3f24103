// What the figure `reform-2014` says in Russian.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import type { Change, Level, Measure, Reform2014Words, Subject } from '../reform-2014-words.ts'
import {
  asked,
  capital,
  counted,
  countries,
  durationGenitive,
  form,
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
  months: 'месяцы',
  days: 'сутки',
  hours: 'часы',
  MCI: 'МРП',
  BRV: 'БРВ',
  KZT: 'тенге',
  EUR: 'евро, в пересчёте источника',
  RUB: 'российские рубли',
  times: 'раз',
  ratio: 'отношение',
}
const isAmount = (unit: AmountUnit | CountedUnit): unit is AmountUnit => unit in amountUnits
const unitName = (unit: AmountUnit | CountedUnit) => (isAmount(unit) ? amountUnits[unit] : unitNames[unit])

const articleForms = ['статья', 'статьи', 'статей'] as const

const subjectNames: Readonly<Record<Subject, string>> = {
  'length-of-short-prison-visit': 'краткосрочные свидания',
  'length-of-long-prison-visit': 'длительные свидания',
  'articles-in-criminal-code': 'статей в Уголовном кодексе',
  'articles-without-confiscation': 'статьи, из которых исключена конфискация имущества',
  'libel-fine-increase': 'увеличение штрафа',
  'offences-punishable-by-death': 'преступления, за которые предусмотрена смертная казнь',
}

const nameOf = (measure: Measure) =>
  measure.kind === 'penalty'
    ? measure.name
    : measure.subject === null
      ? 'другой показатель источника'
      : subjectNames[measure.subject]

/** The amount follows the name of the penalty, which would need another case before it. */
function levelOf({ measure, term, about, rose }: Level): string {
  const name = nameOf(measure)
  const { min, max } = term
  if (measure.kind === 'penalty') {
    const { unit, penalty } = measure
    if (min === null && max === null) return penalty === 'imprisonment' ? `${name}, срок не указан` : name
    const amount = unit === null || unit === 'months' ? span(term) : quantity(term, unit)
    return `${name} ${amount}${about ? ' (примерно)' : ''}`
  }
  if (rose) return `${name}: стало больше, число не названо`
  if (min === null && max === null) return `${name}: число не названо`
  const { subject, unit } = measure
  const value = max ?? min ?? 0
  switch (subject) {
    case 'libel-fine-increase':
      return `штраф увеличен в ${quantity({ min: value, max: value }, 'times')}; прежний размер не указан`
    case 'articles-without-confiscation':
      return `статьи, из санкций которых исключена конфискация имущества: ${number(value)}`
    case 'articles-in-criminal-code':
      return `в Уголовном кодексе ${counted(value, articleForms)}`
    default:
      return `${name} — ${unit !== 'months' && isAmount(unit) ? quantity(term, unit) : number(value)}`
  }
}

/** In the genitive, after “с” and “до”: `20 лет`, `43000 евро`, `2 часов`. */
function genitive(value: number, { unit }: Measure): string {
  if (unit === 'months') return durationGenitive(value)
  if (unit === null || !isAmount(unit)) return number(value)
  return quantity({ min: null, max: value }, unit).replace(/^до /, '')
}

/** `с 12 до 20 лет` */
function fromTo({ before, after, measure }: Change): string {
  if (before === after) return `без изменений, ${genitive(after, measure)}`
  const years = measure.unit === 'months' && before % 12 === 0 && after % 12 === 0
  const was = years
    ? number(before / 12)
    : measure.unit === 'months'
      ? genitive(before, measure)
      : number(before)
  return `с ${was} до ${genitive(after, measure)}`
}

const offenceOf = ({ article }: Change) => (article === null ? '' : ` (${article.title})`)

/** Limits of penalties together, then everything else. */
function clauses(changes: readonly Change[]): string[] {
  const penalties = changes.filter(({ measure }) => measure.kind === 'penalty')
  const others = changes.filter(({ measure }) => measure.kind !== 'penalty')
  const limit = (change: Change) => {
    const { measure, article } = change
    return `${fromTo(change)} (${nameOf(measure)}${article === null ? '' : `: ${article.title}`})`
  }
  return [
    ...(penalties.length === 0 ? [] : [`верхний предел изменился ${list(penalties.map(limit))}`]),
    ...others.map((change) => `${nameOf(change.measure)} — ${fromTo(change)}`),
  ]
}

function verb(changes: readonly Change[]): string {
  if (changes.every(({ before, after }) => after > before)) return 'вырос '
  return changes.every(({ before, after }) => after < before) ? 'снизился ' : 'изменился '
}

export const reform2014: Reform2014Words = {
  title(country, changes) {
    const [first] = changes
    const codes = `${countries[country]}, кодексы 2014 года`
    if (!first) return codes
    const what =
      first.measure.kind === 'penalty'
        ? `${first.measure.name}, верхний предел ${verb(changes)}`
        : `${nameOf(first.measure)} — `
    return `${codes}: ${what}${list(changes.map((change) => `${fromTo(change)}${offenceOf(change)}`))}`
  },
  titleOneEnded: (country) =>
    `${countries[country]}, кодексы 2014 года: нигде не известен и прежний, и новый уровень`,
  emptyTitle: (parts) => `Нет данных о реформе 2014 года: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Для этого выбора (${asked(parts)}) данных о кодексах, вступивших в силу в 2015 году, нет.`,
  summary: (country, inForce, changes, listed) =>
    [
      `${capital(inForce)} вступили в силу кодексы 2014 года (${countries[country]}).`,
      ...(changes.length === 0
        ? []
        : [`Где один документ называет и прежний, и новый уровень: ${clauses(changes).join('; ')}.`]),
      ...(listed === 0
        ? []
        : [
            `Ещё ${counted(listed, ['пункт', 'пункта', 'пунктов'])}, где известен только один уровень, просто ${form(listed, ['перечислен', 'перечислены', 'перечислены'])}.`,
          ]),
    ].join(' '),
  notes: {
    purpose: (articles, known) =>
      `В этот кодекс ${articles.length === 1 ? 'входит' : 'входят'} ${list(articles.map(named))} — о чужих войнах; показанное здесь большей частью о другом.${known ? '' : ` Что ${articles.length === 1 ? 'эта статья предусматривала' : 'эти статьи предусматривали'} прямо до и сразу после реформы, в прочитанных источниках не сказано.`}`,
    limits:
      'Предел — это наибольшее, что допускает закон, а не то, что назначают суды; о какой части статьи речь, в докладе сказано не всегда.',
    euros:
      'Закон считает штрафы в месячных расчётных показателях. В евро их пересчитал сам доклад, курс он не называет: это оценки.',
    notToday: 'Это кодексы, какими они вступили в силу, а не сегодняшний закон.',
    later: (date, title) => `${capital(date)}: ${title.charAt(0).toLocaleLowerCase('ru')}${title.slice(1)}.`,
  },
  chartNotes: {
    scales: 'У каждой величины своя шкала, начинается она с нуля: длины на разных шкалах не сравнимы.',
    listed:
      'Наказания при особых обстоятельствах и то, что одинаково сообщают два документа, — только в таблице.',
  },
  legend: {
    before: (until) => `Было: по ${until}`,
    after: (inForce) => `Стало: с ${inForce}`,
  },
  panel(measure) {
    if (measure.kind === 'penalty') {
      const unit = measure.unit === null ? '' : measure.unit === 'months' ? 'лет' : unitName(measure.unit)
      return { value: capital(measure.name), kind: `наибольшее по закону, ${unit}` }
    }
    const { subject, unit } = measure
    return {
      value: capital(nameOf(measure)),
      kind: subject === 'articles-in-criminal-code' ? 'число' : unitName(unit),
    }
  },
  oneEnd: {
    value: 'Известно только «до» или только «после»',
    kind: 'что предусматривают новые кодексы или насколько изменилось; остальное не указано',
  },
  noArticle: 'Кодексы в целом',
  level: levelOf,
  table: {
    caption: (shown, articles) =>
      `Кодексы 2014 года: было и стало, по статьям: ${list(shown.map((one) => countries[one]))}${offences(articles)}`,
    columns: { what: 'Что', unit: 'Единица', before: 'Было', after: 'Стало' },
    measure: nameOf,
    unit: unitName,
    notStated: 'не указано',
    remarks: {
      drawn: 'известны оба уровня; нарисовано',
      limit: 'верхний предел',
      oneEnd: 'известен один уровень; перечислено, изменение не нарисовано',
      size: 'указан только размер изменения; перечислено, не нарисовано',
    },
  },
  point: {
    side: (side, day) =>
      side === 'before'
        ? `До реформы, по ${day}`
        : side === 'after'
          ? `После реформы, с ${day}`
          : `О реформе, вступившей в силу ${day}`,
    where: (article) =>
      article.number === null
        ? `${capital(article.title)}: номер статьи неизвестен`
        : `${heading(article)} (${article.title})`,
    other: (level, side) => `${side === 'before' ? 'Стало' : 'Было'}: ${levelOf(level)}`,
    oneEnd: 'Второй уровень не указан.',
    limit: 'Это верхний предел.',
    euros: 'Евро — в пересчёте доклада, по курсу, который он не называет.',
  },
}
