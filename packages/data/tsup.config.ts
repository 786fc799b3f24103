import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  // Also for CJS: without it every CJS entry would carry its own copy of the data.
  splitting: true,
  // dist/csv and dist/json were written a moment before.
  clean: false,
  target: 'es2022',
})
