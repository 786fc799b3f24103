/** `dist/SHA256SUMS`: every other file that the build makes, for `sha256sum -c SHA256SUMS` in `dist`. */
import { byText } from '../model/order.ts'
import type { Describer, PublishedFile } from './artefact.ts'

export const describeChecksums: Describer = (files) => [
  { path: 'dist/SHA256SUMS', content: checksums(files) },
]

/** A line a file, sorted by path, as `sha256sum` reads them. */
export function checksums(files: readonly Pick<PublishedFile, 'path' | 'sha256'>[]): string {
  return [...files]
    .sort((a, b) => byText(a.path, b.path))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')
}
