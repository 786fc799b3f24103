// What a stranger gets: both packages packed as for publishing, installed in an empty folder, used from ESM, CJS and
// TypeScript. Nothing of the workspace is in reach of that folder.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../../../..')
const folder = mkdtempSync(join(tmpdir(), 'consumer-'))
const packed = new Map<string, string[]>()

const inRoot = (program: string) => join(root, 'node_modules/.bin', program)

function run(program: string, ...rest: string[]): string {
  // npm tells its children where the workspace is; a stranger's npm would not know.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'npm_config_local_prefix'),
  )
  // A child that hangs would hang the test as well: nothing else runs while it is waited for.
  return execFileSync(program, rest, {
    cwd: folder,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 180_000,
  })
}

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

function pack(name: string): string {
  const output = run(
    'npm',
    'pack',
    join(root, 'packages', name),
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  )
  const [tarball] = JSON.parse(output) as Packed[]
  if (!tarball) throw new Error(`npm pack made nothing of packages/${name}`)
  packed.set(
    name,
    tarball.files.map((file) => file.path),
  )
  return join(folder, tarball.filename)
}

beforeAll(() => {
  cpSync(join(here, 'consumer'), folder, { recursive: true })
  const tarballs = [pack('data'), pack('widget')]
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', ...tarballs)
}, 240_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the packed packages', () => {
  it('answer to import', () => {
    expect(JSON.parse(run(process.execPath, 'esm.mjs'))).toEqual({
      value: 166,
      json: 166,
      described:
        'Kazakhstan, cases opened under Article 172 in 2024: 166 (Mediazona) against 36 (Mazhilis deputy)',
      element: 'function',
      code: '<prosecution-chart figure="cases-by-year" lang="ru"></prosecution-chart>\n<script type="module" src="https://cdn.example/prosecution-chart.js"></script>',
      defined: false,
    })
  })

  it('answer to require', () => {
    expect(JSON.parse(run(process.execPath, 'commonjs.cjs'))).toEqual({ value: 166, json: 166 })
  })

  it('leave the rows out of a bundle that asks for none', () => {
    const bundle = run(inRoot('esbuild'), 'shaken.mjs', '--bundle', '--format=esm', '--minify')
    expect(bundle).toContain('KZ')
    expect(bundle).not.toContain('mediazona')
    expect(bundle.length).toBeLessThan(1000)
  })

  it.each(['NodeNext', 'Bundler'])(
    'type-check in a strict project with moduleResolution %s',
    (moduleResolution) => {
      const configuration = {
        compilerOptions: {
          strict: true,
          noEmit: true,
          skipLibCheck: false,
          target: 'ES2022',
          lib: ['ES2022', 'DOM', 'DOM.Iterable'],
          types: [],
          module: moduleResolution === 'NodeNext' ? 'NodeNext' : 'ESNext',
          moduleResolution,
        },
        files: ['typed.mts'],
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration))
      // tsc prints what is wrong to standard output, which execFileSync puts into the error.
      expect(run(inRoot('tsc'), '-p', '.')).toBe('')
    },
    60_000,
  )

  it.each(['data', 'widget'])(
    '%s: publint finds nothing',
    (name) => {
      const manifest = join(folder, 'node_modules/@central-asia-prosecutions', name)
      expect(run(inRoot('publint'), manifest, '--strict')).toContain('All good!')
    },
    60_000,
  )

  it('hold what they should and nothing else', () => {
    const stray = /(?:^|\/)(?:src|test|generated|build|node_modules|\.turbo)\/|\.map$|tsconfig|tsup\.config/
    for (const files of packed.values()) {
      expect(files.filter((path) => stray.test(path))).toEqual([])
      expect(files).toEqual(expect.arrayContaining(['package.json', 'LICENSE', 'README.md']))
    }
    expect(packed.get('data')).toEqual(
      expect.arrayContaining([
        'LICENSE-DATA',
        'dist/index.cjs',
        'dist/csv/claims.csv',
        'dist/json/claims.json',
        // A folder of somebody's own is checked over these.
        'records/vocabularies/countries.yaml',
      ]),
    )
    expect(packed.get('widget')?.filter((path) => path.startsWith('records/'))).toEqual([])
    expect(packed.get('widget')).toEqual(
      expect.arrayContaining([
        'dist/define.js',
        'dist/custom-elements.json',
        'dist/react.d.ts',
        'dist/preact.d.ts',
        'dist/frame.js',
        'dist/frame.d.ts',
        'dist/cdn/prosecution-chart.js',
        'dist/cdn/frame.js',
        'dist/cdn/embed.html',
        'dist/cdn/embed-page.js',
        'dist/cdn/data/cases-by-year.json',
      ]),
    )
  })

  it('carry the rows that the workspace built, byte for byte', () => {
    const installed = join(folder, 'node_modules/@central-asia-prosecutions/data/dist/csv/prosecutions.csv')
    expect(readFileSync(installed, 'utf8')).toBe(
      readFileSync(join(root, 'packages/data/dist/csv/prosecutions.csv'), 'utf8'),
    )
  })
})
