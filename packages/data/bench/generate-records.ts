/**
 * Makes a records folder of any size: the same seed, the same files. Nothing in it is real; each made-up source is as
 * large as a real one on the average, holds something of every kind and keeps every rule, so that the whole way from
 * file to artefact is walked.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { LabelLanguage } from '../src/model/vocabulary.ts'

/** Years that a made-up source counts. */
const years = [2021, 2022, 2023, 2024]

/**
 * @param folder where to make it; holds the given vocabularies afterwards, and the made-up records
 * @param vocabularies folder of the real word lists
 * @param sources how many sources to make up, each with an article, a counter and a rival counter
 */
export async function generateRecords(
  folder: string,
  vocabularies: string,
  sources: number,
  seed: number,
): Promise<void> {
  for (const room of ['sources', 'provisions', 'counters', 'decisions', 'derived', 'silences']) {
    await mkdir(join(folder, room), { recursive: true })
  }
  await cp(vocabularies, join(folder, 'vocabularies'), { recursive: true })
  const counts = fc.array(fc.integer({ min: 100, max: 900 }), {
    minLength: 2 * years.length,
    maxLength: 2 * years.length,
  })
  const drawn = fc.sample(counts, { seed, numRuns: sources })
  for (const [index, values] of drawn.entries()) {
    for (const { room, record } of recordsOf(index + 1, values)) {
      await writeFile(join(folder, room, `${record.id}.yaml`), stringify(record, quoting))
    }
  }
}

/** Codes and dates must stand in quotes; here every text does. */
const quoting = { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' } as const

/** Never four digits in a row, which rules read as a year. */
function articleOf(number: number): string {
  return `${500 + Math.floor(number / 1000)}-${number % 1000}`
}

interface Made {
  readonly room: string
  readonly record: MadeRecord
}

type MadeRecord = Readonly<Record<string, unknown>> & { readonly id: string }

function recordsOf(number: number, values: readonly number[]): Made[] {
  const provision = `kz.cc-2014.${articleOf(number)}`
  // In one word: rules look for a counter by a word of its id that few others share.
  const [own, rival] = [`counter${number}`, `rival${number}`]
  const counted = years.flatMap((year, index) => [
    count(number, provision, year, own, values[2 * index] ?? 0),
    count(number, provision, year, rival, values[2 * index + 1] ?? 0),
  ])
  return [
    { room: 'provisions', record: provisionRecord(provision, number) },
    { room: 'counters', record: counterRecord(own, number) },
    { room: 'counters', record: counterRecord(rival, number) },
    {
      room: 'sources',
      record: {
        id: `made-up-${number}`,
        title: `A made-up document, number ${number}`,
        published: '2025-03-01',
        language: 'en',
        kind: 'journalism',
        seen: 'whole',
        counts: [...counted, total(number, provision, own, values)],
        penalties: [penalty(number, provision)],
        sentences: [single(number, provision)],
        context: [dead(number, values[0] ?? 0)],
        events: [opening(number)],
      },
    },
    {
      room: 'decisions',
      record: {
        id: `made-up-${number}-lead`,
        conflicts: ['C01'],
        question: 'Which of two made-up counters leads?',
        outcome: 'lead',
        series: { country: 'KZ', provision, stage: 'case_registered', unit: 'cases', war: 'any' },
        counter: own,
        reason: 'One of them has to.',
        brief: inEveryLanguage(number),
        decided: '2025-03-02',
      },
    },
    { room: 'silences', record: silence(number, provision, own) },
    {
      room: 'derived',
      record: {
        id: `kz.${articleOf(number)}.registered.${years[0]}-${years.at(-1)}.sum`,
        country: 'KZ',
        title: inEveryLanguage(number),
        unit: 'cases',
        operation: 'sum',
        of: years.map((year) => `kz.${articleOf(number)}.registered.${year}.${own}`),
      },
    },
  ]
}

function count(number: number, provision: string, year: number, counter: string, value: number) {
  return {
    id: `kz.${articleOf(number)}.registered.${year}.${counter}`,
    country: 'KZ',
    provision,
    stage: 'case_registered',
    unit: 'cases',
    war: 'any',
    kind: 'flow_calendar_year',
    period: String(year),
    as_of: '2025-03-01',
    counter,
    value,
    as_stated: `${value} cases in ${year}`,
    at: { line: year },
  }
}

/** All years at once: those that are counted one by one, and 4000 of other years, as a lower number may look like a year. */
function total(number: number, provision: string, counter: string, values: readonly number[]) {
  const value = years.reduce((sum, _, index) => sum + (values[2 * index] ?? 0), 4000)
  return {
    ...count(number, provision, 2021, counter, value),
    id: `kz.${articleOf(number)}.registered.since-2021.${counter}`,
    kind: 'cumulative_since',
    period: '2021/..',
    as_stated: `${value} cases since 2021`,
    at: { line: 2 },
  }
}

function penalty(number: number, provision: string) {
  return {
    id: `kz.${articleOf(number)}.1.imprisonment.made-up-${number}`,
    country: 'KZ',
    provision,
    part: '1',
    unverified: ['part'],
    type: 'imprisonment',
    condition: inEveryLanguage(number),
    amount: { min: 36, max: 84, qualifier: 'range', unit: 'months' },
    wording: `${provision}.first`,
    as_of: '2025-03-01',
    as_stated: 'from three to seven years',
    at: { line: 3 },
  }
}

function dead(number: number, value: number) {
  return {
    id: `kz.deaths.since-2024.made-up-${number}`,
    country: 'KZ',
    subject: 'deaths',
    unit: 'persons',
    kind: 'cumulative_since',
    period: '2024/..',
    as_of: '2025-03-01',
    value,
    as_stated: `${value} dead since 2024`,
    at: { line: 4 },
  }
}

function opening(number: number) {
  return {
    id: `kz.event.made-up.2024-05.made-up-${number}`,
    country: 'KZ',
    date: '2024-05-07',
    title: { en: `A made-up event, number ${number}`, ru: `Выдуманное событие, номер ${number}` },
    as_stated: 'on 7 May 2024',
    at: { line: 5 },
  }
}

function silence(number: number, provision: string, counter: string): MadeRecord {
  return {
    id: `kz-${articleOf(number)}-registered-2020`,
    country: 'KZ',
    provision,
    stage: 'case_registered',
    unit: 'cases',
    war: 'any',
    counter,
    years: { first: 2020, last: 2020 },
    reason: 'not-found',
    note: 'No number was found.',
  }
}

function single(number: number, provision: string) {
  return {
    id: `kz.${articleOf(number)}.imprisonment.2024.made-up-${number}`,
    country: 'KZ',
    provision,
    kind: 'single_case',
    stage: 'convicted',
    type: 'imprisonment',
    war: 'ukraine',
    date: '2024-05',
    amount: { value: 60, unit: 'months' },
    n: 1,
    judgment: `kz.judgment.made-up-${number}`,
    as_stated: 'five years in prison',
    at: { line: 1 },
  }
}

function provisionRecord(id: string, number: number): MadeRecord {
  return {
    id,
    country: 'KZ',
    code: 'Criminal Code of Kazakhstan (2014)',
    code_kind: 'criminal',
    topic: 'foreign-conflict',
    article: articleOf(number),
    title: inEveryLanguage(number),
    in_force: { from: '2015-01-01' },
    wordings: [{ id: `${id}.first`, in_force: { from: '2015-01-01' }, note: 'Made up.' }],
  }
}

function counterRecord(id: string, number: number): MadeRecord {
  return {
    id,
    name: inEveryLanguage(number),
    short: inEveryLanguage(number),
    method: 'Made up.',
  }
}

const example: Readonly<Record<LabelLanguage, string>> = {
  en: 'foreign example',
  ru: 'пример',
  kk: 'мысал',
  ky: 'мисал',
  tg: 'мисол',
  tk: 'mysal',
  uz: 'misol',
}

function inEveryLanguage(number: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(example).map(([language, label]) => [language, `${label} ${number}`]),
  )
}
