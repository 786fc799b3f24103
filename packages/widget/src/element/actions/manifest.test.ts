import { afterEach, expect, it, vi } from 'vitest'
import { bringManifest, filesIn, knownManifest } from './manifest.ts'
import { servedFrom } from './script-folder.ts'

const integrity = `sha384-${'aB3+/'.repeat(12)}abcd`
const file = { bytes: 1, brotli: 1, integrity }

afterEach(() => {
  vi.unstubAllGlobals()
})

it.each([
  [null],
  ['manifest'],
  [[file]],
  [{}],
  [{ files: null }],
  [{ files: 'prosecution-chart.js' }],
  [{ files: { a: null, b: integrity, c: {}, d: { integrity: null }, e: { integrity: [integrity] } } }],
  [{ files: { a: { integrity: `${integrity}" onload="alert(1)` } } }],
  [{ files: { a: { integrity: `${integrity}\n` } } }],
  [{ files: { a: { integrity: integrity.replace('384', '256') } } }],
  [{ files: { a: { integrity: integrity.slice(0, -1) } } }],
])('takes nothing from %o', (manifest) => {
  expect(filesIn(manifest)).toEqual({})
})

it('takes the hash of each file that has one, whatever its name is', () => {
  const manifest: unknown = JSON.parse(
    `{"files":{"a.js":${JSON.stringify(file)},"b.js":{},"__proto__":${JSON.stringify(file)}}}`,
  )
  const files = filesIn(manifest)
  expect(Object.keys(files)).toEqual(['a.js', '__proto__'])
  expect(Object.getPrototypeOf(files)).toBe(Object.prototype)
  expect(files['a.js']).toEqual(file)
  expect(files['integrity']).toBeUndefined()
})

it('asks once, where the element is from its own files, and again where that failed', async () => {
  const ask = vi.fn<(address: URL) => Promise<Response>>()
  vi.stubGlobal('fetch', ask)
  await bringManifest()
  expect(ask).not.toHaveBeenCalled()

  servedFrom('https://cdn.example/1.2.0/prosecution-chart.js')
  for (const failing of [
    () => Promise.reject(new TypeError('The network is gone.')),
    () => Promise.resolve(new Response('{"files":{}}', { status: 404 })),
    () => Promise.resolve(new Response('<!doctype html>')),
  ]) {
    ask.mockImplementationOnce(failing)
    await bringManifest()
    expect(knownManifest()).toBeUndefined()
  }
  ask.mockResolvedValue(new Response(JSON.stringify({ files: { 'frame.js': file } })))
  await Promise.all([bringManifest(), bringManifest()])
  await bringManifest()
  expect(ask).toHaveBeenCalledTimes(4)
  expect(ask.mock.lastCall?.[0].href).toBe('https://cdn.example/1.2.0/manifest.json')
  expect(knownManifest()).toEqual({ files: { 'frame.js': file } })
})
