/**
 * What browsers are to hold the widget's files to, for the code that embeds it elsewhere: `manifest.json` beside the
 * script says it. No file can say it of itself.
 */
import type { Manifest, ManifestFile } from '../../embed/manifest.ts'
import { fetchText } from '../fetch-text.ts'
import { scriptFolder, unknownFolder } from './script-folder.ts'

let known: Pick<Manifest, 'files'> | undefined
let coming: Promise<void> | undefined

/** Undefined where it is not known. */
export function knownManifest(): Pick<Manifest, 'files'> | undefined {
  return known
}

/** Asked for once a page, and only where the element is from its own files. Without it, the code does without. */
export function bringManifest(): Promise<void> {
  if (scriptFolder() === unknownFolder) return Promise.resolve()
  coming ??= read(`${scriptFolder()}/manifest.json`)
  return coming
}

async function read(address: string): Promise<void> {
  try {
    const manifest: unknown = JSON.parse(await fetchText(new URL(address), new AbortController().signal))
    known = { files: filesIn(manifest) }
  } catch {
    coming = undefined
  }
}

/** Of what anybody may have put in its place, only what is a hash. */
export function filesIn(manifest: unknown): Manifest['files'] {
  const files = isObject(manifest) && isObject(manifest['files']) ? manifest['files'] : {}
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, ManifestFile] => isFile(entry[1])),
  )
}

function isFile(value: unknown): value is ManifestFile {
  if (!isObject(value)) return false
  const { integrity } = value
  return typeof integrity === 'string' && /^sha384-[A-Za-z0-9+/]{64}$/.test(integrity)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
