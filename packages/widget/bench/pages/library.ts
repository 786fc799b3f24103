/** The same chart by another library, as its documentation says: a place, and one module script under it. */
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { chartData } from '../rows.ts'
import { article } from './article.ts'
import type { Page } from './page.ts'

/** @param file in the folder `libraries`, without its ending */
export async function libraryPage(file: string): Promise<Page> {
  const script = `/${file}.js`
  const { outputFiles } = await build({
    stdin: {
      contents: `import { draw } from './${file}.ts'\ndraw(document.getElementById('chart'), ${JSON.stringify(chartData())})`,
      resolveDir: fileURLToPath(new URL('libraries', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    charset: 'utf8',
    write: false,
  })
  const [bundle] = outputFiles
  if (!bundle) throw new Error(`esbuild made nothing of ${file}`)
  return {
    html: article([`<div id="chart"></div>\n<script type="module" src="${script}"></script>`]),
    files: new Map([[script, bundle.contents]]),
    element: false,
  }
}
