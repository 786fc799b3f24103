// The files beside the rows: checksums, what search engines and tools read, and the doors to all of them.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { sha256 } from '../../src/build/hash.ts'
import { bytesAt, dataFiles, dist, esm, files, jsonAt, textAt } from './built.ts'

describe('SHA256SUMS', () => {
  const sums = textAt('SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => ({ sum: line.slice(0, 64), between: line.slice(64, 66), path: line.slice(66) }))

  it('has every other file, the modules as well, and no file twice', () => {
    expect(sums.map(({ path }) => path).sort()).toEqual(
      files()
        .filter((path) => path !== 'SHA256SUMS')
        .sort(),
    )
  })

  it('is right', () => {
    for (const { sum, between, path } of sums) expect([between, sum]).toEqual(['  ', sha256(bytesAt(path))])
    // Not every machine has the tool that the file is written for; where it is, it agrees.
    const tool = spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: dist })
    if (tool.error === undefined) expect([tool.status, String(tool.stderr)]).toEqual([0, ''])
  })
})

describe('dataset.jsonld', () => {
  interface Dataset {
    readonly description: string
    readonly license: string
    readonly distribution: {
      readonly contentUrl: string
      readonly sha256: string
      readonly encodingFormat: string
    }[]
    readonly spatialCoverage: { readonly name: string }[]
  }
  const dataset = jsonAt('dataset.jsonld') as Dataset

  it('has what dataset search engines ask for', () => {
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: expect.stringMatching(/\S/) as unknown,
      creator: { '@type': 'Organization', name: expect.stringMatching(/\S/) as unknown },
      keywords: expect.arrayContaining(['Kazakhstan']) as unknown,
      isAccessibleForFree: true,
      version: esm.meta.version,
      temporalCoverage: expect.stringMatching(/^\d{4}\/\d{4}$/) as unknown,
      variableMeasured: expect.arrayContaining([
        expect.objectContaining({ '@type': 'PropertyValue', propertyID: 'case_registered' }),
      ]) as unknown,
    })
    // Search engines take it for an article about the data.
    expect(dataset).not.toHaveProperty('citation')
    expect(dataset.description.length).toBeGreaterThanOrEqual(50)
    expect(dataset.description.length).toBeLessThanOrEqual(5000)
    expect(new URL(dataset.license).protocol).toBe('https:')
    expect(dataset.spatialCoverage.map(({ name }) => name)).toEqual([
      'Kazakhstan',
      'Kyrgyzstan',
      'Tajikistan',
      'Turkmenistan',
      'Uzbekistan',
    ])
  })

  it('leads to files that are there, with their checksums, and to no host', () => {
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl).sort()).toEqual(
      dataFiles()
        .filter((path) => /^(?:csv|json|parquet)\//.test(path))
        .sort(),
    )
    for (const { contentUrl, sha256: sum } of dataset.distribution)
      expect(sum).toBe(sha256(bytesAt(contentUrl)))
  })
})

it('croissant.json leads to files that are there, with their checksums', () => {
  const { distribution } = jsonAt('croissant.json') as {
    distribution: { contentUrl: string; sha256: string }[]
  }
  expect(distribution.length).toBeGreaterThan(0)
  for (const { contentUrl, sha256: sum } of distribution) expect(sum).toBe(sha256(bytesAt(contentUrl)))
})

it('CITATION.cff is YAML with what version 1.2.0 of the format asks for, and names no person', () => {
  const text = textAt('CITATION.cff')
  expect(parse(text)).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.stringMatching(/\S/) as unknown,
    type: 'dataset',
    title: 'Central Asia Prosecutions',
    authors: [{ name: 'Central Asia Prosecutions' }],
    version: esm.meta.version,
    license: 'CC-BY-4.0',
  })
  expect(text).not.toMatch(/family-names|given-names|email/)
})

it('the codebook explains every code that the data holds', () => {
  const codebook = textAt('CODEBOOK.md').split('\n')
  const unexplained = esm.vocabularies.filter(
    ({ code, label_en: label }) => !codebook.some((line) => line.startsWith(`| \`${code}\` | ${label} | `)),
  )
  expect(unexplained).toEqual([])
  expect(esm.vocabularies.length).toBeGreaterThan(0)
})

it('there is a door to every file', () => {
  const { resolve } = createRequire(import.meta.url)
  const resolved = dataFiles().map((path) => resolve(`${manifest.name}/${path}`))
  expect(resolved).toEqual(dataFiles().map((path) => join(dist, path)))
})
