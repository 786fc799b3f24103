/** How everything is built that `dist/cdn` serves. */
import type { BuildOptions } from 'esbuild'
import { fileURLToPath } from 'node:url'

export const folder = fileURLToPath(new URL('../../dist/cdn/', import.meta.url))

export const served = {
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  platform: 'browser',
  // Lit's production build: https://lit.dev/docs/tools/development/#development-and-production-builds
  conditions: ['production', 'browser'],
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  // Modules are read as UTF-8 wherever they come from; escaped Cyrillic is three times as long.
  charset: 'utf8',
  metafile: true,
  outdir: folder,
  logLevel: 'warning',
  // Of the data package, which has no side effect and yet imports a chunk for none.
  logOverride: { 'ignored-bare-import': 'silent' },
  absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
} as const satisfies BuildOptions
