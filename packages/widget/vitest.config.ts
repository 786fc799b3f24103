import { playwright } from '@vitest/browser-playwright'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { chromiumArguments, findChromium } from '../../tools/chromium.mjs'
import { figureDataServer } from './test/browser/figure-data-server.ts'

const chromium = await findChromium()

/** A new one each time: Vitest writes the project's name into it. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      executablePath: chromium.path,
      args: chromiumArguments,
      env: { ...process.env, ...chromium.env },
    },
    contextOptions: { locale: 'en-US', timezoneId: 'UTC', deviceScaleFactor: 1 },
  }),
  viewport: { width: 800, height: 900 },
  instances: [{ browser: 'chromium' as const }],
  expect: {
    toMatchScreenshot: {
      comparatorName: 'pixelmatch' as const,
      comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.002 },
    },
  },
})

/** What the widget imports of Vega. */
const vega = [
  'vega-dataflow',
  'vega-encode',
  'vega-interpreter',
  'vega-transforms',
  'vega-view',
  'vega-view-transforms',
]

export default defineConfig({
  test: {
    // For the packaging test's installation and for a machine that does much else at the time.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // Lit's development build is the one to test with: it warns of misuse, and of itself.
    onConsoleLog: (line) => !line.startsWith('Lit is in dev mode'),
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['src/**/*.test.ts', 'bench/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'packaging',
          environment: 'node',
          include: ['test/packaging/**/*.test.ts', 'test/cdn/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Named up front: what Vite finds later, it bundles anew, and reloads the page under a running test.
        optimizeDeps: {
          include: [
            'lit',
            'lit/directives/class-map.js',
            ...vega,
            'vega',
            'vega-lite',
            'axe-core',
            'fast-check',
          ],
        },
        plugins: [figureDataServer()],
        test: {
          name: 'browser',
          // Reference pictures are of that one build, with its own fonts.
          env: { PICTURES: chromium.from === 'package' ? 'yes' : 'no' },
          include: ['test/browser/**/*.test.ts'],
          browser: browser(),
        },
      },
      {
        extends: true,
        // Each page is compiled by its framework's own plugin.
        plugins: [
          vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }),
          svelte({ configFile: false }),
        ],
        optimizeDeps: {
          include: [
            'lit',
            ...vega,
            'react',
            'react/jsx-dev-runtime',
            'react-dom/client',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'vue',
          ],
        },
        test: {
          name: 'frameworks',
          include: ['test/frameworks/**/*.test.{ts,tsx}'],
          browser: browser(),
        },
      },
    ],
  },
})
