// One HTML file under pages/ is one page at the same address. Plugins fill in what no page may type by hand: the frame
// around it, numbers, sources, the table of downloads, what the widget gives out to be embedded. Host pages stand beside them.
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { dataPackage } from './build/data-package.ts'
import { serveDownloads } from './build/downloads.ts'
import { fillPages } from './build/fill-pages.ts'
import { serveHosts } from './build/hosts.ts'
import { serveFolder } from './build/serve-folder.ts'
import { otherWidgetAddress, widgetAddress, widgetFolder } from './build/widget-folder.ts'

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const pages = globSync('**/*.html', { cwd: folder('pages') })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

export default defineConfig({
  root: folder('pages'),
  publicDir: folder('public'),
  // Relative addresses: the built site may stand in any folder of any host.
  base: './',
  appType: 'mpa',
  resolve: { alias: { '/styles': folder('styles'), '/scripts': folder('scripts') } },
  plugins: [
    fillPages(pages),
    serveDownloads(dataPackage.downloads),
    serveFolder(widgetAddress, widgetFolder),
    serveFolder(otherWidgetAddress, widgetFolder),
    serveHosts(),
  ],
  build: {
    outDir: folder('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Every browser of that age preloads modules by itself: https://caniuse.com/link-rel-modulepreload
    modulePreload: { polyfill: false },
    // Vega is one large chunk, loaded after the page stands.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: pages.map((path) => join(folder('pages'), path)) },
  },
  // Sandboxed frames have no origin, and read what is open to every one.
  server: { host: 'localhost', port: 4173, cors: { origin: '*' } },
  preview: { host: 'localhost', port: 4173, strictPort: false, cors: { origin: '*' } },
})
