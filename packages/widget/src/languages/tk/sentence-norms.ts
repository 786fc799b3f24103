// What the figure `sentence-norms` says in Turkmen.
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
  `${min === null ? '' : `${durationFrom(min)} `}ömürlik azatlykdan mahrum etmäge çenli`

/** In brackets, where a condition needs no ending of the words around it. */
const conditioned = (value: string, condition: string) => `${value} (${condition})`

function lifeClause({ min, condition, part }: LifeTerm): string {
  const remarks = [...(condition === null ? [] : [condition]), ...(part === null ? [] : [reportedPart(part)])]
  const value = `bir habara görä, ${lifeSpan(min)}`
  return remarks.length === 0 ? value : conditioned(value, remarks.join('; '))
}

/** What a text of the law provides that may no longer be in force. */
function unverifiedClause({ unverified }: ArticleTerms): string[] {
  const spans = unverified.map(({ condition, ...term }) =>
    condition === null ? span(term) : conditioned(span(term), condition),
  )
  return spans.length === 0
    ? []
    : [`şu gün hereket edýändigi görkezilmedik kanun tekstinde ${list(spans)} göz öňünde tutulýar`]
}

function lawClause(statutes: readonly StatuteTerm[], noun: string): string[] {
  const spans = statutes.map(({ condition, ...term }, index) => {
    const value = `${span(term)}${index === 0 ? noun : ''}${noun !== '' && term.min === null ? ` (${noMinimum})` : ''}`
    return condition === null ? value : conditioned(value, condition)
  })
  return spans.length === 0 ? [] : [`kanunda ${list(spans)} göz öňünde tutulýar`]
}

const knownCases = (single: readonly number[]) =>
  `azatlykdan mahrum etmek bellenilen ${single.length === 1 ? 'bir' : number(single.length)} aýratyn iş belli`

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
      condition === null ? `kanunda ${span(term)}` : conditioned(`kanunda ${span(term)}`, condition),
    ),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `adaty diýlip beýan edilýäni — ${span(norm)}`),
    ...outcomes.map((term) => `habarda aýdylýany — ${span(term)}, kada däl`),
    ...(shortest === undefined
      ? []
      : [`${number(single.length)} işde ${span({ min: shortest, max: single.at(-1) ?? shortest })}`]),
    ...(otherOutcomes.count === 0
      ? []
      : [`ýene ${number(otherOutcomes.count)} iş çekilmeli azatlykdan mahrum etmek bellenilmän gutardy`]),
  ]
}

function clauses(terms: ArticleTerms): string[] {
  const { statutes, life, norms, outcomes, cases: single, otherOutcomes } = terms
  return [
    ...lawClause(statutes, ' azatlykdan mahrum etmek'),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `${span(norm)} adaty jeza diýlip beýan edilýär`),
    ...outcomes.map(
      (term) => `habarda jeza hökmünde ${span(term)} aýdylýar, ýöne ony kada diýmäge esas ýeterlik däl`,
    ),
    ...caseClauses(single),
    ...(otherOutcomes.count === 0
      ? []
      : [
          `ýene ${number(otherOutcomes.count)} iş çekilmeli azatlykdan mahrum etmek bellenilmän gutardy (${list(otherOutcomes.penalties)})`,
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
        ? [`${list(norms.map(span))} adaty jeza diýlip beýan edilýär`]
        : single.length > 0
          ? [knownCases(single)]
          : []
    return `${countries[country]}, ${heading(article)}: ${[...practice, ...law].join('; ')}`
  },
  titleOfSeveral: (shown) =>
    `Daşary ýurtlardaky uruşlar bilen bagly işlerde azatlykdan mahrum etmegiň möhletleri, ${number(shown.length)} ýurt: kanun we belli hökümler`,
  emptyTitle: (parts) => `Azatlykdan mahrum etmegiň möhletleri barada maglumat ýok: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Saýlanan şertler (${asked(parts)}) boýunça maglumatlarda jeza hem, höküm hem ýok.`,
  summary: (terms, brief) =>
    `${heading(terms.article)}: ${(brief ? briefClauses(terms) : clauses(terms)).join('; ')}.`,
  noNorm: (which) =>
    which === 'others'
      ? 'Beýleki maddalar boýunça adaty jeza belli däl: diňe kanunda göz öňünde tutulýany ýa-da aýratyn işler belli.'
      : 'Bu maddalaryň hiç biri boýunça adaty jeza belli däl: diňe kanunda göz öňünde tutulýany ýa-da aýratyn işler belli.',
  notes: {
    norms:
      'Jezanyň «adaty» diýlip beýan edilmegi — çeşmäniň özüniň okan hökümleri barada aýdýan zady; bu ähli hökümleriň statistikasy däl.',
    belowMinimum: (article) =>
      `${article}: adaty jezanyň başlanýan möhleti kanundaky iň az möhletden pes. Ony haýsy düzgüniň peseldýändigi görlen çeşmelerde görkezilmeýär.`,
    others: (article, penalties) =>
      `${article}, göz öňünde tutulýan beýleki jezalar: ${list(penalties)} (tablisa serediň).`,
    otherOutcomes: (article, count, penalties) =>
      `${article}: ýene ${number(count)} iş çekilmeli azatlykdan mahrum etmek bellenilmän gutardy (${list(penalties)}; tablisa serediň).`,
    undated: (parts) =>
      `Ýyllary saýlamak (${asked(parts)}) diňe senesi belli hökümlere degişli: kanun we senesi belli däl hökümler ýyla garamazdan görkezilýär.`,
  },
  chartNotes: {
    imprisonment:
      'Şkalada diňe çekilmeli azatlykdan mahrum etmek bar. Ömürlik azatlykdan mahrum etmegiň uzynlygy ýok, ol şkalanyň gyrasynda dur; şertli iş kesmek, azatlygy çäklendirmek we ýurda girmegi gadagan etmek şkalada ýok.',
    cases: 'Her nokat — atlary aýan edilmedik bir iş, kada däl.',
    outcome: 'Içi boş nokat — çeşmede jeza diýlip aýdylýan möhlet, ýöne ony kada diýmäge esas ýeterlik däl.',
  },
  legend: {
    statute: 'Kanunda göz öňünde tutulýany',
    openEnd: 'Çeşmelerde aýdylmaýan çäk',
    norm: 'Adaty diýlip beýan edilýän jeza',
    case: 'Bir iş',
    outcome: 'Habarda jeza hökmünde aýdylýar, kada däl',
  },
  axisTitle: 'azatlykdan mahrum etmek, ýyl',
  rows: {
    statute: (part) => (part === null ? 'kanun' : `kanun; ${reportedPart(part)}`),
    unverifiedStatute: (part) =>
      `kanun teksti${part === null ? '' : ` (${reportedPart(part)})`}; şu gün hereket edýändigi görkezilmedik`,
    lifeStatute: (part) =>
      part === null ? 'kanun, bir habara görä' : `kanun, bir habara görä (${reportedPart(part)})`,
    lifeSpan,
    conditioned,
    life: 'ömürlik',
    norm: 'adaty diýlip beýan edilýär',
    outcome: 'habarda aýdylýar, kada däl',
    cases: (count) => (count === 1 ? 'bir iş' : `aýratyn işler: ${number(count)}`),
  },
  table: {
    caption: (shown) =>
      `Maddalar boýunça kanundaky jezalar we hökümler: ${list(shown.map((code) => countries[code]))}`,
    columns: {
      article: 'Madda',
      offence: 'Jenaýat',
      kind: 'Bu näme',
      penalty: 'Jeza',
      min: 'Iň azy (aý)',
      max: 'Iň köpi (aý)',
      words: 'Söz bilen',
      date: 'Sene',
      asStated: 'Çeşmäniň sözleri',
      source: 'Çeşme',
    },
    kinds: {
      statute: 'kanun',
      reportedStatute: 'kanun, gaýtadan beýan',
      formerStatute: 'kanun, güýjüni ýitiren',
      doubtfulStatute: 'kanun, gaýtadan beýan; ygtybarlylygy pes',
      norm: 'adaty diýlip beýan edilýär',
      doubtfulNorm: 'adaty diýlip beýan edilýär; ygtybarlylygy pes',
      outcome: 'habarda jeza hökmünde aýdylýar; ygtybarlylygy pes, kada däl',
      case: 'bir iş, atlary aýan edilmedik',
      setAside: 'bir iş, atlary aýan edilmedik; höküm soň ýatyryldy',
    },
    notStated: 'görkezilmedik',
    provided: 'göz öňünde tutulýar',
    part: reportedPart,
  },
  point: {
    where: (article) => `${heading(article)} (${article.title})`,
    anonymised: 'Bir iş, atlary aýan edilmedik.',
    date: (day) => `Sene: ${day}`,
    asOf: (asOf) => `Aýdylan wagty: ${asOf}`,
  },
}
