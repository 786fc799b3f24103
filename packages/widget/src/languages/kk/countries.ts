// What the figure `countries` says in Kazakh.
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
  yearsOf,
} from './grammar.ts'

const wars: Readonly<Record<War, string>> = {
  any: 'кез келген соғыс',
  ukraine: 'тек Украинадағы соғыс',
  syria_iraq: 'тек Сирия мен Ирактағы соғыстар',
  not_stated: 'соғыс көрсетілмеген',
}

/** Not «кім санағаны белгісіз»: that would say that somebody counted. The words hold together in a narrow row. */
const nobody = missing['not-collected'].replace(/ (?=емес$)/, '\u00a0')

const namesOf = (codes: readonly (keyof typeof names)[]) => list(codes.map((code) => names[code]))
const counted = ({ unit, war }: Counted) => `${unitNames[unit]}, ${wars[war]}`
const another = (counters: readonly string[]) =>
  `${counters.length === 1 ? 'басқа есеп те бар' : 'басқа есептер де бар'}: ${list(counters)}`

/** One article's figures: `172-бап бойынша 2024 жылы — 166 іс, 2025 жылы — 709`. */
function figures({ article, unit, years }: CountryCount): string {
  const counts = years.map(
    ({ amount, year }, index) => `${year} жылы — ${index === 0 ? countOf(amount, unit) : amountOf(amount)}`,
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
      ...(some.length > 0 ? [`${namesOf(some)} — жылдық сандар`] : []),
      ...zero.map(
        ({ country, war }) => `${names[country]} — мәлімделген нөл${war === 'any' ? '' : ` (${wars[war]})`}`,
      ),
      ...otherUnit.map(
        ({ country, unit }) => `${names[country]} — тек басқа бірлікпен саналған сан (${unitNames[unit]})`,
      ),
      ...(silent.length > 0 ? [`${namesOf(silent)} — есеп табылмады`] : []),
    ]
    return `Шетелдегі соғыстарға байланысты істер: ${clauses.join('; ')}`
  },
  emptyTitle: (parts) => `Шетелдегі соғыстар бойынша жылдық есеп жоқ: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Бұл таңдау (${asked(parts)}) бойынша деректерде жылдық есеп те, ондағы олқылық та жоқ.`,
  summary: {
    counted: (counts, partYears) =>
      `${byState(counts)}${partYears.length === 0 ? '' : `; санаған кезде ${yearsOf(partYears)} аяқталмаған еді`}.`,
    apart: (counts) => `${byState(counts)}.`,
    silent: (codes) => `${namesOf(codes)}: есеп табылмады, бұл нөл дегенді білдірмейді.`,
  },
  notes: {
    rows: 'Жолдар — рейтинг емес. Елден елге бап та, есеп те, қамтылған соғыс та өзгереді, сондықтан бұл сандарды өзара салыстыруға болмайды.',
    cases: 'Іс — адам да, айыптау үкімі де емес, ал бап бойынша сан кімнің қай жақта соғысқанын көрсетпейді.',
    otherCounts: (others) =>
      others
        .map(
          ({ country, article, counters }) =>
            `${heading(article)} (${names[country]}) бойынша басқа есеп те бар (${list(counters)}), оның сандары өзгеше; мұнда негізгі есеп көрсетілген.`,
        )
        .join(' '),
    missing:
      'Нөл — біреу мәлімдеген сан. «Табылмады» — белгілі есептегі саны жоқ жыл; «есеп табылмады» — қаралған дереккөздерде ешқандай есеп жоқ деген сөз. Екеуі де нөл емес.',
  },
  row: {
    counted: (what, counter, others) =>
      `${counted(what)}; ${counter === null ? nobody : `кімнің есебі: ${counter}`}${others.length === 0 ? '' : `; ${another(others)}`}`,
    // A number stands before it.
    inYear: (year) => `(${year} жыл)`,
  },
  noCount: ({ first, last }) =>
    `${first === last ? `${first} жыл` : `${first}–${last} жылдар`} бойынша есеп табылмады`,
  zero: 'мәлімделген нөл',
  legend: { partYear: 'Санаған кезде жыл аяқталмаған' },
  table: {
    caption: (codes) =>
      `Шетелдегі соғыстар бойынша жылдық есептер: ел, бап және жыл бойынша, әр елдің өз есебі: ${namesOf(codes)}`,
    columns: { country: 'Ел', offence: 'Қылмыс', counted: 'Не саналады', count: 'Саны' },
    counted,
    noCounter: nobody,
    remarks: { zero: 'мәлімделген нөл', others: another },
  },
  point: {
    counted: (country, what) => `${names[country]}: ${counted(what)}`,
    noCounter: `Кімнің дерегі: ${nobody}.`,
    zero: 'Бұл — мәлімделген нөл, олқылық емес.',
    others: (counters) => `Дәл осы жайында ${another(counters)}.`,
  },
}
