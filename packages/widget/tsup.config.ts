import { defineConfig } from 'tsup'
import { servedRows } from './build/served/plugin.ts'
import { vegaSources } from './build/vega/sources.ts'

export default defineConfig([
  {
    name: 'package',
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      'embed-code': 'src/embed/embed-code.ts',
      describe: 'src/describe/describe.ts',
      frame: 'src/frame.ts',
      react: 'src/react.ts',
      preact: 'src/preact.ts',
    },
    format: ['esm'],
    // What is @internal takes the types of figures along, which are those of Vega-Lite.
    dts: { compilerOptions: { stripInternal: true } },
    splitting: true,
    // All of the folder but the others'.
    clean: ['!cdn/**'],
    target: 'es2022',
    platform: 'browser',
    outDir: 'dist',
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
  },
  {
    name: 'cdn',
    entry: { 'prosecution-chart': 'src/cdn.ts' },
    format: ['esm'],
    splitting: true,
    minify: true,
    clean: ['!frame.js', '!embed-page.js'],
    target: 'es2022',
    platform: 'browser',
    noExternal: [/.*/],
    outDir: 'dist/cdn',
    esbuildPlugins: [vegaSources(), servedRows()],
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildOptions(options) {
      // Lit's production build: https://lit.dev/docs/tools/development/#development-and-production-builds
      options.conditions = ['production', 'browser']
      options.chunkNames = 'chunks/[name]-[hash]'
      options.legalComments = 'linked'
      // Modules are read as UTF-8 wherever they come from; escaped Cyrillic is three times as long.
      options.charset = 'utf8'
    },
  },
  {
    // Each is one small file: where they were split as well, even they would have a chunk to fetch.
    name: 'frames',
    entry: { frame: 'src/frame.ts', 'embed-page': 'src/embed-page.ts' },
    format: ['esm'],
    splitting: false,
    minify: true,
    target: 'es2022',
    platform: 'browser',
    outDir: 'dist/cdn',
  },
])
