// Where the browser tests take their Chromium from, the first that is there:
//   1. CHROME_PATH
//   2. @sparticuz/chromium: inside the npm package, the same build and fonts everywhere (Linux on x64)
//   3. Playwright's own download
//   4. a Chromium, Chrome or Edge of the system
// CENTRAL_ASIA_BROWSER=package|playwright|system takes only that one.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const root = join(dirname(fileURLToPath(import.meta.url)), '..')

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

const systemPaths = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)'}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
}

export async function findChromium() {
  const only = process.env['CENTRAL_ASIA_BROWSER']
  const chosen = process.env['CHROME_PATH']
  if (!only && chosen) {
    if (!existsSync(chosen))
      throw refusal(`CHROME_PATH names ${chosen}, and there is no such file: correct or unset it.`)
    return { path: chosen, from: 'CHROME_PATH', env: {} }
  }
  if ((!only || only === 'package') && process.platform === 'linux' && process.arch === 'x64')
    return packaged()
  if (!only || only === 'playwright') {
    const { chromium } = await import('playwright')
    const path = chromium.executablePath()
    if (path && existsSync(path)) return { path, from: 'playwright', env: {} }
  }
  if (!only || only === 'system') {
    const path = systemPaths[process.platform]?.find((candidate) => existsSync(candidate))
    if (path) return { path, from: 'system', env: {} }
  }
  throw refusal(
    'No Chromium found for the browser tests: run `npx playwright install --with-deps chromium`, or `apt-get install -y chromium`, or set CHROME_PATH.',
  )
}

/** One line for a person to act on; the stack would bury it. */
function refusal(message) {
  return Object.assign(new Error(message), { stack: message })
}

async function packaged() {
  const { version } = require(join(root, 'node_modules/@sparticuz/chromium/package.json'))
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`)
  if (!existsSync(join(folder, 'chromium'))) await unpack(folder)
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    path: join(folder, 'chromium'),
    from: 'package',
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

// The package unpacks to a fixed folder under /tmp, and its libraries only where it believes itself on Lambda:
// https://github.com/Sparticuz/chromium#running-locally--headlessheadful-mode
async function unpack(folder) {
  await mkdir(dirname(folder), { recursive: true })
  const work = await mkdtemp(`${folder}-`)
  const touched = ['TMPDIR', 'AWS_EXECUTION_ENV', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME']
  const before = touched.map((name) => [name, process.env[name]])
  try {
    process.env['TMPDIR'] = work
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x'
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await writeFile(
      join(work, 'fonts/fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir prefix="relative">.</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir><config></config></fontconfig>`,
    )
    await rename(work, folder).catch((error) => {
      // Another process was first: its copy is as good.
      if (!existsSync(join(folder, 'chromium'))) throw error
    })
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    await rm(work, { recursive: true, force: true })
  }
}
