/**
 * Gives the Lit that is served its own Trusted Types policy: two of one name may not be on a page that lists its policies,
 * and many a page has a Lit already. https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/trusted-types
 */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const own = 'prosecution-chart'

export function litPolicy(): Plugin {
  return {
    name: 'lit-policy',
    setup(build) {
      build.onLoad({ filter: /[\\/]node_modules[\\/]lit-html[\\/]lit-html\.js$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8')
        const named = text.replace(/\.createPolicy\((["'])lit-html\1/, `.createPolicy("${own}"`)
        if (named === text) throw new Error('build/lit-policy.ts: Lit no longer names its policy as it did')
        return { contents: named }
      })
    },
  }
}
