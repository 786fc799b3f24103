import { defineConfig } from 'tsup'

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
    // dist/cdn is of build/write-served.ts.
    clean: ['!cdn/**'],
    target: 'es2022',
    platform: 'browser',
    outDir: 'dist',
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
  },
])
