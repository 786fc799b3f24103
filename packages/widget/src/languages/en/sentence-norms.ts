// What the figure `sentence-norms` says in English.
import type { ArticleTerms, SentenceNormsWords } from '../sentence-norms-words.ts'
import { asked, counted, countries, duration, heading, list, noMinimum, number, span } from './grammar.ts'

function clauses({ statute, life, norms, outcomes, cases: single }: ArticleTerms): string[] {
  const lowerEnd = statute?.min === null ? ` (${noMinimum})` : ''
  return [
    ...(statute ? [`the law provides ${span(statute)} of imprisonment${lowerEnd}`] : []),
    ...(life ? ['the law goes up to life imprisonment'] : []),
    ...norms.map((norm) => `${span(norm)} is described as the usual sentence`),
    ...outcomes.map(
      (term) => `${span(term)} is reported as the sentence, but too little stands behind it to be a norm`,
    ),
    ...(single.length === 0
      ? []
      : [
          `the ${single.length === 1 ? 'one case' : `${number(single.length)} cases`} known singly ended with ${list([...new Set(single)].map(duration))}`,
        ]),
  ]
}

export const sentenceNorms: SentenceNormsWords = {
  title(country, { article, ...terms }) {
    const { statute, norms, cases: single, life } = terms
    const law = statute
      ? [`the law provides ${span(statute)}`]
      : life
        ? ['the law goes up to life imprisonment']
        : []
    const practice =
      norms.length > 0
        ? [`${list(norms.map(span))} is described as the usual sentence`]
        : single.length > 0
          ? [`${counted(single.length, 'case', 'cases')} known singly`]
          : []
    return `${countries[country]}, ${heading(article)}: ${[...practice, ...law].join('; ')}`
  },
  emptyTitle: (parts) => `No prison terms: ${asked(parts)}`,
  emptySummary: (parts) =>
    `For this choice (${asked(parts)}) the data holds neither a penalty nor a sentence.`,
  summary: (terms) => `${heading(terms.article)}: ${clauses(terms).join('; ')}.`,
  notes: {
    imprisonment:
      'The scale shows imprisonment to be served. Life imprisonment has no length and stands at its edge; suspended sentences, restricted freedom and bans on entry are not on it.',
    norms:
      'A sentence described as usual is what a source says of those it read; it is no statistic of all judgments.',
    cases: 'Each dot is one anonymised case, not a norm.',
    outcome:
      'A hollow dot is a term that a source calls the sentence, with too little behind it to be a norm.',
    belowMinimum: (article) =>
      `${heading(article)}: the usual sentence begins below the statutory minimum. The sources seen do not show the rule that lowers it.`,
    others: (article, penalties) => `${heading(article)} also provides: ${list(penalties)} (see the table).`,
  },
  legend: {
    statute: 'What the law provides',
    openEnd: 'An end that the sources do not state',
    norm: 'Described as the usual sentence',
    case: 'One case',
    outcome: 'Reported as the sentence, no norm',
  },
  axisTitle: 'years of imprisonment',
  rows: {
    statute: (part) => (part === null ? 'the law' : `the law, part ${part} as reported`),
    lifeSpan: (min) =>
      min === null ? 'up to life imprisonment' : `from ${duration(min)} up to life imprisonment`,
    life: 'life',
    norm: 'described as usual',
    outcome: 'reported, no norm',
    cases: (count) => (count === 1 ? 'one case' : `single cases: ${number(count)}`),
  },
  table: {
    caption: (shown) =>
      `Penalties in law and sentences, by article: ${list(shown.map((code) => countries[code]))}`,
    columns: {
      article: 'Article',
      kind: 'What it is',
      penalty: 'Penalty',
      min: 'From (months)',
      max: 'To (months)',
      words: 'In words',
      source: 'Source',
    },
    kinds: {
      statute: 'the law',
      formerStatute: 'the law, no longer in force',
      doubtfulStatute: 'the law as reported; unreliable',
      norm: 'described as usual',
      doubtfulNorm: 'described as usual; unreliable',
      outcome: 'reported as the sentence; unreliable, no norm',
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
