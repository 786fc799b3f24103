/**
 * `dist/dataset.jsonld`: a schema.org Dataset, as dataset search engines read it. Addresses are relative: they hold
 * wherever the folder is served, and promise no host.
 */
import { tableNames } from '../model/columns.ts'
import { columnsOf, dictionary } from '../model/dictionary/index.ts'
import type { Tables } from '../model/rows.ts'
import { countries } from '../model/vocabulary.ts'
import { about, citation } from './about.ts'
import type { Describer } from './artefact.ts'
import { yearsCovered } from './coverage.ts'
import { asJson, fileAt, formats, pathOf } from './formats.ts'
import { countryName, wordFor } from './words.ts'

export const describeDataset: Describer = (files, tables, { name, version }) => {
  const temporalCoverage = yearsCovered(tables)
  return [
    {
      path: 'dist/dataset.jsonld',
      content: asJson({
        '@context': 'https://schema.org/',
        '@type': 'Dataset',
        name: about.title,
        alternateName: name,
        description: about.description,
        identifier: `${name}@${version}`,
        version,
        license: about.license.url,
        creator: { '@type': 'Organization', name: about.title },
        publisher: { '@type': 'Organization', name: about.title },
        // How to name the data itself; `citation` would be read as a work to cite besides.
        creditText: citation(version),
        keywords: about.keywords,
        inLanguage: 'en',
        isAccessibleForFree: true,
        ...(temporalCoverage === undefined ? {} : { temporalCoverage }),
        spatialCoverage: countries.map((code) => ({
          '@type': 'Place',
          name: countryName(tables, code),
          identifier: code,
        })),
        variableMeasured: variables(tables),
        distribution: tableNames.flatMap((table) =>
          formats.map(({ format, title, mediatype }) => {
            const { path, bytes, sha256 } = fileAt(files, pathOf(format, table))
            return {
              '@type': 'DataDownload',
              name: `${dictionary[table].title} (${title})`,
              contentUrl: path,
              encodingFormat: mediatype,
              contentSize: `${bytes} B`,
              sha256,
            }
          }),
        ),
      }),
    },
  ]
}

/** The stages that were counted, each another population. */
function variables(tables: Tables): object[] {
  const counted = new Set<string>(tables.claims.map(({ stage }) => stage))
  const stage = columnsOf('claims').find(([name]) => name === 'stage')?.[1]
  return (stage?.codes ?? [])
    .filter((code) => counted.has(code))
    .map((code) => {
      const word = stage && wordFor(tables, stage, code)
      return {
        '@type': 'PropertyValue',
        propertyID: code,
        name: word?.label_en ?? code,
        ...(word ? { description: word.definition } : {}),
      }
    })
}
