// What the figure `sentence-norms` says in Kyrgyz.
import type { ArticleTerms, LifeTerm, SentenceNormsWords, StatuteTerm } from '../sentence-norms-words.ts'
import {
  asked,
  countries,
  duration,
  durationFrom,
  heading,
  list,
  noMinimum,
  number,
  reportedPart,
  span,
} from './grammar.ts'

const lifeSpan = (min: number | null) =>
  `${min === null ? '' : `${durationFrom(min)} `}өмүр бою эркинен ажыратууга чейин`

/** In brackets, where a condition needs no ending of the words around it. */
const conditioned = (value: string, condition: string) => `${value} (${condition})`

function lifeClause({ min, condition, part }: LifeTerm): string {
  const remarks = [...(condition === null ? [] : [condition]), ...(part === null ? [] : [reportedPart(part)])]
  const value = `бир кабар боюнча, ${lifeSpan(min)}`
  return remarks.length === 0 ? value : conditioned(value, remarks.join('; '))
}

/** What a text of the law provides that may no longer be in force. */
function unverifiedClause({ unverified }: ArticleTerms): string[] {
  const spans = unverified.map(({ condition, ...term }) =>
    condition === null ? span(term) : conditioned(span(term), condition),
  )
  return spans.length === 0
    ? []
    : [`бүгүн күчүндө экени көрсөтүлбөгөн мыйзам текстинде ${list(spans)} каралган`]
}

function lawClause(statutes: readonly StatuteTerm[], noun: string): string[] {
  const spans = statutes.map(({ condition, ...term }, index) => {
    const value = `${span(term)}${index === 0 ? noun : ''}${noun !== '' && term.min === null ? ` (${noMinimum})` : ''}`
    return condition === null ? value : conditioned(value, condition)
  })
  return spans.length === 0 ? [] : [`мыйзамда ${list(spans)} каралган`]
}

const knownCases = (single: readonly number[]) =>
  `эркинен ажыратуу дайындалган ${single.length === 1 ? 'бир' : `өзүнчө ${number(single.length)}`} иш белгилүү`

function caseClauses(single: readonly number[]): string[] {
  if (single.length === 0) return []
  return [`${knownCases(single)}: ${list([...new Set(single)].map(duration))}`]
}

/** Among articles of several countries: spans and numbers only. */
function briefClauses(terms: ArticleTerms): string[] {
  const { statutes, life, norms, outcomes, cases: single, otherOutcomes } = terms
  const [shortest] = single
  return [
    ...statutes.map(({ condition, ...term }) =>
      condition === null ? `мыйзамда ${span(term)}` : conditioned(`мыйзамда ${span(term)}`, condition),
    ),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `кадимки деп сүрөттөлгөнү — ${span(norm)}`),
    ...outcomes.map((term) => `кабарда аталганы — ${span(term)}, норма эмес`),
    ...(shortest === undefined
      ? []
      : [`${number(single.length)} иш — ${span({ min: shortest, max: single.at(-1) ?? shortest })}`]),
    ...(otherOutcomes.count === 0
      ? []
      : [`абакта өтөлүүчү мөөнөт дайындалбаганы — дагы ${number(otherOutcomes.count)} иш`]),
  ]
}

function clauses(terms: ArticleTerms): string[] {
  const { statutes, life, norms, outcomes, cases: single, otherOutcomes } = terms
  return [
    ...lawClause(statutes, ' эркинен ажыратуу'),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `${span(norm)} кадимки жаза деп сүрөттөлгөн`),
    ...outcomes.map(
      (term) => `кабарда жаза катары ${span(term)} аталган, бирок аны норма деп айтууга негиз өтө аз`,
    ),
    ...caseClauses(single),
    ...(otherOutcomes.count === 0
      ? []
      : [
          `дагы ${number(otherOutcomes.count)} иште абакта өтөлүүчү мөөнөт дайындалган эмес (${list(otherOutcomes.penalties)})`,
        ]),
  ]
}

export const sentenceNorms: SentenceNormsWords = {
  title(country, all) {
    const { article, statutes, norms, cases: single, life } = all
    const law =
      statutes.length > 0 ? lawClause(statutes, '') : [...life.map(lifeClause), ...unverifiedClause(all)]
    const practice =
      norms.length > 0
        ? [`${list(norms.map(span))} кадимки жаза деп сүрөттөлгөн`]
        : single.length > 0
          ? [knownCases(single)]
          : []
    return `${countries[country]}, ${heading(article)}: ${[...practice, ...law].join('; ')}`
  },
  titleOfSeveral: (shown) =>
    `Чет өлкөдөгү согуштарга байланыштуу эркинен ажыратуу мөөнөттөрү, ${number(shown.length)} өлкө: мыйзам жана белгилүү өкүмдөр`,
  emptyTitle: (parts) => `Эркинен ажыратуу мөөнөттөрү тууралуу маалымат жок: ${asked(parts)}`,
  emptySummary: (parts) => `Бул тандоо (${asked(parts)}) боюнча маалыматтарда жаза да, өкүм да жок.`,
  summary: (terms, brief) =>
    `${heading(terms.article)}: ${(brief ? briefClauses(terms) : clauses(terms)).join('; ')}.`,
  noNorm: (which) =>
    which === 'others'
      ? 'Башка беренелер боюнча кадимки жаза белгисиз: мыйзамда каралганы же өзүнчө иштер гана белгилүү.'
      : 'Бул беренелердин бири боюнча да кадимки жаза белгилүү эмес: мыйзамда каралганы же өзүнчө иштер гана белгилүү.',
  notes: {
    norms:
      '«Кадимки» деп булак өзү окуган өкүмдөрдү гана сүрөттөйт; бул бардык өкүмдөрдүн статистикасы эмес.',
    belowMinimum: (article) =>
      `${article}: кадимки деп сүрөттөлгөн жаза мыйзамдагы эң төмөнкү мөөнөттөн төмөн башталат. Кайсы эреже боюнча төмөндөтүлөрү каралган булактарда көрсөтүлгөн эмес.`,
    others: (article, penalties) =>
      `${article} боюнча дагы каралганы: ${list(penalties)} (жадыбалды караңыз).`,
    otherOutcomes: (article, count, penalties) =>
      `${article}: дагы ${number(count)} иште абакта өтөлүүчү мөөнөт дайындалган эмес (${list(penalties)}; жадыбалды караңыз).`,
    undated: (parts) =>
      `Жылдарды тандоо (${asked(parts)}) датасы белгилүү өкүмдөргө гана тиешелүү: мыйзам жана датасы белгисиз өкүмдөр жылга карабай көрсөтүлгөн.`,
  },
  chartNotes: {
    imprisonment:
      'Шкалада абакта өтөлүүчү эркинен ажыратуу гана бар. Өмүр бою эркинен ажыратуу мөөнөт менен өлчөнбөйт жана шкаланын четинде турат; шарттуу жаза, эркиндигин чектөө жана өлкөгө кирүүгө тыюу салуу шкалада жок.',
    cases: 'Ар бир чекит — аты-жөнү жашырылган бир иш, норма эмес.',
    outcome: 'Ичи бош чекит — булак жаза деп атаган мөөнөт, бирок аны норма деп айтууга негиз өтө аз.',
  },
  legend: {
    statute: 'Мыйзамда каралганы',
    openEnd: 'Булактар атабаган чек',
    norm: 'Кадимки деп сүрөттөлгөн жаза',
    case: 'Бир иш',
    outcome: 'Кабарда жаза катары аталган, норма\u00a0эмес',
  },
  axisTitle: 'эркинен ажыратуу, жыл',
  rows: {
    statute: (part) => (part === null ? 'мыйзам' : `мыйзам; ${reportedPart(part)}`),
    unverifiedStatute: (part) =>
      `мыйзам тексти${part === null ? '' : ` (${reportedPart(part)})`}; бүгүн күчүндө экени көрсөтүлгөн эмес`,
    lifeStatute: (part) =>
      part === null ? 'мыйзам, бир кабар боюнча' : `мыйзам, бир кабар боюнча (${reportedPart(part)})`,
    lifeSpan,
    conditioned,
    life: 'өмүр бою',
    norm: 'кадимки деп сүрөттөлгөн',
    outcome: 'кабарда аталган, норма\u00a0эмес',
    cases: (count) => (count === 1 ? 'бир иш' : `өзүнчө иштер: ${number(count)}`),
  },
  table: {
    caption: (shown) =>
      `Беренелер боюнча мыйзамдагы жазалар жана өкүмдөр: ${list(shown.map((code) => countries[code]))}`,
    columns: {
      article: 'Берене',
      offence: 'Кылмыш',
      kind: 'Бул эмне',
      penalty: 'Жаза',
      min: 'Төмөнкү чеги (ай)',
      max: 'Жогорку чеги (ай)',
      words: 'Сөз менен',
      date: 'Убагы',
      asStated: 'Булактын сөзү',
      source: 'Булак',
    },
    kinds: {
      statute: 'мыйзам',
      reportedStatute: 'мыйзам, кайра баяндалган',
      formerStatute: 'мыйзам, күчүн жоготкон',
      doubtfulStatute: 'мыйзам, кайра баяндалган; ишенимдүүлүгү төмөн',
      norm: 'кадимки деп сүрөттөлгөн',
      doubtfulNorm: 'кадимки деп сүрөттөлгөн; ишенимдүүлүгү төмөн',
      outcome: 'кабарда жаза катары аталган; ишенимдүүлүгү төмөн, норма\u00a0эмес',
      case: 'бир иш, аты-жөнү жашырылган',
      setAside: 'бир иш, аты-жөнү жашырылган; өкүм кийин жокко чыгарылган',
    },
    notStated: 'көрсөтүлгөн эмес',
    provided: 'каралган',
    part: reportedPart,
  },
  point: {
    where: (article) => `${heading(article)} (${article.title})`,
    anonymised: 'Бир иш, аты-жөнү жашырылган.',
    date: (day) => `Убагы: ${day}`,
    asOf: (asOf) => `Билдирилген убагы: ${asOf}`,
  },
}
