// What the figure `countries` says in Kyrgyz.
import type { War } from '@central-asia-prosecutions/data'
import type { CountriesWords, Counted, CountryCount } from '../countries-words.ts'
import {
  amountOf,
  asked,
  countOf,
  countries as names,
  heading,
  list,
  missing,
  under,
  unitNames,
  yearSpan,
  yearsOf,
} from './grammar.ts'

const wars: Readonly<Record<War, string>> = {
  any: 'кайсы согуш болбосун',
  ukraine: 'Украинадагы согуш гана',
  syria_iraq: 'Сириядагы жана Ирактагы согуштар гана',
  not_stated: 'согуш көрсөтүлгөн эмес',
}

/** Not «ким эсептегени белгисиз», which would say that somebody did count. The words hold together in a narrow row. */
const nobody = missing['not-collected'].replace('эч ким жок', 'эч\u00a0ким\u00a0жок')

const namesOf = (codes: readonly (keyof typeof names)[]) => list(codes.map((code) => names[code]))
const counted = ({ unit, war }: Counted) => `${unitNames[unit]}, ${wars[war]}`
const another = (counters: readonly string[]) =>
  `${counters.length === 1 ? 'башка эсеп да бар' : 'башка эсептер да бар'}: ${list(counters)}`

/** One article's figures: `172-берене боюнча 2024-жылы — 166 кылмыш иши, 2025-жылы — 709`. */
function figures({ article, unit, years }: CountryCount): string {
  const counts = years.map(
    ({ amount, year }, index) => `${year}-жылы — ${index === 0 ? countOf(amount, unit) : amountOf(amount)}`,
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
      ...(some.length > 0 ? [`${namesOf(some)} — жылдык сандар`] : []),
      ...zero.map(
        ({ country, war }) => `${names[country]} — билдирилген нөл${war === 'any' ? '' : ` (${wars[war]})`}`,
      ),
      ...otherUnit.map(
        ({ country, unit }) =>
          `${names[country]} — башка бирдик менен гана эсептелген сан (${unitNames[unit]})`,
      ),
      ...(silent.length > 0 ? [`${namesOf(silent)} — эсеп табылган жок`] : []),
    ]
    return `Чет өлкөдөгү согуштарга байланыштуу кылмыш иштери: ${clauses.join('; ')}`
  },
  emptyTitle: (parts) => `Чет өлкөдөгү согуштар боюнча жылдык эсеп жок: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Бул тандоо (${asked(parts)}) боюнча маалыматтарда жылдык эсеп да, андагы боштук да жок.`,
  summary: {
    counted: (counts, partYears) =>
      `${byState(counts)}${partYears.length === 0 ? '' : `; эсептелген учурда ${yearsOf(partYears)} бүтө элек эле`}.`,
    apart: (counts) => `${byState(counts)}.`,
    silent: (codes) => `${namesOf(codes)}: эсеп табылган жок, бул нөл дегенди билдирбейт.`,
  },
  notes: {
    rows: 'Саптар — рейтинг эмес. Өлкөдөн өлкөгө берене да, эсеп да, камтылган согуш да өзгөрөт, ошондуктан бул сандарды өз ара салыштырууга болбойт.',
    cases:
      'Иш — адам да, айыптоо өкүмү да эмес, ал эми берене боюнча сан кимдин кайсы тарапта согушканын көрсөтпөйт.',
    otherCounts: (others) =>
      others
        .map(
          ({ country, article, counters }) =>
            `${heading(article)} (${names[country]}) боюнча ${another(counters)}; андагы сандар башкача, бул жерде негизги эсеп көрсөтүлгөн.`,
        )
        .join(' '),
    missing:
      'Нөл — кимдир бирөө билдирген сан. «Сан табылган жок» — белгилүү эсепте саны жок жыл; «эсеп табылган жок» — каралган булактарда эч кандай эсеп жок дегенди билдирет. Экөө тең нөл дегенди билдирбейт.',
  },
  row: {
    counted: (what, counter, others) =>
      `${counted(what)}; ${counter === null ? nobody : `кимдин эсеби: ${counter}`}${others.length === 0 ? '' : `; ${another(others)}`}`,
    // A number stands before it.
    inYear: (year) => `(${year}-жыл)`,
  },
  noCount: (years) => `${yearSpan(years)} боюнча эсеп табылган жок`,
  zero: 'билдирилген нөл',
  legend: { partYear: 'Эсептелген учурда жыл бүтө элек\u00a0эле' },
  table: {
    caption: (codes) =>
      `Чет өлкөдөгү согуштар боюнча жылдык эсептер (өлкө, берене жана жыл боюнча, ар бири өз эсеби менен): ${namesOf(codes)}`,
    columns: { country: 'Өлкө', offence: 'Кылмыш', counted: 'Эмне эсептелет', count: 'Саны' },
    counted,
    noCounter: nobody,
    remarks: { zero: 'билдирилген нөл', others: another },
  },
  point: {
    counted: (country, what) => `${names[country]}: ${counted(what)}`,
    noCounter: `Кимдин маалыматы: ${nobody}.`,
    zero: 'Бул — билдирилген нөл, боштук эмес.',
    others: (counters) => `Ошол эле нерсе боюнча ${another(counters)}.`,
  },
}
