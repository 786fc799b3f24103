// What the figure `sentence-norms` says in Kazakh.
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
  `${min === null ? '' : `${durationFrom(min)} `}өмір бойына бас бостандығынан айыруға дейін`

/** In brackets, where a condition needs no ending of the words around it. */
const conditioned = (value: string, condition: string) => `${value} (${condition})`

function lifeClause({ min, condition, part }: LifeTerm): string {
  const remarks = [...(condition === null ? [] : [condition]), ...(part === null ? [] : [reportedPart(part)])]
  const value = `бір хабар бойынша, ${lifeSpan(min)}`
  return remarks.length === 0 ? value : conditioned(value, remarks.join('; '))
}

/** What a text of the law provides that may no longer be in force. */
function unverifiedClause({ unverified }: ArticleTerms): string[] {
  const spans = unverified.map(({ condition, ...term }) =>
    condition === null ? span(term) : conditioned(span(term), condition),
  )
  return spans.length === 0
    ? []
    : [`бүгін күшінде екені көрсетілмеген заң мәтінінде ${list(spans)} көзделген`]
}

function lawClause(statutes: readonly StatuteTerm[], noun: string): string[] {
  const spans = statutes.map(({ condition, ...term }, index) => {
    const value = `${span(term)}${index === 0 ? noun : ''}${noun !== '' && term.min === null ? ` (${noMinimum})` : ''}`
    return condition === null ? value : conditioned(value, condition)
  })
  return spans.length === 0 ? [] : [`заңда ${list(spans)} көзделген`]
}

const knownCases = (single: readonly number[]) =>
  `бас бостандығынан айыру тағайындалған ${single.length === 1 ? 'бір' : `жекелеген ${number(single.length)}`} іс белгілі`

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
      condition === null ? `заңда ${span(term)}` : conditioned(`заңда ${span(term)}`, condition),
    ),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `әдеттегі деп сипатталғаны — ${span(norm)}`),
    ...outcomes.map((term) => `хабарда аталғаны — ${span(term)}, норма емес`),
    ...(shortest === undefined
      ? []
      : [`${number(single.length)} іс — ${span({ min: shortest, max: single.at(-1) ?? shortest })}`]),
    ...(otherOutcomes.count === 0
      ? []
      : [`нақты бас бостандығынан айырусыз аяқталғаны — тағы ${number(otherOutcomes.count)} іс`]),
  ]
}

function clauses(terms: ArticleTerms): string[] {
  const { statutes, life, norms, outcomes, cases: single, otherOutcomes } = terms
  return [
    ...lawClause(statutes, ' бас бостандығынан айыру'),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `${span(norm)} әдеттегі жаза ретінде сипатталған`),
    ...outcomes.map(
      (term) => `хабарда жаза ретінде ${span(term)} аталған, бірақ оны норма деуге негіз тым аз`,
    ),
    ...caseClauses(single),
    ...(otherOutcomes.count === 0
      ? []
      : [
          `тағы ${number(otherOutcomes.count)} іс нақты бас бостандығынан айырусыз аяқталған (${list(otherOutcomes.penalties)})`,
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
        ? [`${list(norms.map(span))} әдеттегі жаза ретінде сипатталған`]
        : single.length > 0
          ? [knownCases(single)]
          : []
    return `${countries[country]}, ${heading(article)}: ${[...practice, ...law].join('; ')}`
  },
  titleOfSeveral: (shown) =>
    `Шетелдегі соғыстарға байланысты бас бостандығынан айыру мерзімдері, ${number(shown.length)} ел: заң және белгілі үкімдер`,
  emptyTitle: (parts) => `Бас бостандығынан айыру мерзімдері туралы дерек жоқ: ${asked(parts)}`,
  emptySummary: (parts) => `Бұл таңдау (${asked(parts)}) бойынша деректерде жаза да, үкім де жоқ.`,
  summary: (terms, brief) =>
    `${heading(terms.article)}: ${(brief ? briefClauses(terms) : clauses(terms)).join('; ')}.`,
  noNorm: (which) =>
    which === 'others'
      ? 'Басқа баптар бойынша әдеттегі жаза белгісіз: тек заңда көзделгені немесе жекелеген істер белгілі.'
      : 'Бұл баптардың ешқайсысы бойынша әдеттегі жаза белгісіз: тек заңда көзделгені немесе жекелеген істер белгілі.',
  notes: {
    norms:
      '«Әдеттегі» деген сипатты дереккөз өзі оқыған үкімдерге берген; бұл барлық үкімнің статистикасы емес.',
    belowMinimum: (article) =>
      `${article}: әдеттегі жаза заңдағы ең төменгі мерзімнен төмен басталады. Оны қай қағида төмендететіні қаралған дереккөздерде көрсетілмеген.`,
    others: (article, penalties) =>
      `${article}, бас бостандығынан айырудан басқа көзделгені: ${list(penalties)} (кестені қараңыз).`,
    otherOutcomes: (article, count, penalties) =>
      `${article}: тағы ${number(count)} іс нақты бас бостандығынан айырусыз аяқталған (${list(penalties)}; кестені қараңыз).`,
    undated: (parts) =>
      `Жылдарды таңдау (${asked(parts)}) күні белгілі үкімдерге ғана қатысты: заң және күні белгісіз үкімдер жылға қарамай көрсетілген.`,
  },
  chartNotes: {
    imprisonment:
      'Шкалада тек нақты өтелетін бас бостандығынан айыру бар. Өмір бойына бас бостандығынан айырудың ұзындығы жоқ, ол шкаланың шетінде тұр; шартты жаза, бас бостандығын шектеу және елге кіруге тыйым салу шкалада жоқ.',
    cases: 'Әр нүкте — аты-жөні жасырылған бір іс, норма емес.',
    outcome: 'Іші бос нүкте — дереккөз жаза деп атаған мерзім, бірақ оны норма деуге негіз тым аз.',
  },
  legend: {
    statute: 'Заңда көзделгені',
    openEnd: 'Дереккөздер атамаған шек',
    norm: 'Әдеттегі деп сипатталған жаза',
    case: 'Бір іс',
    outcome: 'Хабарда жаза ретінде аталған, норма\u00a0емес',
  },
  axisTitle: 'бас бостандығынан айыру, жыл',
  rows: {
    statute: (part) => (part === null ? 'заң' : `заң; ${reportedPart(part)}`),
    unverifiedStatute: (part) =>
      `заң мәтіні${part === null ? '' : ` (${reportedPart(part)})`}; бүгін күшінде екені көрсетілмеген`,
    lifeStatute: (part) =>
      part === null ? 'заң, бір хабар бойынша' : `заң, бір хабар бойынша (${reportedPart(part)})`,
    lifeSpan,
    conditioned,
    life: 'өмір бойына',
    norm: 'әдеттегі деп сипатталған',
    outcome: 'хабарда аталған, норма\u00a0емес',
    cases: (count) => (count === 1 ? 'бір іс' : `жекелеген істер: ${number(count)}`),
  },
  table: {
    caption: (shown) =>
      `Баптар бойынша заңдағы жазалар және үкімдер: ${list(shown.map((code) => countries[code]))}`,
    columns: {
      article: 'Бап',
      offence: 'Қылмыс',
      kind: 'Бұл не',
      penalty: 'Жаза',
      min: 'Төменгі шегі (ай)',
      max: 'Жоғарғы шегі (ай)',
      words: 'Сөзбен',
      date: 'Күні',
      asStated: 'Дереккөздің сөзі',
      source: 'Дереккөз',
    },
    kinds: {
      statute: 'заң',
      reportedStatute: 'заң, қайта баяндалған',
      formerStatute: 'заң, күшін жойған',
      doubtfulStatute: 'заң, қайта баяндалған; сенімділігі төмен',
      norm: 'әдеттегі деп сипатталған',
      doubtfulNorm: 'әдеттегі деп сипатталған; сенімділігі төмен',
      outcome: 'хабарда жаза ретінде аталған; сенімділігі төмен, норма\u00a0емес',
      case: 'бір іс, аты-жөні жасырылған',
      setAside: 'бір іс, аты-жөні жасырылған; үкімнің күші кейін жойылған',
    },
    notStated: 'көрсетілмеген',
    provided: 'көзделген',
    part: reportedPart,
  },
  point: {
    where: (article) => `${heading(article)} (${article.title})`,
    anonymised: 'Бір іс, аты-жөні жасырылған.',
    date: (day) => `Күні: ${day}`,
    asOf: (asOf) => `Хабарланды: ${asOf}`,
  },
}
