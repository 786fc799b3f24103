// What the figure `countries` says in Tajik.
import type { War } from '@central-asia-prosecutions/data'
import type { CountriesWords, Counted, CountryCount } from '../countries-words.ts'
import {
  amountOf,
  asked,
  countOf,
  countries as names,
  list,
  named,
  under,
  unitNames,
  yearSpan,
  yearsOf,
} from './grammar.ts'

const wars: Readonly<Record<War, string>> = {
  any: 'ҳар гуна ҷанг',
  ukraine: 'танҳо ҷанг дар Украина',
  syria_iraq: 'танҳо ҷангҳо дар Сурия ва Ироқ',
  not_stated: 'ҷанг нишон дода нашудааст',
}

const namesOf = (codes: readonly (keyof typeof names)[]) => list(codes.map((code) => names[code]))
const counted = ({ unit, war }: Counted) => `${unitNames[unit]}, ${wars[war]}`
/** “Who counted is not known” would say that somebody did. */
const noCounter = 'маълум нест, ки касе шумурда бошад'
const another = (counters: readonly string[]) =>
  `${counters.length === 1 ? 'ҳисоби дигар ҳам ҳаст' : 'ҳисобҳои дигар ҳам ҳастанд'}: ${list(counters)}`

/** One article's figures: `166 парванда аз рӯи моддаи 172 дар соли 2024 ва 709 дар соли 2025`. */
function figures({ article, unit, years }: CountryCount): string {
  return list(
    years.map(({ amount, year }, index) =>
      index === 0
        ? `${countOf(amount, unit)} ${under(article)} дар соли ${year}`
        : `${amountOf(amount)} дар соли ${year}`,
    ),
  )
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
            .join(', ')} (${by})`,
      )
      return `${names[country]}: ${told.join(', ')}`
    })
    .join('; ')
}

export const countries: CountriesWords = {
  title({ counted: some, zero, otherUnit, silent }) {
    const clauses = [
      ...(some.length > 0 ? [`${namesOf(some)} — рақамҳои солона`] : []),
      ...zero.map(
        ({ country, war }) => `${names[country]} — сифри эъломшуда${war === 'any' ? '' : ` (${wars[war]})`}`,
      ),
      ...otherUnit.map(
        ({ country, unit }) => `${names[country]} — танҳо рақам бо воҳиди дигар (${unitNames[unit]})`,
      ),
      ...(silent.length > 0 ? [`${namesOf(silent)} — ҳисоб ёфт нашуд`] : []),
    ]
    return `Парвандаҳои ҷиноятӣ вобаста ба ҷангҳои хориҷӣ: ${clauses.join('; ')}`
  },
  emptyTitle: (parts) => `Ҳисоби солона вобаста ба ҷангҳои хориҷӣ нест: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Барои ин интихоб (${asked(parts)}) дар маълумот на ҳисоби солона ҳаст ва на холигии он.`,
  summary: {
    counted: (counts, partYears) =>
      `${byState(counts)}${partYears.length === 0 ? '' : `; ҳангоми шумурдан ${yearsOf(partYears)} ҳанӯз ба охир нарасида буд`}.`,
    apart: (counts) => `${byState(counts)}.`,
    silent: (codes) => `${namesOf(codes)}: ҳисоб ёфт нашуд, ва ин сифр нест.`,
  },
  notes: {
    rows: 'Сатрҳо раддабандӣ нестанд. Дар ҳар кишвар ҷиноятҳо, ҳисобҳо ва ҷангҳо дигаранд, бинобар ин рақамҳояшонро бо ҳамдигар муқоиса кардан мумкин нест.',
    cases:
      'Парванда на шахс асту на ҳукми айбдоркунӣ, ва ҳисоб аз рӯи модда намегӯяд, ки касе дар кадом тараф ҷангидааст.',
    otherCounts: (others) =>
      others
        .map(
          ({ country, article, counters }) =>
            `${names[country]}, ${named(article)}: дар ${counters.length === 1 ? 'ҳисоби дигар' : 'ҳисобҳои дигар'} (${list(counters)}) рақамҳо дигаранд; ҳисоби асосӣ нишон дода шудааст.`,
        )
        .join(' '),
    missing:
      'Сифр рақамест, ки касе онро эълом кардааст. «Рақам ёфт нашуд» — солест, ки дар ҳисоби маълум рақам надорад; «ҳисоб ёфт нашуд» — яъне дар сарчашмаҳои хондашуда ягон ҳисоб нест. Ҳеҷ яке аз ин ду маънои сифрро надорад.',
  },
  row: {
    counted: (what, counter, others) =>
      `${counted(what)}; ${counter === null ? noCounter : `ҳисоби кӣ: ${counter}`}${others.length === 0 ? '' : `; ${another(others)}`}`,
    inYear: (year) => `дар соли ${year}`,
  },
  noCount: (years) => `барои ${yearSpan(years)} ҳисоб ёфт нашуд`,
  zero: 'сифри эъломшуда',
  legend: { partYear: 'Ҳангоми шумурдан сол ба охир нарасида буд' },
  table: {
    caption: (codes) =>
      `Ҳисобҳои солона вобаста ба ҷангҳои хориҷӣ, аз рӯи кишвар, модда ва сол, ҳар кишвар бо ҳисоби худ: ${namesOf(codes)}`,
    columns: { country: 'Кишвар', offence: 'Ҷиноят', counted: 'Чӣ шумурда мешавад', count: 'Шумора' },
    counted,
    noCounter,
    remarks: { zero: 'сифри эъломшуда', others: another },
  },
  point: {
    counted: (country, what) => `${names[country]}: ${counted(what)}`,
    noCounter: `Маълумоти кӣ: ${noCounter}.`,
    zero: 'Ин сифрест, ки эълом шудааст, на холигӣ.',
    others: (counters) => `Дар ҳамин бора ${another(counters)}.`,
  },
}
