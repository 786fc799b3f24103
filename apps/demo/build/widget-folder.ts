// The folder that the widget is served from, as its package holds it: scripts, posters, the page for frames.
import { createRequire } from 'node:module'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@central-asia-prosecutions/widget/package.json')),
  'dist/cdn',
)

/** Where the site serves it. */
export const widgetAddress = 'cdn'

/** Where it serves the same once more, as a host has it whose pages came to load two copies. */
export const otherWidgetAddress = 'cdn-other'

/** @throws Error where the widget is not built, or not to its end: the manifest is written last */
export function widgetFolder(): string {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error('the widget is not built: run `npm run build` in the root')
  return folder
}
