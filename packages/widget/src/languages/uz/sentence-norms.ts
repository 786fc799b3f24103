// What the figure `sentence-norms` says in Uzbek.
import type { ArticleTerms, LifeTerm, SentenceNormsWords, StatuteTerm } from '../sentence-norms-words.ts'
import {
  asked,
  countries,
  duration,
  heading,
  list,
  noMinimum,
  number,
  reportedPart,
  span,
} from './grammar.ts'

const lifeSpan = (min: number | null) =>
  `${min === null ? '' : `${duration(min)}dan `}umrbod ozodlikdan mahrum qilishgacha`

/** In brackets, where a condition needs no ending of the words around it. */
const conditioned = (value: string, condition: string) => `${value} (${condition})`

function lifeClause({ min, condition, part }: LifeTerm): string {
  const remarks = [...(condition === null ? [] : [condition]), ...(part === null ? [] : [reportedPart(part)])]
  const value = `bir xabarga koʻra, ${lifeSpan(min)}`
  return remarks.length === 0 ? value : conditioned(value, remarks.join('; '))
}

/** What a text of the law provides that may no longer be in force. */
function unverifiedClause({ unverified }: ArticleTerms): string[] {
  const spans = unverified.map(({ condition, ...term }) =>
    condition === null ? span(term) : conditioned(span(term), condition),
  )
  return spans.length === 0
    ? []
    : [`bugun amalda ekani koʻrsatilmagan qonun matnida ${list(spans)} nazarda tutilgan`]
}

function lawClause(statutes: readonly StatuteTerm[], noun: string): string[] {
  const spans = statutes.map(({ condition, ...term }, index) => {
    const value = `${span(term)}${index === 0 ? noun : ''}${noun !== '' && term.min === null ? ` (${noMinimum})` : ''}`
    return condition === null ? value : conditioned(value, condition)
  })
  return spans.length === 0 ? [] : [`qonunda ${list(spans)} nazarda tutilgan`]
}

const knownCases = (single: readonly number[]) =>
  `ozodlikdan mahrum qilish tayinlangan ${single.length === 1 ? 'bitta alohida' : `${number(single.length)} ta alohida`} ish maʼlum`

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
      condition === null ? `qonunda ${span(term)}` : conditioned(`qonunda ${span(term)}`, condition),
    ),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `odatiy deb tavsiflangani — ${span(norm)}`),
    ...outcomes.map((term) => `xabarda aytilgani — ${span(term)}, meʼyor emas`),
    ...(shortest === undefined
      ? []
      : [`${number(single.length)} ta ishda ${span({ min: shortest, max: single.at(-1) ?? shortest })}`]),
    ...(otherOutcomes.count === 0
      ? []
      : [
          `yana ${number(otherOutcomes.count)} ta ish amalda oʻtaladigan ozodlikdan mahrum qilishsiz tugagan`,
        ]),
  ]
}

function clauses(terms: ArticleTerms): string[] {
  const { statutes, life, norms, outcomes, cases: single, otherOutcomes } = terms
  return [
    ...lawClause(statutes, ' ozodlikdan mahrum qilish'),
    ...unverifiedClause(terms),
    ...life.map(lifeClause),
    ...norms.map((norm) => `${span(norm)} odatiy jazo deb tavsiflangan`),
    ...outcomes.map(
      (term) => `xabarda jazo sifatida ${span(term)} aytilgan, lekin uni meʼyor deyishga asos juda kam`,
    ),
    ...caseClauses(single),
    ...(otherOutcomes.count === 0
      ? []
      : [
          `yana ${number(otherOutcomes.count)} ta ish amalda oʻtaladigan ozodlikdan mahrum qilishsiz tugagan (${list(otherOutcomes.penalties)})`,
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
        ? [`${list(norms.map(span))} odatiy jazo deb tavsiflangan`]
        : single.length > 0
          ? [knownCases(single)]
          : []
    return `${countries[country]}, ${heading(article)}: ${[...practice, ...law].join('; ')}`
  },
  titleOfSeveral: (shown) =>
    `Xorijdagi urushlar uchun ozodlikdan mahrum qilish muddatlari, ${number(shown.length)} mamlakat: qonun va maʼlum hukmlar`,
  emptyTitle: (parts) => `Ozodlikdan mahrum qilish muddatlari haqida maʼlumot yoʻq: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Tanlangan shartlar (${asked(parts)}) boʻyicha maʼlumotlarda jazo ham, hukm ham yoʻq.`,
  summary: (terms, brief) =>
    `${heading(terms.article)}: ${(brief ? briefClauses(terms) : clauses(terms)).join('; ')}.`,
  noNorm: (which) =>
    which === 'others'
      ? 'Boshqa moddalar boʻyicha odatiy jazo maʼlum emas: faqat qonunda nazarda tutilgani yoki alohida ishlar maʼlum.'
      : 'Bu moddalarning hech biri boʻyicha odatiy jazo maʼlum emas: faqat qonunda nazarda tutilgani yoki alohida ishlar maʼlum.',
  notes: {
    norms:
      '«Odatiy» degan tavsifni manba oʻzi oʻqigan hukmlarga bergan; bu barcha hukmlarning statistikasi emas.',
    belowMinimum: (article) =>
      `${article}: odatiy jazo qonundagi eng kam muddatdan past boshlanadi. Uni qaysi qoida pasaytirishi oʻqilgan manbalarda koʻrsatilmagan.`,
    others: (article, penalties) =>
      `${article} boʻyicha yana nazarda tutilgani: ${list(penalties)} (jadvalga qarang).`,
    otherOutcomes: (article, count, penalties) =>
      `${article}: yana ${number(count)} ta ish amalda oʻtaladigan ozodlikdan mahrum qilishsiz tugagan (${list(penalties)}; jadvalga qarang).`,
    undated: (parts) =>
      `Yillarni tanlash (${asked(parts)}) faqat sanasi maʼlum hukmlarga taalluqli: qonun va sanasi nomaʼlum hukmlar yilidan qatʼi nazar koʻrsatilgan.`,
  },
  chartNotes: {
    imprisonment:
      'Shkalada faqat amalda oʻtaladigan ozodlikdan mahrum qilish bor. Umrbod ozodlikdan mahrum qilish muddat bilan oʻlchanmaydi va shkala chetida turadi; shartli hukm, ozodlikni cheklash va mamlakatga kirishni taqiqlash shkalada yoʻq.',
    cases: 'Har bir nuqta — ismlar oshkor qilinmagan bitta ish, meʼyor emas.',
    outcome: 'Ichi boʻsh nuqta — manba jazo deb aytgan muddat, lekin uni meʼyor deyishga asos juda kam.',
  },
  legend: {
    statute: 'Qonunda nazarda tutilgani',
    openEnd: 'Manbalar aytmagan chegara',
    norm: 'Odatiy deb tavsiflangan jazo',
    case: 'Bitta ish',
    outcome: 'Xabarda jazo sifatida aytilgan, meʼyor emas',
  },
  axisTitle: 'ozodlikdan mahrum qilish, yil',
  rows: {
    statute: (part) => (part === null ? 'qonun' : `qonun; ${reportedPart(part)}`),
    unverifiedStatute: (part) =>
      `qonun matni${part === null ? '' : ` (${reportedPart(part)})`}; bugun amalda ekani koʻrsatilmagan`,
    lifeStatute: (part) =>
      part === null ? 'qonun, bir xabarga koʻra' : `qonun, bir xabarga koʻra (${reportedPart(part)})`,
    lifeSpan,
    conditioned,
    life: 'umrbod',
    norm: 'odatiy deb tavsiflangan',
    outcome: 'xabarda aytilgan, meʼyor emas',
    cases: (count) => (count === 1 ? 'bitta ish' : `alohida ishlar: ${number(count)}`),
  },
  table: {
    caption: (shown) =>
      `Moddalar boʻyicha qonundagi jazolar va hukmlar: ${list(shown.map((code) => countries[code]))}`,
    columns: {
      article: 'Modda',
      offence: 'Jinoyat',
      kind: 'Bu nima',
      penalty: 'Jazo',
      min: 'Eng kami (oy)',
      max: 'Eng koʻpi (oy)',
      words: 'Soʻz bilan',
      date: 'Sana',
      asStated: 'Manba soʻzlari',
      source: 'Manba',
    },
    kinds: {
      statute: 'qonun',
      reportedStatute: 'qonun, qayta bayon',
      formerStatute: 'qonun, kuchini yoʻqotgan',
      doubtfulStatute: 'qonun, qayta bayon; ishonchliligi past',
      norm: 'odatiy deb tavsiflangan',
      doubtfulNorm: 'odatiy deb tavsiflangan; ishonchliligi past',
      outcome: 'xabarda jazo sifatida aytilgan; ishonchliligi past, meʼyor emas',
      case: 'bitta ish, ismlar oshkor qilinmagan',
      setAside: 'bitta ish, ismlar oshkor qilinmagan; hukm keyin bekor qilingan',
    },
    notStated: 'koʻrsatilmagan',
    provided: 'nazarda tutilgan',
    part: reportedPart,
  },
  point: {
    where: (article) => `${heading(article)} (${article.title})`,
    anonymised: 'Bitta ish, ismlar oshkor qilinmagan.',
    date: (day) => `Sana: ${day}`,
    asOf: (asOf) => `Xabar qilingan: ${asOf}`,
  },
}
