// What the figure `countries` says in Uzbek.
import type { War } from '@central-asia-prosecutions/data'
import type { CountriesWords, Counted, CountryCount } from '../countries-words.ts'
import {
  amountOf,
  asked,
  countOf,
  countries as names,
  heading,
  list,
  under,
  unitNames,
  yearsOf,
} from './grammar.ts'

const wars: Readonly<Record<War, string>> = {
  any: 'har qanday urush',
  ukraine: 'faqat Ukrainadagi urush',
  syria_iraq: 'faqat Suriya va Iroqdagi urushlar',
  not_stated: 'urush koʻrsatilmagan',
}

const namesOf = (codes: readonly (keyof typeof names)[]) => list(codes.map((code) => names[code]))
const counted = ({ unit, war }: Counted) => `${unitNames[unit]}, ${wars[war]}`
const another = (counters: readonly string[]) =>
  `${counters.length === 1 ? 'boshqa hisob ham bor' : 'boshqa hisoblar ham bor'}: ${list(counters)}`

/** Not «kim sanagani nomaʼlum», which would say that somebody did count. */
const noCounter = 'hisob yuritilgani maʼlum emas'

/** One article's figures: `172-modda boʻyicha 2024-yilda — 166 ta jinoyat ishi, 2025-yilda — 709`. */
function figures({ article, unit, years }: CountryCount): string {
  const counts = years.map(
    ({ amount, year }, index) => `${year}-yilda — ${index === 0 ? countOf(amount, unit) : amountOf(amount)}`,
  )
  return `${under(article)} ${counts.join(', ')}`
}

/** In brackets after figures: who counted them, and over which war where it is not any. */
const counter = ({ war, counter: by }: CountryCount) => (war === 'any' ? by : `${wars[war]}; ${by}`)

/** State by state, and in each counter by counter. */
function byState(counts: readonly CountryCount[]): string {
  return [...new Set(counts.map(({ country }) => country))]
    .map((country) => {
      const own = counts.filter((count) => count.country === country)
      const told = [...new Set(own.map(counter))].map(
        (by) =>
          `${own
            .filter((count) => counter(count) === by)
            .map(figures)
            .join('; ')} (${by})`,
      )
      return `${names[country]}: ${told.join('; ')}`
    })
    .join('; ')
}

export const countries: CountriesWords = {
  title({ counted: some, zero, otherUnit, silent }) {
    const clauses = [
      ...(some.length > 0 ? [`${namesOf(some)} — yillik sonlar`] : []),
      ...zero.map(
        ({ country, war }) => `${names[country]} — nol deb aytilgan${war === 'any' ? '' : ` (${wars[war]})`}`,
      ),
      ...otherUnit.map(
        ({ country, unit }) => `${names[country]} — faqat boshqa birlikdagi son (${unitNames[unit]})`,
      ),
      ...(silent.length > 0 ? [`${namesOf(silent)} — hisob topilmadi`] : []),
    ]
    return `Xorijdagi urushlarga oid jinoyat ishlari: ${clauses.join('; ')}`
  },
  emptyTitle: (parts) => `Xorijdagi urushlarga oid yillik hisob yoʻq: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Tanlangan shartlar (${asked(parts)}) boʻyicha maʼlumotlarda yillik hisob ham, uning boʻsh joyi ham yoʻq.`,
  summary: {
    counted: (counts, partYears) =>
      `${byState(counts)}${partYears.length === 0 ? '' : `; sanalganda ${yearsOf(partYears)} hali tugamagan edi`}.`,
    apart: (counts) => `${byState(counts)}.`,
    silent: (codes) => `${namesOf(codes)}: hisob topilmadi, bu nol degani emas.`,
  },
  notes: {
    rows: 'Qatorlar reyting emas. Moddalar, hisoblar va urushlar mamlakatdan mamlakatga farq qiladi, shuning uchun bu sonlarni oʻzaro solishtirib boʻlmaydi.',
    cases:
      'Jinoyat ishi — shaxs ham, ayblov hukmi ham emas, modda boʻyicha hisob esa kim qaysi tarafda jang qilganini koʻrsatmaydi.',
    otherCounts: (others) =>
      others
        .map(
          ({ country, article, counters }) =>
            `${names[country]}, ${heading(article)}: ${counters.length === 1 ? 'boshqa hisobda' : 'boshqa hisoblarda'} (${list(counters)}) sonlar boshqacha; asosiy hisob koʻrsatilgan.`,
        )
        .join(' '),
    missing:
      'Nol — kimdir aytgan son. «Topilmadi» maʼlum boʻlgan hisobda shu yilning soni yoʻqligini, «hisob topilmadi» esa oʻqilgan manbalarda hech qanday hisob yoʻqligini bildiradi. Ikkalasi ham nol degani emas.',
  },
  row: {
    counted: (what, counter, others) =>
      `${counted(what)}; ${counter === null ? noCounter : `kimning hisobi: ${counter}`}${others.length === 0 ? '' : `; ${another(others)}`}`,
    // A number stands before it.
    inYear: (year) => `(${year}-yil)`,
  },
  noCount: ({ first, last }) =>
    `${first === last ? `${first}-yil` : `${first}–${last}-yillar`} uchun hisob topilmadi`,
  zero: 'nol deb aytilgan',
  legend: { partYear: 'Sanalganda yil tugamagan' },
  table: {
    caption: (codes) =>
      `Xorijdagi urushlarga oid yillik hisoblar, mamlakat, modda va yil boʻyicha, har birining oʻz hisobi: ${namesOf(codes)}`,
    columns: { country: 'Mamlakat', offence: 'Jinoyat', counted: 'Nima sanaladi', count: 'Soni' },
    counted,
    noCounter,
    remarks: { zero: 'nol deb aytilgan', others: another },
  },
  point: {
    counted: (country, what) => `${names[country]}: ${counted(what)}`,
    noCounter: `Kimning maʼlumoti: ${noCounter}.`,
    zero: 'Bu — nol deb aytilgan son, boʻsh joy emas.',
    others: (counters) => `Aynan shu haqda ${another(counters)}.`,
  },
}
