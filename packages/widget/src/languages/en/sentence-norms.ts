// What the figure `sentence-norms` says in English.
import type { ArticleTerms, LifeTerm, SentenceNormsWords, StatuteTerm } from '../sentence-norms-words.ts'
import { asked, counted, countries, duration, heading, list, noMinimum, number, span } from './grammar.ts'

const lifeSpan = (min: number | null) =>
  min === null ? 'up to life imprisonment' : `from ${duration(min)} up to life imprisonment`
const conditioned = (value: string, condition: string) => `${value} ${condition}`

function lifeClause({ min, condition, part }: LifeTerm): string {
  const value = lifeSpan(min)
  return `by one report, ${condition === null ? value : conditioned(value, condition)}${part === null ? '' : ` (part ${part} as reported)`}`
}

/** What a text of the law provides that may no longer be in force. */
function unverifiedClause({ unverified }: ArticleTerms): string[] {
  const spans = unverified.map(({ condition, ...term }) =>
    condition === null ? span(term) : conditioned(span(term), condition),
  )
  return spans.length === 0
    ? []
    : [`a text of the law, not shown to be in force today, provides for ${spans.join(', and ')}`]
}

function lawClause(statutes: readonly StatuteTerm[], noun: string): string[] {
  const spans = statutes.map(({ condition, ...term }, index) => {
    const value = `${span(term)}${index === 0 ? noun : ''}${noun !== '' && term.min === null ? ` (${noMinimum})` : ''}`
    return condition === null ? value : conditioned(value, condition)
  })
  return spans.length === 0 ? [] : [`the law provides for ${spans.join(', and ')}`]
}

function caseClauses(single: readonly number[]): string[] {
  if (single.length === 0) return []
  const which = single.length === 1 ? 'the one known case' : `the ${number(single.length)} known cases`
  const terms = list([...new Set(single)].map(duration))
  return [`${which} of imprisonment ended in ${terms}`]
}

/** Among articles of several countries: spans and numbers only. */
function briefClauses(terms: ArticleTerms): string[] {
  const { statutes, life, norms, outcomes, cases: single, otherOutcomes } = terms
  const [shortest] = single
  return [
    ...statutes.map(({ condition, ...term }) =>
      condition === null ? `${span(term)} in law` : conditioned(`${span(term)} in law`, condition),
    ),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `${span(norm)} described as usual`),
    ...outcomes.map((term) => `${span(term)} reported, not a norm`),
    ...(shortest === undefined
      ? []
      : [
          `${counted(single.length, 'case', 'cases')} of ${span({ min: shortest, max: single.at(-1) ?? shortest })}`,
        ]),
    ...(otherOutcomes.count === 0
      ? []
      : [`${number(otherOutcomes.count)} more without a prison term to be served`]),
  ]
}

function clauses(terms: ArticleTerms): string[] {
  const { statutes, life, norms, outcomes, cases: single, otherOutcomes } = terms
  return [
    ...lawClause(statutes, ' of imprisonment'),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `${span(norm)} is described as the usual sentence`),
    ...outcomes.map(
      (term) => `${span(term)} is reported as the sentence, but too little stands behind it to be a norm`,
    ),
    ...caseClauses(single),
    ...(otherOutcomes.count === 0
      ? []
      : [
          `${number(otherOutcomes.count)} more ended without a prison term to be served (${list(otherOutcomes.penalties)})`,
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
        ? [`${list(norms.map(span))} is described as the usual sentence`]
        : single.length > 0
          ? [`${counted(single.length, 'known case', 'known cases')} of imprisonment`]
          : []
    return `${countries[country]}, ${heading(article)}: ${[...practice, ...law].join('; ')}`
  },
  titleOfSeveral: (shown) =>
    `Prison terms over foreign wars in ${counted(shown.length, 'country', 'countries')}: what the law provides, and the sentences known`,
  emptyTitle: (parts) => `No prison terms: ${asked(parts)}`,
  emptySummary: (parts) => `For this choice (${asked(parts)}) the data has neither a penalty nor a sentence.`,
  summary: (terms, brief) =>
    `${heading(terms.article)}: ${(brief ? briefClauses(terms) : clauses(terms)).join('; ')}.`,
  noNorm: (which) =>
    which === 'others'
      ? 'For the other articles no usual sentence is known, only what the law provides or individual cases.'
      : 'For none of the articles is a usual sentence known, only what the law provides or individual cases.',
  notes: {
    norms:
      '“Described as usual” is what a source says of the sentences it read; it is not a statistic of all judgments.',
    belowMinimum: (article) =>
      `${article}: the usual sentence begins below the statutory minimum. The sources consulted do not show which rule lowers it.`,
    others: (article, penalties) => `${article} also provides for: ${list(penalties)} (see the table).`,
    otherOutcomes: (article, count, penalties) =>
      `${article}: ${count === 1 ? 'one more known case' : `${number(count)} more known cases`} ended without a prison term to be served (${list(penalties)}; see the table).`,
    undated: (parts) =>
      `The years asked for (${asked(parts)}) narrow only sentences with a date: the law, and sentences without a date, are shown whatever the years.`,
  },
  chartNotes: {
    imprisonment:
      'The scale shows prison terms to be served. Life imprisonment has no length and stands at its edge; suspended sentences, restricted freedom and entry bans are not on it.',
    cases: 'Each dot is one anonymised case, not a norm.',
    outcome:
      'A hollow dot is a term that a source gives as the sentence, with too little behind it to be a norm.',
  },
  legend: {
    statute: 'What the law provides',
    openEnd: 'A limit that the sources do not state',
    norm: 'Described as the usual sentence',
    case: 'One case',
    outcome: 'Reported as the sentence, not a norm',
  },
  axisTitle: 'years of imprisonment',
  rows: {
    statute: (part) => (part === null ? 'the law' : `the law, part ${part} as reported`),
    unverifiedStatute: (part) =>
      `a text of the law${part === null ? '' : `, part ${part} as reported`}; not shown to be in force today`,
    lifeStatute: (part) =>
      part === null ? 'the law by one report' : `the law by one report (part ${part} as reported)`,
    lifeSpan,
    conditioned,
    life: 'life',
    norm: 'described as usual',
    outcome: 'reported, not a norm',
    cases: (count) => (count === 1 ? 'one case' : `individual cases: ${number(count)}`),
  },
  table: {
    caption: (shown) =>
      `Penalties in law and sentences, by article: ${list(shown.map((code) => countries[code]))}`,
    columns: {
      article: 'Article',
      offence: 'Offence',
      kind: 'What it is',
      penalty: 'Penalty',
      min: 'From (months)',
      max: 'To (months)',
      words: 'In words',
      date: 'Date',
      asStated: 'Source’s words',
      source: 'Source',
    },
    kinds: {
      statute: 'the law',
      reportedStatute: 'the law, second-hand',
      formerStatute: 'the law, no longer in force',
      doubtfulStatute: 'the law, second-hand; unreliable',
      norm: 'described as usual',
      doubtfulNorm: 'described as usual; unreliable',
      outcome: 'reported as the sentence; unreliable, not a norm',
      case: 'one case, anonymised',
      setAside: 'one case, anonymised; set aside later',
    },
    notStated: 'not stated',
    provided: 'provided',
    part: (part) => `part ${part} as reported`,
  },
  point: {
    where: (article) => `${heading(article)} (${article.title})`,
    anonymised: 'One case, anonymised.',
    date: (day) => `Date: ${day}`,
    asOf: (asOf) => `Stated: ${asOf}`,
  },
}
