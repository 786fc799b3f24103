// The built data package on disk: which files a reader can take away, how large they are.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'

/** A file of the data package that the site hands out. */
export interface Download {
  /** Where the site serves it: `data/csv/claims.csv`. */
  readonly address: string
  /** Where the package holds it. */
  readonly file: string
  readonly bytes: number
}

/** Each table is handed out in each of them. */
export const formats = ['csv', 'json', 'parquet'] as const
export type Format = (typeof formats)[number]

const dist = join(
  dirname(createRequire(import.meta.url).resolve('@central-asia-prosecutions/data/package.json')),
  'dist',
)

/** The files that explain the tables, each handed out once. */
export const descriptions = ['CODEBOOK.md', 'datapackage.json'] as const
export type Description = (typeof descriptions)[number]

function downloadOf(path: string): Download {
  const file = join(dist, path)
  return { address: `data/${path}`, file, bytes: statSync(file).size }
}

const downloads: readonly Download[] = [
  ...formats.flatMap((format) =>
    readdirSync(join(dist, format))
      .filter((name) => extname(name) === `.${format}`)
      .sort()
      .map((name) => downloadOf(`${format}/${name}`)),
  ),
  ...descriptions.map(downloadOf),
]

export const dataPackage = {
  downloads,

  /** @throws Error for a table that the package has no file of */
  download(table: string, format: Format): Download {
    const address = `data/${format}/${table}.${format}`
    const found = downloads.find((candidate) => candidate.address === address)
    if (found === undefined) throw new Error(`the data package holds no ${table}.${format}: build it again`)
    return found
  },

  description: (name: Description): Download => downloadOf(name),

  read: (download: Download): Buffer => readFileSync(download.file),
} as const
