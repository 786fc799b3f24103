// What the figure `sentence-norms` says in Tajik.
import type { ArticleTerms, LifeTerm, SentenceNormsWords, StatuteTerm } from '../sentence-norms-words.ts'
import {
  asked,
  countries,
  duration,
  heading,
  list,
  named,
  noMinimum,
  number,
  reportedPart,
  span,
} from './grammar.ts'

const lifeSpan = (min: number | null) =>
  `${min === null ? '' : `аз ${duration(min)} `}то якумра маҳрум сохтан аз озодӣ`

/** In brackets, where a condition leaves the words around it as they are. */
const conditioned = (value: string, condition: string) => `${value} (${condition})`

function lifeClause({ min, condition, part }: LifeTerm): string {
  const remarks = [...(condition === null ? [] : [condition]), ...(part === null ? [] : [reportedPart(part)])]
  const value = `тибқи як хабар, ${lifeSpan(min)}`
  return remarks.length === 0 ? value : conditioned(value, remarks.join('; '))
}

/** What a text of the law provides that may no longer be in force. */
function unverifiedClause({ unverified }: ArticleTerms): string[] {
  const spans = unverified.map(({ condition, ...term }) =>
    condition === null ? span(term) : conditioned(span(term), condition),
  )
  return spans.length === 0
    ? []
    : [`матни қонун, ки имрӯз амал карданаш нишон дода нашудааст, ${list(spans)} пешбинӣ мекунад`]
}

/** @param noun names the penalty, and its own words lead to its length */
function lawClause(statutes: readonly StatuteTerm[], noun: string): string[] {
  const spans = statutes.map(({ condition, ...term }) => {
    const value = `${span(term)}${noun !== '' && term.min === null ? ` (${noMinimum})` : ''}`
    return condition === null ? value : conditioned(value, condition)
  })
  return spans.length === 0 ? [] : [`қонун ${noun}${list(spans)} пешбинӣ мекунад`]
}

const knownCases = (single: readonly number[]) =>
  `${single.length === 1 ? 'як' : number(single.length)} парвандаи алоҳида бо маҳрум сохтан аз озодӣ маълум аст`

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
      condition === null ? `тибқи қонун ${span(term)}` : conditioned(`тибқи қонун ${span(term)}`, condition),
    ),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `${span(norm)} маъмулӣ тавсиф шудааст`),
    ...outcomes.map((term) => `${span(term)} хабар дода шудааст, меъёр нест`),
    ...(shortest === undefined
      ? []
      : [
          `${number(single.length)} парванда бо муҳлати ${span({ min: shortest, max: single.at(-1) ?? shortest })}`,
        ]),
    ...(otherOutcomes.count === 0
      ? []
      : [`боз ${number(otherOutcomes.count)} парванда бе маҳрум сохтани воқеӣ аз озодӣ`]),
  ]
}

function clauses(terms: ArticleTerms): string[] {
  const { statutes, life, norms, outcomes, cases: single, otherOutcomes } = terms
  return [
    ...lawClause(statutes, 'маҳрум сохтан аз озодиро ба муҳлати '),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `${span(norm)} ҳамчун ҷазои маъмулӣ тавсиф шудааст`),
    ...outcomes.map(
      (term) =>
        `${span(term)} ҳамчун ҷазо хабар дода шудааст, вале барои меъёр шуморидани он асос хеле кам аст`,
    ),
    ...caseClauses(single),
    ...(otherOutcomes.count === 0
      ? []
      : [
          `боз ${number(otherOutcomes.count)} парванда бе маҳрум сохтани воқеӣ аз озодӣ анҷом ёфтааст (${list(otherOutcomes.penalties)})`,
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
        ? [`${list(norms.map(span))} ҳамчун ҷазои маъмулӣ тавсиф шудааст`]
        : single.length > 0
          ? [knownCases(single)]
          : []
    return `${countries[country]}, ${named(article)}: ${[...practice, ...law].join('; ')}`
  },
  titleOfSeveral: (shown) =>
    `Муҳлатҳои маҳрум сохтан аз озодӣ вобаста ба ҷангҳои хориҷӣ дар ${number(shown.length)} кишвар: қонун ва ҳукмҳои маълум`,
  emptyTitle: (parts) => `Дар бораи муҳлатҳои маҳрум сохтан аз озодӣ маълумот нест: ${asked(parts)}`,
  emptySummary: (parts) => `Барои ин интихоб (${asked(parts)}) дар маълумот на ҷазо ҳаст ва на ҳукм.`,
  summary: (terms, brief) =>
    `${heading(terms.article)}: ${(brief ? briefClauses(terms) : clauses(terms)).join('; ')}.`,
  noNorm: (which) =>
    which === 'others'
      ? 'Аз рӯи моддаҳои дигар ҷазои маъмулӣ маълум нест: танҳо муқаррароти қонун ё парвандаҳои алоҳида маълуманд.'
      : 'Аз рӯи ҳеҷ яке аз ин моддаҳо ҷазои маъмулӣ маълум нест: танҳо муқаррароти қонун ё парвандаҳои алоҳида маълуманд.',
  notes: {
    norms:
      'Ҷазоро сарчашма аз рӯи ҳукмҳое маъмулӣ тавсиф кардааст, ки худ хондааст; ин омори ҳамаи ҳукмҳо нест.',
    belowMinimum: (article) =>
      `${article}: ҷазои маъмулӣ аз ҳадди ақали қонунӣ поёнтар оғоз меёбад. Тибқи кадом қоида паст шудани он дар сарчашмаҳои хондашуда нишон дода нашудааст.`,
    others: (article, penalties) =>
      `${article} инчунин пешбинӣ мекунад: ${list(penalties)} (ниг. ба ҷадвал).`,
    otherOutcomes: (article, count, penalties) =>
      `${article}: боз ${number(count)} парванда бе маҳрум сохтани воқеӣ аз озодӣ анҷом ёфтааст (${list(penalties)}; ниг. ба ҷадвал).`,
    undated: (parts) =>
      `Интихоби солҳо (${asked(parts)}) танҳо ба ҳукмҳое дахл дорад, ки сана доранд: қонун ва ҳукмҳои бе сана, новобаста аз сол, нишон дода шудаанд.`,
  },
  chartNotes: {
    imprisonment:
      'Меҳвар танҳо маҳрум сохтани воқеӣ аз озодиро нишон медиҳад. Якумра маҳрум сохтан аз озодӣ дарозӣ надорад ва дар канори меҳвар меистад; ҳукмҳои шартӣ, маҳдуд кардани озодӣ ва манъи вуруд ба кишвар дар он нестанд.',
    cases: 'Ҳар нуқта як парванда бе зикри ном аст, на меъёр.',
    outcome:
      'Нуқтаи миёнхолӣ — муҳлатест, ки сарчашма онро ҷазо меномад, вале барои меъёр шуморидани он асос хеле кам аст.',
  },
  legend: {
    statute: 'Он чи қонун пешбинӣ мекунад',
    openEnd: 'Ҳадде, ки сарчашмаҳо намегӯянд',
    norm: 'Ҷазое, ки маъмулӣ тавсиф шудааст',
    case: 'Як парванда',
    outcome: 'Ҳамчун ҷазо хабар дода шудааст, меъёр нест',
  },
  axisTitle: 'маҳрум сохтан аз озодӣ, сол',
  rows: {
    statute: (part) => (part === null ? 'қонун' : `қонун (${reportedPart(part)})`),
    unverifiedStatute: (part) =>
      `матни қонун${part === null ? '' : ` (${reportedPart(part)})`}; амал карданаш имрӯз нишон дода нашудааст`,
    lifeStatute: (part) =>
      part === null ? 'қонун тибқи як хабар' : `қонун тибқи як хабар (${reportedPart(part)})`,
    lifeSpan,
    conditioned,
    life: 'якумра',
    norm: 'маъмулӣ тавсиф шудааст',
    outcome: 'хабар дода шудааст, меъёр нест',
    cases: (count) => (count === 1 ? 'як парванда' : `парвандаҳои алоҳида: ${number(count)}`),
  },
  table: {
    caption: (shown) =>
      `Ҷазоҳо тибқи қонун ва ҳукмҳо, аз рӯи моддаҳо: ${list(shown.map((code) => countries[code]))}`,
    columns: {
      article: 'Модда',
      offence: 'Ҷиноят',
      kind: 'Ин чист',
      penalty: 'Ҷазо',
      min: 'Аз (моҳ)',
      max: 'То (моҳ)',
      words: 'Бо калимаҳо',
      date: 'Сана',
      asStated: 'Суханони сарчашма',
      source: 'Сарчашма',
    },
    kinds: {
      statute: 'қонун',
      reportedStatute: 'қонун, дар нақл',
      formerStatute: 'қонун, ки дигар амал намекунад',
      doubtfulStatute: 'қонун, дар нақл; эътимоднокии паст',
      norm: 'маъмулӣ тавсиф шудааст',
      doubtfulNorm: 'маъмулӣ тавсиф шудааст; эътимоднокии паст',
      outcome: 'ҳамчун ҷазо хабар дода шудааст; эътимоднокии паст, меъёр нест',
      case: 'як парванда, бе зикри ном',
      setAside: 'як парванда, бе зикри ном; ҳукм баъдтар бекор шудааст',
    },
    notStated: 'гуфта нашудааст',
    provided: 'пешбинӣ шудааст',
    part: reportedPart,
  },
  point: {
    where: (article) => `${heading(article)} (${article.title})`,
    anonymised: 'Як парванда, бе зикри ном.',
    date: (day) => `Сана: ${day}`,
    asOf: (asOf) => `Хабар дода шуд: ${asOf}`,
  },
}
