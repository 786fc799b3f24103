import type { Claim, Tables } from '@central-asia-prosecutions/data'
import { describe, expect, it } from 'vitest'
import { en } from '../../languages/en.ts'
import { ru } from '../../languages/ru.ts'
import { drawnLayers, tablesOf } from '../fixtures.ts'
import { judgments } from './figure.ts'
import { derivedOf, partClaim, sampleClaim, sampleRows } from './fixtures.ts'
import { samplesOf } from './samples.ts'
import type { Run } from './sample.ts'
import { sampleTold } from './words.ts'

function tablesWith(parts: Partial<Tables> = {}): Tables {
  return tablesOf({ ...sampleRows, ...parts })
}

/** The rows of the samples with one of them changed. */
function withClaim(id: string, change: Partial<Claim>): Partial<Tables> {
  return { claims: sampleRows.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)) }
}

/** `wagner-pmc: 4 convicted (sums), …` of the first sample. */
function crossed(tables: Tables): string[] {
  const [sample] = samplesOf(tables, {}).shown
  const run = ({ count, outcome, ground, trait }: Run) =>
    `${count} ${outcome.kind}${trait ? ` ${trait.side}` : ''} (${ground})`
  return (sample?.groups ?? []).map(
    ({ service, runs }) => `${service ?? 'undivided'}: ${runs.map(run).join(', ')}`,
  )
}

describe('a sample of judgments', () => {
  it('is crossed by what the source states and what its totals leave no other place for', () => {
    expect(crossed(tablesWith())).toEqual([
      'wagner-pmc: 4 convicted without (sums), 1 convicted with (sums)',
      'russian-defence-ministry: 2 convicted (sums), 1 discontinued (stated)',
      'not-recruited: 1 compulsory_medical (stated)',
    ])
  })

  it('leaves the outcome open where the source does not cross it and the totals leave a choice', () => {
    const silent = tablesWith(withClaim('nine.russian-defence-ministry', { as_stated: '3 served there' }))
    expect(crossed(silent)).toEqual([
      'wagner-pmc: 4 not_stated without (none), 1 not_stated with (none)',
      'russian-defence-ministry: 3 not_stated (none)',
      'not-recruited: 1 compulsory_medical (stated)',
    ])
    expect(judgments.build(silent, {}).words(en).notes).toContain(en.judgments.notes.totalsOnly)
    expect(judgments.build(tablesWith(), {}).words(en).notes).not.toContain(en.judgments.notes.totalsOnly)
  })

  it('calls nobody convicted but where a decision reads the source so', () => {
    const unread = tablesWith({ decisions: [] })
    expect(crossed(unread)).toEqual([
      'wagner-pmc: 4 not_stated without (sums), 1 not_stated with (sums)',
      'russian-defence-ministry: 2 not_stated (sums), 1 discontinued (stated)',
      'not-recruited: 1 compulsory_medical (stated)',
    ])
    const { title, summary, notes } = judgments.build(unread, {}).words(en)
    expect([title, summary, ...notes].join(' ')).not.toMatch(/are convictions|is a conviction/)
  })

  it('takes no number of convicts for all of them', () => {
    const some = tablesWith(withClaim('real', { qualifier: 'at_least', value_min: 3, missing: null }))
    expect(crossed(some).join(' ')).not.toContain(' convicted')
  })

  it('is not divided by parts that do not make up the whole', () => {
    const short = tablesWith(withClaim('nine.wagner-pmc', { value: 4 }))
    expect(crossed(short)).toEqual([
      'undivided: 7 convicted (stated), 1 discontinued (stated), 1 compulsory_medical (stated)',
    ])
    const rounded = tablesWith(withClaim('nine.simplified-procedure', { qualifier: 'about' }))
    expect(crossed(rounded)).toEqual([
      'wagner-pmc: 4 not_stated without (none), 1 not_stated with (none)',
      'russian-defence-ministry: 3 not_stated (none)',
      'not-recruited: 1 not_stated (none)',
    ])
  })

  it('sets nobody apart in a group of several outcomes', () => {
    const apart = partClaim('nine', 'of-the-ministry', 1)
    const [ministry] = sampleRows.claims.filter(({ category }) => category === 'russian-defence-ministry')
    const tables = tablesWith({
      claims: [...sampleRows.claims, apart],
      derived: [
        ...sampleRows.derived,
        derivedOf({ id: 'rest', operation: 'difference', of: ministry ? [ministry, apart] : [] }),
      ],
    })
    expect(crossed(tables)).toContain('russian-defence-ministry: 2 convicted (sums), 1 discontinued (stated)')
  })
})

describe('judgments', () => {
  const built = judgments.build(tablesWith(withClaim('three', { country: 'UZ' })), { country: 'TM' })

  it('names who was given how many, and tells an end without a verdict from a conviction', () => {
    expect(built.words(en).title).toBe(
      'Turkmenistan, a sample of 9 judgments: 7 are convictions, 1 closes a case after a death and 1 orders compulsory treatment',
    )
    expect(built.words(ru).title).toBe(
      'Туркменистан, выборка из 9 приговоров: 7 обвинительных, 1 дело прекращено в связи со смертью и в 1 назначено принудительное лечение',
    )
  })

  it('sums up of whom the judgments are, and says that they are of a sample', () => {
    const services =
      'Turkmenistan: 9 judgments, given to First (stated: May 2021). Of the defendants, 5 had served with Wagner PMC, ' +
      '3 with the Russian Ministry of Defence or related structures (including the one who died) and 1 was not recruited at all.'
    const sample = 'This is a sample, not a statistic of the country.'
    expect(built.words(en).summary).toBe(`${services} ${sample}`)
    // Where no title tells the outcomes.
    const [shown] = samplesOf(tablesWith(withClaim('three', { country: 'UZ' })), { country: 'TM' }).shown
    expect(shown && en.judgments.summary(sampleTold(shown, en), false)).toBe(
      `${services} Of the judgments, 7 are convictions under a simplified procedure, ` +
        '1 closes a case because the defendant had died and 1 orders compulsory treatment; ' +
        `1 of those with Wagner PMC was not tried under Article 172. ${sample}`,
    )
  })

  it('holds in its table what is drawn and, as published, what it is made of', () => {
    const rows = built.table(en).rows.map((row) =>
      row
        .slice(1, 6)
        .map(({ text }) => text)
        .join(' | '),
    )
    const ministry = 'Russian Ministry of Defence or related structures'
    const apart = 'not tried under Article 172; under which article is not stated'
    const read = 'read as convictions: all that neither closed a case nor ordered treatment'
    expect(rows).toEqual([
      'Wagner PMC | convicted, under a simplified procedure; tried under Article 172 | 4 | judgments | drawn; follows from the totals',
      `Wagner PMC | convicted, under a simplified procedure; ${apart} | 1 | judgments | drawn; follows from the totals`,
      `${ministry} | convicted, under a simplified procedure | 2 | judgments | drawn; follows from the totals`,
      `${ministry} | case closed, the defendant had died | 1 | judgments | drawn; stated by the source`,
      'not recruited: detained on the way | “acquitted and sent for compulsory treatment” | 1 | judgments | drawn; stated by the source',
      'all | all | 9 | judgments | the whole sample, as published',
      'Wagner PMC | all | 5 | people | part of the sample, as published',
      `${ministry} | all | 3 | people | part of the sample, as published`,
      'not recruited: detained on the way | all | 1 | people | part of the sample, as published',
      `all | convicted, under a simplified procedure | 7 | cases | part of the sample, as published; ${read}`,
      'all | case closed, the defendant had died | 1 | cases | part of the sample, as published',
      'all | “acquitted and sent for compulsory treatment” | 1 | cases | part of the sample, as published',
      `Wagner PMC | ${apart} | 1 | people | part of the sample, as published`,
      `all | convicted | words only, no number | people | ${read}`,
    ])
  })

  it('says of the dead that the case was closed, and of whom it was one', () => {
    const point = built.point('nine.closed-after-death', en)
    expect(point?.heading).toBe('1 of 9 judgments: case closed, the defendant had died')
    expect(point?.lines).toEqual([
      'Had served with: Russian Ministry of Defence or related structures, 3 in the sample (including the one who died)',
      'Article 1',
      'The source says so.',
      'Whose figure: The first counter',
      'Stated: May 2021',
      'A sample, not a statistic of the country.',
    ])
    expect(point?.source?.row).toBe('nine.russian-defence-ministry')
  })

  it('walks group by group', () => {
    expect(built.walk).toEqual([
      ['nine.wagner-pmc', 'nine.wagner-pmc-not-under-172'],
      ['nine.russian-defence-ministry', 'nine.closed-after-death'],
      ['nine.compulsory-treatment'],
    ])
  })
})

describe('samples of several countries', () => {
  const lone = sampleClaim({
    id: 'lone',
    value: 16,
    country: 'KG',
    note: 'What journalists had found by then.',
  })
  const tables = tablesWith({ claims: [...sampleRows.claims, lone] })

  it('are told of and not drawn beside a divided one', () => {
    const built = judgments.build(tables, {})
    expect(built.walk.flat()).not.toContain('lone')
    expect(built.words(en).notes.join(' ')).toContain('Kyrgyzstan 16 (First)')
    expect(
      built
        .table(en)
        .rows.at(-1)
        ?.map(({ text }) => text),
    ).toContain('another sample; not drawn, not added')
  })

  it('are drawn where they are asked for, with an outcome of nobody', () => {
    const built = judgments.build(tables, { country: 'KG' })
    expect(built.walk).toEqual([['lone']])
    expect(built.words(en).title).toBe(
      'Kyrgyzstan, 16 judgments found by First: how each case ended is not stated',
    )
    const spec = built.spec({ width: 680, language: en, font: 'serif' })
    expect(JSON.stringify(spec).match(/"key":"lone","x":[^}]*"y2"/g)).toHaveLength(16)
    expect(drawnLayers(spec)).toContain('outcome_unknown')
    expect(drawnLayers(spec)).not.toContain('convicted')
  })

  it('are told in numbers where they are too many to be counted by eye', () => {
    const many = { ...lone, value: 5_000_000 }
    const built = judgments.build(tablesOf({ claims: [many] }), { country: 'KG' })
    expect(JSON.stringify(built.spec({ width: 680, language: en, font: 'serif' })).length).toBeLessThan(5000)
    expect(built.words(en).chartNotes).toEqual([en.judgments.chartNotes.tooMany])
    expect(built.walk).toEqual([['lone']])
  })

  it('have no year to be narrowed by, which is said', () => {
    const built = judgments.build(tables, { from: 2024 })
    expect(built.walk).toEqual(judgments.build(tables, {}).walk)
    expect(built.words(en).notes.at(-1)).toContain('from 2024')
  })

  it('say so where there is none', () => {
    const built = judgments.build(tables, { country: 'TJ' })
    expect(built.empty).toBe(true)
    expect(built.words(en).title).toBe('No individual judgments: Tajikistan')
    expect(judgments.countries(tables)).toEqual(['KG', 'TM'])
  })
})
