// What the figure `countries` says in Turkmen.
import type { War } from '@central-asia-prosecutions/data'
import type { CountriesWords, Counted, CountryCount } from '../countries-words.ts'
import {
  amountOf,
  asked,
  countOf,
  countries as names,
  heading,
  inYear,
  list,
  under,
  unitNames,
  yearsOf,
  yearSpan,
} from './grammar.ts'

const wars: Readonly<Record<War, string>> = {
  any: 'islendik uruş',
  ukraine: 'diňe Ukrainadaky uruş',
  syria_iraq: 'diňe Siriýadaky we Yrakdaky uruşlar',
  not_stated: 'uruş görkezilmedik',
}

const namesOf = (codes: readonly (keyof typeof names)[]) => list(codes.map((code) => names[code]))
const counted = ({ unit, war }: Counted) => `${unitNames[unit]}, ${wars[war]}`
const another = (counters: readonly string[]) =>
  `${counters.length === 1 ? 'başga hasap hem bar' : 'başga hasaplar hem bar'}: ${list(counters)}`

/** One article's figures: `172-nji madda boýunça 2024-nji ýylda — 166 jenaýat işi, 2025-nji ýylda — 709`. */
function figures({ article, unit, years }: CountryCount): string {
  const counts = years.map(
    ({ amount, year }, index) =>
      `${inYear(year)} — ${index === 0 ? countOf(amount, unit) : amountOf(amount)}`,
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
      ...(some.length > 0 ? [`${namesOf(some)} — ýyllyk sanlar`] : []),
      ...zero.map(
        ({ country, war }) => `${names[country]} — aýdylan nol${war === 'any' ? '' : ` (${wars[war]})`}`,
      ),
      ...otherUnit.map(
        ({ country, unit }) => `${names[country]} — diňe başga birlikdäki san (${unitNames[unit]})`,
      ),
      ...(silent.length > 0 ? [`${namesOf(silent)} — hasap tapylmady`] : []),
    ]
    return `Daşary ýurtlardaky uruşlar bilen bagly jenaýat işleri: ${clauses.join('; ')}`
  },
  emptyTitle: (parts) => `Daşary ýurtlardaky uruşlar bilen bagly ýyllyk hasap ýok: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Saýlanan şertler (${asked(parts)}) boýunça maglumatlarda ýyllyk hasap hem, onuň boş ýeri hem ýok.`,
  summary: {
    counted: (counts, partYears) =>
      `${byState(counts)}${partYears.length === 0 ? '' : `; sanalanda ${yearsOf(partYears)} entek gutarmandy`}.`,
    apart: (counts) => `${byState(counts)}.`,
    silent: (codes) => `${namesOf(codes)}: hasap tapylmady, bu nol diýmek däl.`,
  },
  notes: {
    rows: 'Setirler reýting däl. Jenaýatlar, hasaplar we uruşlar ýurtdan ýurda tapawutlanýar, şonuň üçin bu sanlary biri-biri bilen deňeşdirip bolmaýar.',
    cases:
      'Jenaýat işi — bu adam hem däl, aýyplaýyş hökümi hem däl, madda boýunça hasap bolsa kimiň haýsy tarapda söweşendigini görkezmeýär.',
    otherCounts: (others) =>
      others
        .map(
          ({ country, article, counters }) =>
            `${names[country]}, ${heading(article)}: ${counters.length === 1 ? 'başga hasapda' : 'başga hasaplarda'} (${list(counters)}) sanlar başgaça; bu ýerde esasy hasap görkezilýär.`,
        )
        .join(' '),
    missing:
      'Nol — kimdir biriniň aýdan sany. «Tapylmady» diýmek belli bolan hasapda şol ýylyň sanynyň ýokdugyny, «hasap tapylmady» diýmek bolsa okalan çeşmelerde hiç hili hasabyň ýokdugyny aňladýar. Ikisi hem nol diýmek däl.',
  },
  row: {
    counted: (what, counter, others) =>
      `${counted(what)}; ${counter === null ? 'belli sanaýan ýok' : `kimiň hasaby: ${counter}`}${others.length === 0 ? '' : `; ${another(others)}`}`,
    // A number stands before it.
    inYear: (year) => `(${yearsOf([year])})`,
  },
  noCount: (years) => `${yearSpan(years)} üçin hasap tapylmady`,
  zero: 'aýdylan nol',
  legend: { partYear: 'Sanalanda ýyl gutarmandy' },
  table: {
    caption: (codes) =>
      `Daşary ýurtlardaky uruşlar bilen bagly ýyllyk hasaplar: ýurtlara, maddalara we ýyllara görä, her biriniň öz hasaby (${namesOf(codes)})`,
    columns: { country: 'Ýurt', offence: 'Jenaýat', counted: 'Näme sanalýar', count: 'Sany' },
    counted,
    noCounter: 'belli sanaýan ýok',
    remarks: { zero: 'aýdylan nol', others: another },
  },
  point: {
    counted: (country, what) => `${names[country]}: ${counted(what)}`,
    noCounter: 'Kimiň maglumaty: belli sanaýan ýok.',
    zero: 'Bu — aýdylan nol, boş ýer däl.',
    others: (counters) => `Hut şu barada ${another(counters)}.`,
  },
}
