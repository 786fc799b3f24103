/** The output formats. A new one is a file here and a line below. */
import type { Tables } from '../model/rows.ts'
import type { Artefact, Describer, Emitter, Hash, Meta, PublishedFile } from './artefact.ts'
import { describeChecksums } from './checksums.ts'
import { emitChanges } from './changes.ts'
import { emitCitationFile } from './citation-file.ts'
import { emitCodebook } from './codebook.ts'
import { describeCroissant } from './croissant.ts'
import { emitCsv } from './csv.ts'
import { describeDataPackage } from './data-package.ts'
import { describeDataset } from './dataset-jsonld.ts'
import { emitJsonSchemas } from './json-schema.ts'
import { emitJson } from './json.ts'
import { emitParquet } from './parquet.ts'
import { emitTypescriptCountries } from './typescript-countries.ts'
import { emitTypescript } from './typescript.ts'

const emitters: readonly Emitter[] = [
  emitCsv,
  emitJson,
  emitParquet,
  emitJsonSchemas,
  emitCodebook,
  emitCitationFile,
  emitChanges,
  emitTypescript,
  emitTypescriptCountries,
]

/** Each tells of the files that were made before it; the checksums are of all of them, and so come last. */
const describers: readonly Describer[] = [
  describeDataPackage,
  describeDataset,
  describeCroissant,
  describeChecksums,
]

/** Every artefact. Pure: the same in, the same bytes out. */
export function emit(tables: Tables, meta: Meta, hash: Hash): Artefact[] {
  const made = emitters.flatMap((emitter) => emitter(tables, meta))
  return describers.reduce<Artefact[]>(
    (before, describer) => [...before, ...describer(publishedFiles(before, hash), tables, meta)],
    made,
  )
}

const published = 'dist/'

/** What is below `dist`, with its size and its checksum. */
export function publishedFiles(artefacts: readonly Artefact[], hash: Hash): PublishedFile[] {
  return artefacts
    .filter(({ path }) => path.startsWith(published))
    .map(({ path, content }) => ({
      path: path.slice(published.length),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content).length : content.length,
      sha256: hash(content),
    }))
}
