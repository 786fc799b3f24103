import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const compared = ['vega-embed', 'vega-lite', 'vega', '@observablehq/plot', 'chart.js', 'echarts'] as const
const { resolve } = createRequire(import.meta.url)

/** `echarts 6.1.0` and so on, of what is installed. */
export async function versions(): Promise<string[]> {
  return await Promise.all(compared.map(async (name) => `${name} ${await versionOf(name)}`))
}

/** Not every package gives its `package.json` away: the nearest one above its entry that has its name. */
async function versionOf(name: string): Promise<string> {
  for (let folder = dirname(resolve(name)); folder !== dirname(folder); folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined)
    if (text === undefined) continue
    const read = JSON.parse(text) as { readonly name?: string; readonly version?: string }
    if (read.name === name && read.version !== undefined) return read.version
  }
  throw new Error(`${name} has no version`)
}
