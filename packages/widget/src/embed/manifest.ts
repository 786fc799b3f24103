/** What `manifest.json`, beside the files that are served, says of each of them. */
export interface Manifest {
  /** Of the widget. */
  readonly version: string
  /** Of the data that came with it. */
  readonly dataVersion: string
  /** By their paths in that folder. */
  readonly files: Readonly<Record<string, ManifestFile>>
}

export interface ManifestFile {
  readonly bytes: number
  /** As a server sends it that compresses by Brotli at its best. */
  readonly brotli: number
  /** As in `integrity` of a script: https://www.w3.org/TR/sri-2/ */
  readonly integrity: string
}
