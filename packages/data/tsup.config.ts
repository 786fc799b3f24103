import { join, relative } from 'node:path'
import bundled from 'esbuild-plugin-license'
import { defineConfig, type Options } from 'tsup'
import { countries } from './src/model/vocabulary.ts'

const countryEntries = countries.map((country) => {
  const code = country.toLowerCase()
  return [code, `generated/countries/${code}.ts`] as const
})

/** The command line talks to the package's own entries and carries no second copy of the data. */
const besideTheBundle: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'beside-the-bundle',
  setup(build) {
    build.onResolve({ filter: /\/index\.ts$/ }, ({ path, resolveDir }) => {
      const entry = relative(join(import.meta.dirname, 'src'), join(resolveDir, path))
      if (entry === 'index.ts') return { path: './index.js', external: true }
      return entry === join('diff', 'index.ts') ? { path: './diff.js', external: true } : undefined
    })
  },
}

/** The command line carries other people's code, and so their licences. */
const bundledLicences = bundled({
  thirdParty: {
    output: {
      file: 'THIRD-PARTY-LICENSES.txt',
      template: (dependencies) =>
        dependencies
          .map(({ packageJson: { name, version, license }, licenseText }) => {
            if (licenseText.trim() === '') throw new Error(`${name} comes without the text of its licence`)
            return `${name} ${version} (${license ?? 'licence not named'})\n\n${licenseText.trim()}\n`
          })
          .join(`\n${'-'.repeat(80)}\n\n`),
    },
  },
})

export default defineConfig([
  {
    entry: { index: 'src/index.ts', diff: 'src/diff/index.ts', ...Object.fromEntries(countryEntries) },
    format: ['esm', 'cjs'],
    dts: true,
    // Also for CJS: without it every CJS entry would carry its own copy of the functions.
    splitting: true,
    // The build wrote these a moment before, and the other entry stands by itself.
    clean: [
      '!{csv,json,parquet,schema}/**',
      '!*.{json,jsonld,cff,md}',
      '!SHA256SUMS',
      '!THIRD-PARTY-LICENSES.txt',
      '!cli.js',
    ],
    target: 'es2022',
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    platform: 'node',
    // One file, so that none of an older build stays beside it.
    splitting: false,
    // What it uses is bundled, so that the package has no dependency at run time; nobody reads it.
    minify: true,
    // edtf tells its kinds of dates apart by the names of their classes.
    keepNames: true,
    clean: false,
    target: 'node20',
    // Asked for only where a table is to be coloured, which none is.
    external: ['@colors/colors'],
    // What is CommonJS among the bundled asks for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    esbuildPlugins: [besideTheBundle, bundledLicences],
  },
])
